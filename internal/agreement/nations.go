package agreement

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/set"
)

// passed says whether m is a resolution that the sentence says the United Nations passed,
// without its number: "приняла резолюцию, в которой …".
func (r *resolver) passed(m *Mention) bool {
	if m.kind != "resolution" || !m.made && !r.provides(m) || m.wanted || m.plural || m.definite() || m.det == 0 && !r.d.Pack.NoArticles && !r.d.Pack.NumbersBefore || !set.Has(m.near, nations) {
		return false
	}
	for i := r.d.Sentences[r.d.SentenceAt(m.From)].From; i < m.From; i++ {
		if r.d.is(i, language.Not|language.Negative) {
			return false
		}
	}
	return !slices.ContainsFunc(r.entities, func(e *Entity) bool { return e.kind == m.kind && e.last >= 0 && r.distance(e) <= textReach })
}

// provides says whether the words right behind m tell what it says: "a resolution that demands".
func (r *resolver) provides(m *Mention) bool {
	for i := m.To; m.indefinite() && i < min(len(r.d.Tokens), m.To+providesReach); i++ {
		if r.d.is(i, language.Provide) {
			return true
		}
	}
	return false
}

// byNations says whether m goes on about the convention of many states that was spoken of last,
// and tells nothing more of it than that it is of the United Nations: "FN-konventionen".
func (r *resolver) byNations(m *Mention) bool {
	e := r.latest
	return m.kind == "convention" && m.definite() && !m.plural && len(m.own.parties) == 1 && m.own.parties[0] == nations && len(m.own.topics)+len(m.own.years)+len(m.proper) == 0 &&
		e != nil && !e.Foil && e.kind == m.kind && len(e.Parties) < 2
}

// providesReach is how many tokens behind a noun tell what it says.
const providesReach = 3
