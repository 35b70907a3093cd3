package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// pairReach is for how many sentences back the two countries are looked for that an
// agreement is said to be between.
const pairReach = 2

// paired resolves a phrase between states without their names, "the treaty between the
// two countries": one that was spoken of and is theirs, or what the two just named make.
// false: it is no such phrase, or other than two were named.
func (r *resolver) paired(m *Mention) bool {
	if !m.Pair || len(m.Own.Parties) > 0 || m.Plural || m.Indefinite() && !m.Made {
		return false
	}
	two := r.pairBefore(m)
	if len(two) != 2 {
		return false
	}
	if len(m.Own.Topics) == 0 && len(m.Own.Years) == 0 {
		for _, e := range slices.Backward(r.entities) {
			if !e.Foil && e.last >= 0 && set.Within(two, e.Parties) && (!m.Indefinite() || len(e.Parties) == 2) && phrase.SameKind(m.Kind, e.kind) {
				m.Entity, m.Confidence, m.Why = e, 0.8, []string{"of the same parties"}
				if m.To == m.From+1 {
					m.Form = annotation.FormAnaphora
				}
				return true
			}
		}
	}
	told := len(m.Own.Topics)+len(m.Own.Years) > 0
	if m.Own.Parties = two; told {
		r.description(m)
	} else if !m.Wanted { // states have many: which one is not told
		m.Entity, m.Confidence, m.Why = r.unknown(m), 0.5, m.unlisted(two)
	}
	return true
}

// pairBefore gives the two states named in the sentence of m, or else those before it
// there and in the one just before. Where one is named alone, they are the two of the
// agreement spoken of last, if it is of them.
func (r *resolver) pairBefore(m *Mention) []string {
	if len(m.Near) == 2 {
		return m.Near
	}
	if e := r.latest; e != nil && !e.Foil && len(m.Near) == 1 && len(e.Parties) == 2 && set.Has(e.Parties, m.Near[0]) && !m.Earlier {
		return e.Parties
	}
	at := r.d.SentenceAt(m.From)
	var states []string
	for i := at; i >= max(0, at-pairReach) && len(states) < 2; i-- {
		s := r.d.Sentences[i]
		for j := s.From; j < min(s.To, m.From); j++ {
			if tag := r.d.Tags[j]; tag.Is(language.Place) && !set.Has(states, tag.Place) && tag.Place != phrase.Nations {
				states = append(states, tag.Place)
			}
		}
	}
	if home := r.d.Pack.Home; len(states) == 1 && home != "" && states[0] != home {
		return append(states, home) // the other one goes without saying
	}
	return states
}
