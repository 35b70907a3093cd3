package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// passed says whether m is a resolution that the sentence says the United Nations passed,
// without its number: "приняла резолюцию, в которой …".
func (r *resolver) passed(m *Mention) bool {
	if m.Kind != "resolution" || !m.Made && !r.provides(m) || m.Wanted || m.Plural || m.Det&language.Demonstrative != 0 || m.Det == 0 && !r.d.Pack.NoArticles && !r.d.Pack.NumbersBefore || !set.Has(m.Near, phrase.Nations) {
		return false
	}
	for i := r.d.Sentences[r.d.SentenceAt(m.From)].From; i < m.From; i++ {
		if r.d.Is(i, language.Not) || r.d.Is(i, language.Negative) && i >= m.From-boundReach { // and not "without a voice against it"
			return false
		}
	}
	return !slices.ContainsFunc(r.entities, func(e *Entity) bool {
		return e.kind == m.Kind && (e.last >= 0 && r.distance(e) <= textReach || m.Definite() && r.d.BlockAt(e.words.From)-r.d.BlockAt(m.From) <= aheadReach)
	})
}

// provides says whether the words right behind m tell what it says: "a resolution that demands".
func (r *resolver) provides(m *Mention) bool {
	for i := m.To; m.Indefinite() && i < min(len(r.d.Tokens), m.To+providesReach); i++ {
		if r.d.Is(i, language.Provide) {
			return true
		}
	}
	return false
}

// byNations says whether m goes on about the convention of many states that was spoken of last,
// and tells nothing more of it than that it is of the United Nations: "FN-konventionen".
func (r *resolver) byNations(m *Mention) bool {
	e := r.latest
	return m.Kind == "convention" && m.Definite() && !m.Plural && !r.d.Is(m.To, language.About) && len(m.Own.Parties) == 1 && m.Own.Parties[0] == phrase.Nations && len(m.Own.Topics)+len(m.Own.Years)+len(m.Proper) == 0 &&
		e != nil && !e.Foil && e.kind == m.Kind && len(e.Parties) < 2
}

// freshDays is for how many days the press tells of a resolution that was passed without its number.
const freshDays = 7

// adopted gives the one resolution of the catalogue about a state of the article that was passed on
// the day that the sentence of m tells or, where it tells none, in the week before the article was
// written. nil where there is none, or several.
func (r *resolver) adopted(m *Mention) *Entity {
	only := -1
	day := m.NearDay
	if days(day) == 0 {
		day = r.d.Date
	}
	for _, entry := range r.cat.InYear(day.Year()) {
		e := r.cat.Entry(entry)
		if e.Kind != m.Kind || days(e.Signed) == 0 || !slices.ContainsFunc(e.About, func(p string) bool { return r.places[p] > 0 }) {
			continue
		}
		if ago := days(day) - days(e.Signed); day == m.NearDay && !onDay(day, e.Signed) || ago < -1 || ago > freshDays {
			continue
		}
		if only >= 0 {
			return nil
		}
		only = entry
	}
	if only < 0 {
		return nil
	}
	return r.entity(only)
}

// providesReach is how many tokens behind a noun tell what it says.
const providesReach = 3

// concerned gives the states that m, a resolution, is told by, with who passed it: that which the
// article names most, and not those that voted; those of its sentence where it names none more
// often than who passed it.
func (r *resolver) concerned(m *Mention) []string {
	most, votes := "", fewestConcerned-1
	for p, n := range r.places {
		if len(p) == 2 && p != "EU" && (n > votes || n == votes && most != "" && p < most) {
			most, votes = p, n
		}
	}
	if most == "" || set.Has(m.Near, most) {
		return m.Near
	}
	return []string{most, phrase.Nations}
}

// fewestConcerned is how often an article names the state that a resolution is about at least.
const fewestConcerned = 3
