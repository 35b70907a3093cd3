package agreement

import (
	"slices"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// pairReach is for how many sentences back the two countries are looked for that an
// agreement is said to be between.
const pairReach = 2

// paired resolves a phrase between states without their names, "the treaty between the
// two countries": one that was spoken of and is theirs, or what the two just named make.
// false: it is no such phrase, or other than two were named.
func (r *resolver) paired(m *Mention) bool {
	if !m.pair || len(m.own.parties) > 0 || m.plural || m.indefinite() && !m.made {
		return false
	}
	two := r.pairBefore(m)
	if len(two) != 2 {
		return false
	}
	if len(m.own.topics) == 0 && len(m.own.years) == 0 {
		for _, e := range slices.Backward(r.entities) {
			if !e.Foil && e.last >= 0 && set.Within(two, e.Parties) && sameKind(m.kind, e.kind) {
				m.Entity, m.Confidence, m.Why = e, 0.8, []string{"of the same parties"}
				if m.To == m.From+1 {
					m.Form = annotation.FormAnaphora
				}
				return true
			}
		}
	}
	told := len(m.own.topics)+len(m.own.years) > 0
	if m.own.parties = two; told {
		r.description(m)
	} else if !m.wanted { // states have many: which one is not told
		m.Entity, m.Confidence, m.Why = r.unknown(m), 0.5, m.unlisted(two)
	}
	return true
}

// pairBefore gives the two states named in the sentence of m, or else those before it
// there and in the one just before.
func (r *resolver) pairBefore(m *Mention) []string {
	if len(m.near) == 2 {
		return m.near
	}
	at := r.d.SentenceAt(m.From)
	var states []string
	for i := at; i >= max(0, at-pairReach) && len(states) < 2; i-- {
		s := r.d.Sentences[i]
		for j := s.From; j < min(s.To, m.From); j++ {
			if tag := r.d.Tags[j]; tag.Is(language.Place) && !set.Has(states, tag.Place) && tag.Place != nations {
				states = append(states, tag.Place)
			}
		}
	}
	if home := r.d.Pack.Home; len(states) == 1 && home != "" && states[0] != home {
		return append(states, home) // the other one goes without saying
	}
	return states
}

// betweenStates says whether states without their names stand behind the phrase of m, or
// it is called intergovernmental, which belongs to it.
func (d *Doc) betweenStates(m *Phrase, s prose.Range) bool {
	for _, i := range m.modifiers {
		if d.is(i, language.States) {
			m.From = min(m.From, i)
			return true
		}
	}
	to := m.To
	if d.is(to, language.Between) {
		to = d.states(to+1, s)
	}
	between := to > m.To
	if between && len(m.proper) == 0 {
		m.To = to
	}
	return between
}

// twoStates says whether states without their names stand at token i that are said to be
// two: "the two neighbouring countries".
func (d *Doc) twoStates(i int) bool {
	if !d.is(i, language.States) {
		return false
	}
	for j := i - 1; j >= max(0, i-longestStates); j-- {
		switch tag := d.Tags[j]; {
		case tag.Is(language.Number):
			return tag.Value == 2
		case tag.Entry != nil && !tag.Is(language.Evaluative|language.Qualifier|language.Definite):
			return false
		}
	}
	return false
}

// somebodyWith says whether token j, in a language that puts relations behind a word, is
// the name of somebody who is no state and with whom the agreement behind it was made:
// "a Roszatommal kötött szerződés".
func (d *Doc) somebodyWith(j int) bool {
	t := &d.Tokens[j]
	if !d.Pack.NumbersBefore || !t.Capital && !d.joined(j) || d.Tags[j].Is(language.Place) || !d.is(j+1, language.Evaluative|language.Sign) {
		return false
	}
	word := d.Of(j)
	n := len(word)
	return n > 2 && (word[n-2:] == "al" || word[n-2:] == "el") && (d.joined(j) || n > 4 && (word[n-3] == 'v' || word[n-3] == word[n-4]))
}
