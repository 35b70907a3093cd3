package official

import (
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// outline is the lines of a text with the headings that count: those of its articles,
// and of the annexes behind them.
type outline struct {
	lines   []line
	unit    string // article, section or paragraph
	heads   []int  // lines that begin a part, in order
	dropped []int  // lines of headings that turned out not to begin one
	doubled []string
	missing []string // numbers of headings without a text
}

// tiny is the most text, in bytes, that an entry of a table of contents has.
const tiny = 160

// outlined finds the headings of a text.
func outlined(lines []line, pack *language.Pack) *outline {
	o := &outline{lines: lines}
	count := map[string]int{}
	for i := range lines {
		l := &lines[i]
		l.head = parseHeading(l.text, pack)
		if l.aside {
			l.head = heading{}
		}
		count[l.head.unit]++
	}
	switch {
	case count[annotation.PartArticle] > 1 || count[annotation.PartArticle] == 1 && count[annotation.PartSection] < 2:
		o.unit = annotation.PartArticle
	case count[annotation.PartSection] > 1:
		o.unit = annotation.PartSection
	default:
		o.unit = annotation.PartParagraph
		numberParagraphs(lines)
	}
	o.contents()
	o.ascend()
	return o
}

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

func (o *outline) is(i int) bool { return o.lines[i].head.unit == o.unit }

// next gives the line of the heading that follows line i, of whatever unit.
func (o *outline) next(i int) int {
	for i++; i < len(o.lines); i++ {
		if u := o.lines[i].head.unit; u == o.unit || u == annotation.PartAnnex || u == "chapter" {
			return i
		}
	}
	return i
}

// size is how much text stands under the heading at line i, in bytes.
func (o *outline) size(i int) int {
	n := len(o.lines[i].head.rest)
	for j := i + 1; j < o.next(i); j++ {
		if !o.lines[j].links && !o.lines[j].aside {
			n += len(o.lines[j].text)
		}
	}
	return n
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

// ascend keeps the headings whose numbers ascend, the longest such row of them up to
// the first annex; what is left out begins a line by chance. Behind an annex whose
// articles begin again, each annex has its own.
func (o *outline) ascend() {
	var at []int
	last := -1
	for i := range o.lines {
		switch unit := o.lines[i].head.unit; {
		case unit == o.unit:
			at, last = append(at, i), i
		case unit == annotation.PartAnnex && last >= 0 && o.opens(i, last):
			o.row(at)
			o.heads = append(o.heads, i)
			at = at[:0]
		}
	}
	o.row(at)
}

// opens says whether an annex begins at line i, where the last heading of an article
// stands at line last: none of the articles behind goes on where the last one stopped.
func (o *outline) opens(i, last int) bool {
	for j := i + 1; j < len(o.lines); j++ {
		if o.is(j) {
			return o.lines[j].head.order() <= o.lines[last].head.order()
		}
	}
	return true
}

// mostHeadings is how many headings are weighed against each other: more than any
// agreement has articles.
const mostHeadings = 4000

// row keeps the longest row of ascending numbers among the headings at the lines given.
func (o *outline) row(at []int) {
	at = at[:min(len(at), mostHeadings)]
	best, from := make([]int, len(at)), make([]int, len(at))
	end := -1
	for i := range at {
		weight := o.weight(at[i])
		best[i], from[i] = weight, -1
		for j := range i {
			if o.lines[at[j]].head.order() < o.lines[at[i]].head.order() && best[j]+weight > best[i] {
				best[i], from[i] = best[j]+weight, j
			}
		}
		if end < 0 || best[i] > best[end] {
			end = i
		}
	}
	keep := map[int]bool{}
	for ; end >= 0; end = from[end] {
		keep[at[end]] = true
	}
	kept := map[string]bool{}
	for _, i := range at {
		if keep[i] {
			kept[o.lines[i].head.text] = true
		}
	}
	for _, i := range at {
		if keep[i] {
			o.heads = append(o.heads, i)
			continue
		}
		if o.lines[i].head.rest == "" && (i+1 == len(o.lines) || o.lines[i+1].head.unit != "" || o.lines[i+1].aside) {
			o.lines[i].aside = true // a heading of nothing is no text either
		}
		if text := o.lines[i].head.text; kept[text] && !slices.Contains(o.doubled, text) {
			o.doubled = append(o.doubled, text)
		}
		o.lines[i].head = heading{}
	}
}

// weight is how much like a heading the line is: alone on its line, or with a title,
// and with a text of its own below.
func (o *outline) weight(i int) int {
	w := 4
	if rest := o.lines[i].head.rest; rest == "" {
		w += 3
	} else if !sentence(rest) {
		w += 2
	}
	if o.lines[i].first {
		w++
	}
	return w
}

// sentence says whether s reads like a sentence and not like a title.
func sentence(s string) bool {
	s = strings.TrimRight(s, "”’\"') ")
	if s == "" {
		return false
	}
	last := []rune(s)[len([]rune(s))-1]
	words := len(strings.Fields(s))
	if own([]rune(s)[0]) {
		words = len([]rune(s)) / 3
	}
	return strings.ContainsRune(".;:。；：,，", last) && words > 2 || words > 24
}

// after says whether a line is a heading of what stands behind a text.
func (l *line) after() bool {
	return len(l.text) < 80 && allWords().after[prose.Fold(strings.Trim(withoutLinks(l.text), " :.0123456789"))]
}

// closes says whether the closing of an agreement begins with this line.
func (l *line) closes() bool {
	folded := prose.Fold(l.text[:min(len(l.text), 80)])
	for _, c := range allWords().closing {
		if strings.HasPrefix(folded, c) && !letterAt(folded, len(c)) || strings.HasPrefix(folded, c) && script(c) != nil && ownLanguage[script(c)] != "" {
			return true
		}
	}
	return false
}
