package reading

import (
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/official/script"
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
		n := script.InDigits(text)
		if l.aside || l.links || l.head.unit != "" && l.head.unit != annotation.PartParagraph {
			continue
		}
		l.head = heading{}
		if n.Value == last+1 && n.Size == len(text) && size < len(l.text) {
			n.Text = text
			l.head = heading{unit: annotation.PartParagraph, Number: n, rest: strings.TrimSpace(l.text[size:])}
			last++
		}
	}
}

// contents takes out the table of contents: headings with next to no text whose
// numbers all stand again with more, and the last of them, behind which the text
// itself begins.
func (o *outline) contents() {
	most, left := map[string]int{}, map[string]int{} // by Number: the most text, the headings still to come
	for i := range o.lines {
		if o.is(i) {
			text := o.lines[i].head.Text
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
		left[h.Text]--
		again := left[h.Text] > 0
		size := o.size(i)
		entry := size < tiny && size < most[h.Text] && again || run && again && o.restarts(i)
		if next := o.next(i); entry && next == i+1 && next < len(o.lines) && o.lines[next].head.Text == h.Text {
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
			return o.lines[j].head.Order() <= o.lines[i].head.Order()
		}
	}
	return false
}
