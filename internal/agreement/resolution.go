package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// numbered reads the number of the resolution whose noun is n, and what tells the
// body that passed it. A number of "" means that it has none, or none that is the
// United Nations'.
func (r *resolver) numbered(n phrase.Noun, s prose.Range) (at prose.Range, number string) {
	if n.Entry.Kind != "resolution" {
		return at, ""
	}
	if at, number = r.withNumber(n, s); !r.ofNations(number) {
		return at, ""
	}
	if r.d.Pack.Plural(r.d.Of(n.From), n.Entry) {
		if _, second := r.d.Sibling(at, n, s); second == "" {
			return at, ""
		}
	}
	at.To = r.d.PassedBy(at.To, s.To)
	for r.d.Joined(at.From) && at.From > s.From || r.d.OfNations(at.From-1) && at.From > s.From {
		at.From = r.d.Start(at.From - 1)
	}
	return at, number
}

// unpassed says whether m is a new resolution, or the draft of one, which has no number yet; where the
// article has its day, that tells which are new.
func (r *resolver) unpassed(m *Mention) bool {
	return m.Fresh && m.Kind == "resolution" && r.d.Date == ""
}

// withNumber reads the number behind a resolution's noun, or before it, and how far
// the two reach.
func (r *resolver) withNumber(n phrase.Noun, s prose.Range) (at prose.Range, number string) {
	at = n.Range
	if at.To, number = r.d.NumberBehind(n.To, s.To); number == "" {
		at.To = n.To
		at.From, number = r.d.NumberBefore(n.From, s.From)
	}
	return at, number
}

// ofNations says whether the resolution with a number is the United Nations': the
// article names them, or a country that the catalogue's resolution is about, if it is
// about any.
func (r *resolver) ofNations(number string) bool {
	if number == "" || r.places[phrase.Nations] > 0 {
		return number != ""
	}
	i, ok := r.cat.Resolution(number)
	if !ok {
		return false
	}
	about := r.cat.Entry(i).About
	return len(about) == 0 || slices.ContainsFunc(about, func(code string) bool { return r.places[code] > 0 })
}

// resolution makes the mention of a resolution by number: the catalogue's, or one
// that only the article knows.
func (r *resolver) resolution(n phrase.Noun, at prose.Range, number string) *Mention {
	m := &Mention{Phrase: phrase.Phrase{Range: at, Head: n.From, Kind: n.Entry.Kind, Form: annotation.FormName}, Confidence: 0.95, Why: []string{"number: " + number}}
	if i, ok := r.cat.Resolution(number); ok {
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

// listed makes mentions of the resolutions that stand in one list with the first, m:
// "Resolutions 242 and 338", "a 242-es és 338-as határozat". It gives all of them in the
// order of the text.
func (r *resolver) listed(m *Mention, n phrase.Noun, s prose.Range) []*Mention {
	list := []*Mention{m}
	for at, number := r.d.Sibling(m.Range, n, s); number != ""; at, number = r.d.Sibling(at, n, s) {
		if _, known := r.cat.Resolution(number); !known && !n.Entry.Is(language.Plural) && !r.d.Pack.NumbersBefore {
			break // Resolution 242 and 15 states
		}
		next := r.resolution(n, at, number)
		next.Head = -1
		if r.d.Pack.NumbersBefore {
			list = append([]*Mention{next}, list...)
			continue
		}
		list = append(list, next)
	}
	if last := list[len(list)-1]; last != m {
		last.To = r.d.PassedBy(last.To, s.To)
	}
	return list
}
