package reading

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/official/script"
	"pactlight/internal/prose"
)

// outline is the lines of a text with the headings that count: those of its articles,
// and of the annexes behind them.
type outline struct {
	lines   []line
	pack    *language.Pack
	unit    string // article, section or paragraph
	heads   []int  // lines that begin a part, in order
	dropped []int  // lines of headings that turned out not to begin one
	doubled []string
	missing []string       // numbers of headings without a text
	within  map[int]string // lines at which another agreement begins that has no title → what its articles are within
}

// outlined finds the headings of a text.
func outlined(lines []line, pack *language.Pack) *outline {
	o := &outline{lines: lines, pack: pack, within: map[int]string{}}
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

func (o *outline) is(i int) bool { return o.lines[i].head.unit == o.unit }

// next gives the line of the heading that follows line i, of whatever unit.
func (o *outline) next(i int) int {
	for i++; i < len(o.lines); i++ {
		if u := o.lines[i].head.unit; u == o.unit || u == annotation.PartAnnex || u == unitChapter {
			return i
		}
	}
	return i
}

// size is how much text stands under the heading at line i, in bytes.
func (o *outline) size(i int) int {
	n := len(o.lines[i].head.rest)
	next := o.next(i)
	for j := i + 1; j < next; j++ {
		if !o.lines[j].links && !o.lines[j].aside {
			n += len(o.lines[j].text)
		}
	}
	return n
}

// ascend keeps the headings whose numbers ascend, the longest such row of them up to
// the first annex; what is left out begins a line by chance. Behind an annex whose
// articles begin again, each annex has its own.
func (o *outline) ascend() {
	var at []int
	last, more := -1, 1
	for i := range o.lines {
		switch unit := o.lines[i].head.unit; {
		case unit == o.unit:
			if len(at) > 1 && o.anew(i, last) {
				o.row(at)
				at, more = at[:0], more+1
				o.begin(last, i, "part "+strconv.Itoa(more))
			}
			at, last = append(at, i), i
		case unit == annotation.PartAnnex && last >= 0 && o.opens(i, last):
			o.row(at)
			o.heads = append(o.heads, i)
			at = at[:0]
		}
	}
	o.row(at)
}

// anew says whether the articles begin again at line i, behind the one at line last: it
// is the first, and the second follows.
func (o *outline) anew(i, last int) bool {
	if o.lines[i].head.Value != 1 || o.lines[last].head.Value < 2 || o.size(i) == 0 {
		return false
	}
	for j := i + 1; j < len(o.lines); j++ {
		if o.is(j) {
			return o.lines[j].head.Value == 2
		}
	}
	return false
}

// begin notes that another agreement begins, whose first article stands at line i,
// behind the last article of the one before it: at its title, which becomes the heading
// of an annex, or at that article where it has none.
func (o *outline) begin(last, i int, key string) {
	for j := last + 2; j < i; j++ {
		l := &o.lines[j]
		heads := l.level > 0 && (l.level < o.lines[i].level || o.lines[i].level == 0)
		capitals := strings.ToUpper(l.text) == l.text && strings.ToLower(l.text) != l.text && strings.Contains(l.text, " ")
		if title(l.text) && (heads || capitals || speaks(l.text, o.pack)) {
			l.head = heading{unit: annotation.PartAnnex, Number: script.Number{Text: key}, rest: l.text}
			o.heads = append(o.heads, j)
			return
		}
	}
	o.within[i] = annotation.PartAnnex + " " + key
}

// opens says whether an annex begins at line i, where the last heading of an article
// stands at line last: none of the articles behind goes on where the last one stopped.
func (o *outline) opens(i, last int) bool {
	for j := i + 1; j < len(o.lines); j++ {
		if o.is(j) {
			return o.lines[j].head.Order() <= o.lines[last].head.Order()
		}
	}
	return true
}

// sentence says whether s reads like a sentence and not like a title.
func sentence(s string) bool {
	s = strings.TrimRight(s, "”’\"') ")
	if s == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	words := len(strings.Fields(s))
	if script.IsIdeograph(first) {
		words = utf8.RuneCountInString(s) / 3
	}
	return strings.ContainsRune(".;:。；：,，", last) && words > 2 || words > 24
}

// after says whether a line is a heading of what stands behind a text.
func (l *line) after() bool {
	return len(l.text) < 80 && allWords().is("after", prose.Fold(strings.Trim(withoutLinks(l.text), " :.0123456789")))
}

// closes says whether the closing of an agreement begins with this line.
func (l *line) closes() bool {
	folded := prose.Fold(l.text[:min(len(l.text), 80)])
	for _, c := range allWords().closing {
		if own, _ := script.LanguageByScript(c); strings.HasPrefix(folded, c) && (own != "" || !script.LetterAt(folded, len(c))) {
			return true
		}
	}
	return false
}
