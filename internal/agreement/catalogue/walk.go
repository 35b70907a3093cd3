package catalogue

import (
	"unicode"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/prose"
)

// walk follows a chain of keys from token i, and from second on, and gives the longest
// name on its way. Where a date stands on the way, the name may go on behind it.
func (c *Catalogue) walk(d *phrase.Doc, i, second, end int, key uint64, next func(uint64, int) uint64) Hit {
	longest := c.longest(key)
	if longest == 0 {
		return Hit{}
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
func (c *Catalogue) along(d *phrase.Doc, i, j, second, end, left int, key uint64, next func(uint64, int) uint64) (best Hit, date dateWithin) {
	for ; ; left-- {
		if h := c.ending(d, key, prose.Range{From: i, To: j + 1}); h.To > 0 {
			best = h
		}
		if left == 0 || second == end {
			return best, date
		}
		if j > i && date.past == 0 && (d.Tags[second].Entry != nil || d.Tokens[second].Kind == prose.Number) {
			if past, year := d.PastDate(second, end); past > second && past < end {
				date = dateWithin{year: year, past: past, left: left, key: key}
			}
		}
		key = next(key, second)
		j, second = second, d.NextWord(second, end)
	}
}

// ending gives the name that stands at at, where key belongs to one.
func (c *Catalogue) ending(d *phrase.Doc, key uint64, at prose.Range) Hit {
	v := c.table.value(key)
	if v&valueName == 0 || at.To-at.From > 1 && d.Of(at.To-1) == "i" { // tilleggsprotokoll i loven
		return Hit{}
	}
	if c.fits(d, v, at) {
		return c.hit(v, at)
	}
	if !d.Spelled(at) {
		return Hit{}
	}
	if len(d.Of(at.From)) < longAcronym {
		v |= valueWeak
	}
	return c.hit(v, at)
}

// fits refuses what only looks like a name: small letters where the name is an
// acronym, and words that go on beyond a hyphen.
func (c *Catalogue) fits(d *phrase.Doc, value uint32, at prose.Range) bool {
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
