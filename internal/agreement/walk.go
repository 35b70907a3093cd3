package agreement

import (
	"slices"
	"unicode"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// walk follows a chain of keys from token i, and from second on, and gives the longest
// name on its way. Where a date stands on the way, the name may go on behind it.
func (c *Catalogue) walk(d *Doc, i, second, end int, key uint64, next func(uint64, int) uint64) hit {
	longest := c.longest(key)
	if longest == 0 {
		return hit{}
	}
	best, date := c.along(d, i, i, second, end, longest-1, key, next)
	if date.past > 0 {
		if h, _ := c.along(d, i, date.past-1, date.past, end, date.left, date.key, next); h.To > date.past && h.To > best.To && c.ofYear(h, date.year) {
			return h
		}
	}
	return best
}

// dateWithin is a date on the way along a name: its year, the token behind it, the key of
// the words before it, and how many words may follow.
type dateWithin struct {
	year, past, left int
	key              uint64
}

// along goes on from token j to token second and beyond, at most so many words, with the
// key of the name that began at token i. It gives the longest one, and the first date on
// its way.
func (c *Catalogue) along(d *Doc, i, j, second, end, left int, key uint64, next func(uint64, int) uint64) (best hit, date dateWithin) {
	for ; ; left-- {
		if h := c.ending(d, key, prose.Range{From: i, To: j + 1}); h.To > 0 {
			best = h
		}
		if left == 0 || second == end {
			return best, date
		}
		if j > i && date.past == 0 && (d.Tags[second].Entry != nil || d.Tokens[second].Kind == prose.Number) {
			if past, year := d.pastDate(second, end); past > second && past < end {
				date = dateWithin{year: year, past: past, left: left, key: key}
			}
		}
		key = next(key, second)
		j, second = second, d.nextWord(second, end)
	}
}

// ending gives the name that stands at at, where key belongs to one.
func (c *Catalogue) ending(d *Doc, key uint64, at prose.Range) hit {
	v := c.table.value(key)
	if v&valueName == 0 || at.To-at.From > 1 && d.Of(at.To-1) == "i" { // tilleggsprotokoll i loven
		return hit{}
	}
	if c.fits(d, v, at) {
		return c.hit(v, at)
	}
	if !d.spelled(at) {
		return hit{}
	}
	if len(d.Of(at.From)) < longAcronym {
		v |= valueWeak
	}
	return c.hit(v, at)
}

// nextWord gives the word of a name after the one at token i, end where none follows.
// One mark within a name, such as a comma or a quotation mark, is passed over, and an acronym
// in brackets: the Nuclear Forces (INF) Treaty.
func (d *Doc) nextWord(i, end int) int {
	i++
	if i+2 < end && d.mark(i, "(") && d.mark(i+2, ")") && d.Tokens[i+1].Upper {
		i += 3
	}
	if i < end && d.mark(i, ",:+-–—/\"'“”‘’«»№") {
		i++
	}
	if i >= end || d.Tokens[i].Kind == prose.Mark {
		return end
	}
	return d.numbered(i, end)
}

// numberSigns are the words that stand before a number and mean no more than it does.
var numberSigns = []uint64{prose.Hash("n"), prose.Hash("no"), prose.Hash("nr"), prose.Hash("nº"), prose.Hash("núm")}

// numbered passes over "n°", "nr." or "n.º" at token i, where a number follows.
func (d *Doc) numbered(i, end int) int {
	if t := &d.Tokens[i]; t.Kind != prose.Word || t.End-t.Start > len("núm") || !slices.Contains(numberSigns, t.Hash) {
		return i
	}
	j := i + 1
	for j < end && j < i+3 && (d.mark(j, ".°") || d.Of(j) == "º") {
		j++
	}
	if j < end && d.Tokens[j].Kind == prose.Number {
		return j
	}
	return i
}

// fits refuses what only looks like a name: small letters where the name is an
// acronym, and words that go on beyond a hyphen.
func (c *Catalogue) fits(d *Doc, value uint32, at prose.Range) bool {
	if value&valueUpper == 0 {
		return true
	}
	for i := at.From; i < at.To; i++ {
		if t := &d.Tokens[i]; t.Kind == prose.Word && !t.Upper && !capitals(d.Of(i)) {
			return false
		}
	}
	return true
}

// capitals says whether a long acronym is written in capitals but for one small letter
// that stands for a small word in it: JCPoA.
func capitals(word string) bool {
	small := 0
	for _, c := range word {
		if unicode.IsLower(c) {
			small++
		}
	}
	return small == 1 && len(word) > longAcronym && unicode.IsUpper(rune(word[len(word)-1]))
}

// longAcronym is how many letters an acronym has at least that needs nothing beside it
// when it is written as a name.
const longAcronym = 4

// spelled says whether the token at at can be an acronym written as a name, in a
// language that does so: Otan, Tnp. It is no word that the pack knows, and has its
// capital for no other reason.
func (d *Doc) spelled(at prose.Range) bool {
	if !d.Pack.SpelledAcronyms || at.To-at.From > 1 || d.Tags[at.From].Entry != nil && !d.is(at.From, language.Body) {
		return false
	}
	t := &d.Tokens[at.From]
	return t.Capital && t.End-t.Start > 2 && at.From > d.Sentences[d.SentenceAt(at.From)].From
}
