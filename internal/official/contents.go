package official

import (
	"strings"

	"pactlight/internal/annotation"
)

// tiny is the most text, in bytes, that an entry of a table of contents has.
const tiny = 160

// numberParagraphs makes headings of the numbers of paragraphs, in a text that has no
// other: 1., 2., 3., each the next of the one before.
func numberParagraphs(lines []line) {
	last := 0
	for i := range lines {
		l := &lines[i]
		text, size := label(l.text)
		n := inDigits(text)
		if l.aside || l.links || l.head.unit != "" && l.head.unit != annotation.PartParagraph {
			continue
		}
		l.head = heading{}
		if n.value == last+1 && n.size == len(text) && size < len(l.text) {
			n.text = text
			l.head = heading{unit: annotation.PartParagraph, number: n, rest: strings.TrimSpace(l.text[size:])}
			last++
		}
	}
}

// contents takes out the table of contents: headings with next to no text whose
// numbers all stand again with more, and the last of them, behind which the text
// itself begins.
func (o *outline) contents() {
	most, left := map[string]int{}, map[string]int{} // by number: the most text, the headings still to come
	for i := range o.lines {
		if o.is(i) {
			text := o.lines[i].head.text
			most[text] = max(most[text], o.size(i))
			left[text]++
		}
	}
	run := false // the heading before was an entry of a table
	for i := range o.lines {
		if !o.is(i) {
			continue
		}
		h := &o.lines[i].head
		left[h.text]--
		again := left[h.text] > 0
		size := o.size(i)
		entry := size < tiny && size < most[h.text] && again || run && again && o.restarts(i)
		if next := o.next(i); entry && next == i+1 && next < len(o.lines) && o.lines[next].head.text == h.text {
			o.lines[i].aside = true // the same heading in another language
			h.unit = ""
			continue
		}
		if entry {
			h.unit = ""
			o.dropped = append(o.dropped, i)
		}
		run = entry
	}
}

// restarts says whether the heading behind the one at line i has a smaller number.
func (o *outline) restarts(i int) bool {
	for j := i + 1; j < len(o.lines); j++ {
		if o.is(j) {
			return o.lines[j].head.order() <= o.lines[i].head.order()
		}
	}
	return false
}
