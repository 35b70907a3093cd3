package agreement

import (
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Resolutions of the United Nations go by number: the Security Council passed some
// three thousand, of which the catalogue holds the best known. One that it does not
// hold must not be taken for one that it does.
const (
	highestResolution = 4000
	highestSession    = 99 // of the General Assembly: 68/262
	nations           = "UN"
)

// numbered reads the number of the resolution whose noun is n, and what tells the
// body that passed it. A number of "" means that it has none, or none that is the
// United Nations'.
func (r *resolver) numbered(n noun, s prose.Range) (at prose.Range, number string) {
	if n.entry.Kind != "resolution" {
		return at, ""
	}
	if at, number = r.withNumber(n, s); !r.ofNations(number) {
		return at, ""
	}
	if r.d.Pack.Plural(r.d.Of(n.From), n.entry) {
		if _, second := r.d.sibling(at, n, s); second == "" {
			return at, ""
		}
	}
	at.To = r.d.passedBy(at.To, s.To)
	for r.d.joined(at.From) && at.From > s.From || r.d.ofNations(at.From-1) && at.From > s.From {
		at.From = r.d.start(at.From - 1)
	}
	return at, number
}

// withNumber reads the number behind a resolution's noun, or before it, and how far
// the two reach.
func (r *resolver) withNumber(n noun, s prose.Range) (at prose.Range, number string) {
	at = n.Range
	if at.To, number = r.d.numberBehind(n.To, s.To); number == "" {
		at.To = n.To
		at.From, number = r.d.numberBefore(n.From, s.From)
	}
	return at, number
}

// ofNations says whether the resolution with a number is the United Nations': the
// article names them, or a country that the catalogue's resolution is about, if it is
// about any.
func (r *resolver) ofNations(number string) bool {
	if number == "" || r.places[nations] > 0 {
		return number != ""
	}
	i, ok := r.cat.resolution(number)
	if !ok {
		return false
	}
	about := r.cat.Entry(i).About
	return len(about) == 0 || slices.ContainsFunc(about, func(code string) bool { return r.places[code] > 0 })
}

// ofNations says whether token i stands for the United Nations or a body of theirs.
func (d *Doc) ofNations(i int) bool { return d.is(i, language.Place) && d.Tags[i].Place == nations }

// passedBy takes in the body behind a resolution's number: "of the UN Security Council".
func (d *Doc) passedBy(i, end int) int {
	to := i
	for j := i; j < end; j++ {
		switch {
		case d.ofNations(j):
			to = j + 1
		case !d.is(j, language.Of|language.Definite) || j == i && !d.is(j, language.Of):
			return to
		}
	}
	return to
}

// resolution makes the mention of a resolution by number: the catalogue's, or one
// that only the article knows.
func (r *resolver) resolution(n noun, at prose.Range, number string) *Mention {
	m := &Mention{Phrase: Phrase{Range: at, head: n.From, kind: n.entry.Kind, Form: annotation.FormName}, Confidence: 0.95, Why: []string{"number: " + number}}
	if i, ok := r.cat.resolution(number); ok {
		m.Entity = r.entity(i)
		m.Entity.first = min(m.Entity.first, m.From)
		return m
	}
	for _, e := range r.entities {
		if e.Entry == nil && e.number == number {
			m.Entity = e
			return m
		}
	}
	m.Entity = r.unknown(m)
	m.Entity.number = number
	return m
}

// resolution gives the entry of the resolution with a number.
func (c *Catalogue) resolution(number string) (entry int, ok bool) {
	list := c.posting(resolutionKey(number))
	if len(list) != 1 {
		return 0, false
	}
	return list[0], true
}

// leadingNumber gives the number that a citation's part begins with: "242 (1967)".
func leadingNumber(s string) string {
	if i := strings.IndexFunc(s, func(c rune) bool { return (c < '0' || c > '9') && c != '/' }); i >= 0 {
		return s[:i]
	}
	return s
}
