package agreement

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// bringsForth says whether a phrase with an indefinite article tells of one agreement that is
// made, and by whom, or when.
func (r *resolver) bringsForth(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	parties, making, dated := len(m.Own.Parties), m.Made || m.Signed > 0, m.dates()
	switch {
	case r.holders(m) != nil:
		return true
	case parties == 1 && m.Made && (len(m.Own.Parties[0]) > longestState || r.d.Fighters(m.To, s)), r.replaced(m):
		return true
	case parties == 1 && m.Peaceful() && !m.Wanted && r.d.Any(language.Between, m.Head, m.To) && r.d.Fighters(m.Head, s): // a truce between the Yemeni government and the rebels
		return true
	case parties == 1 && r.withState(m) && (m.Made && r.ruled(m) || r.bound(m) && !m.Wanted): // to scrap a treaty with Chile
		return true
	case parties > 1:
		return making || dated || r.d.Is(m.From, language.Between) || r.laidDown(m) || r.bound(m) && !m.Wanted
	case m.Kind == "treaty" && (making && parties == 1 || len(m.Own.Years) > 0 && len(m.Near) > 0 && r.abroad()):
		return true
	}
	return dated && (m.Made || r.bound(m) || len(m.Own.Years) > 0 && len(m.Own.Topics) > 0) && len(m.Near) > 1 || making && len(m.Own.Topics) > 0 && (parties == 1 && !r.ofWhat(m) || len(m.Near) > 1)
}

// ofWhat says whether the state at the end of a phrase is only whose something is that the agreement
// is about: "an accord to reopen the borders of Denmark".
func (r *resolver) ofWhat(m *Mention) bool {
	last := r.d.Tags[m.To-1]
	return last.Is(language.Place) && last.As == language.ByName && last.From > m.Head+2 && r.d.Is(last.From-1, language.Of) && !r.d.Is(last.From-1, language.With|language.Between)
}

// holders gives the states of which the sentence says that they have m with each other, or
// one with the others: "Peru has a trade agreement with Chile". nil where it does not.
func (r *resolver) holders(m *Mention) []string {
	s, verb := r.d.Sentences[r.d.SentenceAt(m.From)], m.From-1
	for r.d.Is(verb, phrase.Determiners|language.Evaluative|language.Qualifier) && !r.d.Is(verb, language.Has) {
		verb--
	}
	if r.d.Is(m.Head+1, language.Has) && len(m.Against) > 0 { // "dat Peru een handelsakkoord heeft met Chili"
		verb = m.From
	} else if verb <= s.From || !r.d.Is(verb, language.Has) {
		return nil
	}
	if !m.Indefinite() || m.Plural || m.Wanted {
		return nil
	}
	var states []string
	for _, t := range r.d.Tags[s.From:verb] {
		if t.Is(language.Not | language.Wanted) {
			return nil
		}
		if t.Is(language.Place) && t.As == language.ByName && !set.Has(states, t.Place) {
			states = append(states, t.Place)
		}
	}
	if len(states) == 1 {
		states = append(states, m.Against...)
	}
	if len(states) < 2 || len(states) > 2 && len(m.Against) == 0 || states[0] == states[1] || len(m.Own.Topics) == 0 && len(m.Against) == 0 {
		return nil
	}
	return states
}

// inland says whether a sentence that names one state abroad tells of a peace made there:
// with those who fight that state, whoever they are.
func (r *resolver) inland(m *Mention) bool {
	return m.Made && !m.Wanted && len(m.Near) == 1 && m.Near[0] != r.d.Pack.Home && m.Peaceful() && !r.inPassingState(m)
}

// longestState is the length of the longest code of a state, or of the Union, the
// Alliance or the United Nations: longer ones are of groups that states deal with, or are.
const longestState = 4

// opened says whether a sentence opens with a preposition and a phrase that tells with
// whom its agreement is: what is in one, or by it, is there. "В соглашении с Германией …"
func (r *resolver) opened(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	first := r.d.Tags[s.From]
	return m.From == s.From+1 && first.Is(language.Stop) && !first.Is(language.About|language.Negative) && phrase.General[m.Kind] && r.d.Partner(&m.Phrase) && !m.Wanted &&
		r.d.Tags[m.To-1].As != language.ByAdjective // с турецкой компанией
}

// laidDown says whether a sentence opens with what m lays down: "Under a deal with Togo, Ghana …".
func (r *resolver) laidDown(m *Mention) bool {
	from := r.d.Sentences[r.d.SentenceAt(m.From)].From
	return r.d.Is(from, language.Provide) && m.From <= r.d.Tags[from].To+1
}

// replaced says whether a phrase that tells a year, "a 1972 agreement", goes on about
// agreements of which the article has just spoken of one.
func (r *resolver) replaced(m *Mention) bool {
	return len(m.Own.Years) > 0 && phrase.General[m.Kind] && r.latest != nil && !r.latest.Foil && r.distance(r.latest) <= 1 &&
		(r.d.Date == "" || m.Own.Years[0] <= r.d.Date.Year())
}
