package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// makersBehind gives the states that a relative clause right behind m says to make it: "un
// pacto que España y Marruecos firmaron", "die de Unie sloot met Tunesië". nil where it names
// fewer than two.
func (r *resolver) makersBehind(m *Mention, s prose.Range) []string {
	g, partners, _ := r.makingBehind(m, s)
	return g.with(partners)
}

// partnerBehind gives the state with which a relative clause right behind m says that a government
// made it: "the trade deal that the minister signed with Peru". nil where it tells of none.
func (r *resolver) partnerBehind(m *Mention, s prose.Range) []string {
	if !m.Definite() || m.Plural || m.Wanted {
		return nil
	}
	if _, partners, ruled := r.makingBehind(m, s); ruled && len(partners) == 1 {
		return partners
	}
	return nil
}

// makingBehind reads a relative clause right behind m that tells of its making: the states before
// the verb, those behind "with", and whether those who rule a state stand in it.
func (r *resolver) makingBehind(m *Mention, s prose.Range) (g signers, partners []string, ruled bool) {
	i := m.To
	if r.d.Mark(i, ",") {
		i++
	}
	if !r.d.Is(i, language.Stop) || r.d.Is(i, language.Of|language.With|language.About|language.At|language.And) {
		return g, nil, false
	}
	with, made := &phrase.Phrase{}, false
	g.subject = true
	for to := min(s.To, i+phrase.LongestRelative); i < to && r.d.Tokens[i].Kind == prose.Word && len(with.Own.Parties) == 0; i++ {
		switch tag := r.d.Tags[i]; {
		case tag.Is(language.Not | language.Head):
			return signers{}, nil, false
		case tag.Is(language.With):
			last := r.d.PartyList(with, tag.To, s)
			if last == tag.To {
				return signers{}, nil, false
			}
			made = made || r.d.Is(last, language.Sign)
		case tag.Is(language.Place) && tag.From == i && r.d.Actor(tag) && !made:
			g.meet(tag.Entry, r.beside(g.states, i, s))
		case tag.Is(language.Sign), tag.Is(language.Year) && tag.To > tag.From+1: // signed in
			made = true
		}
		ruled = ruled || r.d.Is(i, language.Government)
	}
	if !made {
		return signers{}, nil, false
	}
	return g, with.Own.Parties, ruled
}

// bothMakers gives the two states spoken of just before, where the sentence of m names none and
// says that "the two countries" make it. nil where it does not.
func (r *resolver) bothMakers(m *Mention, s prose.Range) []string {
	if len(m.Near) > 0 {
		return nil
	}
	for i := s.From + 1; i < m.From; i++ {
		if tag := r.d.Tags[i]; tag.Is(language.States) && !tag.Is(language.Qualifier) && !r.d.Is(tag.To, language.Of) && r.d.Tokens[i-1].Kind != prose.Number {
			if two := r.pairBefore(m); len(two) == 2 {
				return two
			}
			return nil
		}
	}
	return nil
}

// treatyOn takes in what a treaty is on, of which the pack knows nothing, where no treaty was
// spoken of before: "the treaty on observation flights". Only nouns that mean no contract tell
// so. false: it is on nothing, or not the first.
func (r *resolver) treatyOn(m *Mention) bool {
	i := m.Head + 1
	if m.Kind != "treaty" || m.Det&language.Definite == 0 || m.Det&language.Demonstrative != 0 || m.Plural || m.To != i || r.d.Pack.AdjectivesAfter || r.d.Pack.Capitals || r.d.Pack.NumbersBefore || len(r.places) == 0 {
		return false
	}
	to := r.d.Tags[min(i, len(r.d.Tags)-1)].To
	if r.entitled(m) { // het Verdrag inzake de bescherming van zeegras
		m.To = r.d.TitleEnd(i)
		return true
	}
	if !m.About || !r.d.Is(i, language.About) || !r.d.Plain(to) || slices.ContainsFunc(r.entities, func(e *Entity) bool { return !e.Foil && phrase.SameKind(m.Kind, e.kind) }) {
		return false
	}
	m.To = to + 1
	if !r.d.Pack.Compounds() && r.d.Plain(m.To) { // observation flights
		m.To++
	}
	return true
}

// datedReach is how many tokens tell what a convention is on, up to the word before its year.
const datedReach = 8

// onDated takes in what a convention is on, of which the pack knows nothing, and the year that ends
// that: "konventionen om tidig varning från 1986". false: it is not told so, or of that year is one that
// was spoken of.
func (r *resolver) onDated(m *Mention) bool {
	i := m.Head + 1
	if !phrase.Formal[m.Kind] && m.Kind != "treaty" || r.latest == nil || r.latest.Entry == nil || !m.Own.None() || !m.Definite() || m.Det&language.Demonstrative != 0 || m.Plural || m.To != i || !r.d.Is(i, language.About) || len(m.Proper) > 0 {
		return false
	}
	for i++; i < min(m.Head+datedReach, len(r.d.Tokens)-1) && r.d.Tokens[i].Kind == prose.Word && !r.d.Is(i, language.Head|language.Say|language.Provide); i++ {
		if !r.d.Is(i, language.Year) || !phrase.IsYear(r.d, i+1) {
			continue
		}
		year := phrase.YearOf(r.d, i+1)
		if slices.ContainsFunc(r.entities, func(e *Entity) bool { return !e.Foil && e.Year == year && phrase.SameKind(m.Kind, e.kind) }) {
			return false
		}
		m.To, m.Own.Years = i+2, []int{year}
		return true
	}
	return false
}

// ofMany says whether a sentence brings up a treaty as what a number of states made, in an article
// that has spoken of none: "122 countries approved a treaty".
func (r *resolver) ofMany(m *Mention) bool {
	if m.Kind != "treaty" || !m.Indefinite() || !m.Made || m.Wanted || m.Plural || m.Det&language.Negative != 0 || r.latest != nil {
		return false
	}
	first := r.d.Sentences[r.d.SentenceAt(m.From)].From
	if r.d.Is(first, language.States) { // Countries agreed
		return true
	}
	for i := first + 2; i < m.From; i++ {
		if r.d.Is(i, language.States) && (r.d.Number(i-1) || r.d.Number(i-2)) { // 120 member states
			return true
		}
	}
	return false
}

// madeBetween resolves a bare definite noun by the states between which the clause right behind
// it says that its agreement was made: "the agreement that was signed between Sweden and
// Portugal". false: none does.
func (r *resolver) madeBetween(m *Mention) bool {
	if !m.Definite() || m.Plural || len(m.Proper) > 0 || m.Kind == "text" {
		return false
	}
	states := r.d.BetweenBehind(&m.Phrase, r.d.Sentences[r.d.SentenceAt(m.From)])
	if states == nil || r.goneOn(m, states) {
		return false
	}
	m.Own.Parties = states
	r.description(m)
	return true
}

// goneOnReach is for how many sentences a definite noun goes on about the agreement before it,
// where there are others, and only tells who signed that.
const goneOnReach = 2

// goneOn says whether the agreement spoken of just before can be the one that those states made.
func (r *resolver) goneOn(m *Mention, states []string) bool {
	e := r.latest
	if e != nil && e.Entry != nil && len(e.Parties) == 0 && !set.Meet(states, e.Entry.About) && r.d.Between(m.To) {
		return false // it is one of many states, or of others
	}
	return e != nil && !e.Foil && phrase.SameKind(m.Kind, e.kind) && (r.distance(e) <= goneOnReach || r.alone(e)) &&
		(len(e.Parties) == 0 && (len(e.around) == 0 || set.Meet(states, e.around)) || set.Meet(states, e.Parties))
}
