package agreement

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// longestRelative is how many tokens a relative clause has at most that tells who made m.
const longestRelative = 12

// makersBehind gives the states that a relative clause right behind m says to make it: "un
// pacto que España y Marruecos firmaron", "die de Unie sloot met Tunesië". nil where it names
// fewer than two.
func (r *resolver) makersBehind(m *Mention, s prose.Range) []string {
	i := m.To
	if r.d.mark(i, ",") {
		i++
	}
	if !r.d.is(i, language.Stop) || r.d.is(i, language.Of|language.With|language.About|language.At|language.And) {
		return nil
	}
	g, with, made := signers{subject: true}, &Phrase{}, false
	for to := min(s.To, i+longestRelative); i < to && r.d.Tokens[i].Kind == prose.Word && len(with.own.parties) == 0; i++ {
		switch tag := r.d.Tags[i]; {
		case tag.Is(language.Not | language.Head):
			return nil
		case tag.Is(language.With):
			last := r.d.partyList(with, tag.To, s)
			if last == tag.To {
				return nil
			}
			made = made || r.d.signsBehind(last, s)
		case tag.Is(language.Place) && tag.From == i && r.d.actor(tag) && !made:
			g.meet(tag.Entry, r.beside(g.states, i, s))
		case tag.Is(language.Sign), tag.Is(language.Year) && tag.To > tag.From+1: // signed in
			made = true
		}
	}
	if !made {
		return nil
	}
	return g.with(with.own.parties)
}

// signsBehind says whether a word of making stands just behind the party that ends at token i.
func (d *Doc) signsBehind(i int, s prose.Range) bool {
	for end := min(s.To, i+signedReach/3); i < end && d.Tokens[i].Kind == prose.Word; i++ {
		if d.is(i, language.Sign) {
			return true
		}
	}
	return false
}

// bothMakers gives the two states spoken of just before, where the sentence of m names none and
// says that "the two countries" make it. nil where it does not.
func (r *resolver) bothMakers(m *Mention, s prose.Range) []string {
	if len(m.near) > 0 {
		return nil
	}
	for i := s.From + 1; i < m.From; i++ {
		if tag := r.d.Tags[i]; tag.Is(language.States) && !tag.Is(language.Qualifier) && !r.d.is(tag.To, language.Of) && r.d.Tokens[i-1].Kind != prose.Number {
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
	i := m.head + 1
	if m.kind != "treaty" || m.det&language.Definite == 0 || m.det&language.Demonstrative != 0 || m.plural || m.To != i || r.d.Pack.AdjectivesAfter || r.d.Pack.Capitals || r.d.Pack.NumbersBefore || len(r.places) == 0 {
		return false
	}
	to := r.d.Tags[min(i, len(r.d.Tags)-1)].To
	if !m.about || !r.d.is(i, language.About) || !r.d.plain(to) || slices.ContainsFunc(r.entities, func(e *Entity) bool { return !e.Foil && sameKind(m.kind, e.kind) }) {
		return false
	}
	m.To = to + 1
	if !r.d.Pack.Compounds() && r.d.plain(m.To) { // observation flights
		m.To++
	}
	return true
}

// madeBetween resolves a bare definite noun by the states between which the clause right behind
// it says that its agreement was made: "the agreement that was signed between Sweden and
// Portugal". false: none does.
func (r *resolver) madeBetween(m *Mention) bool {
	if !m.definite() || m.plural || len(m.proper) > 0 || m.kind == "text" {
		return false
	}
	states := r.d.betweenBehind(&m.Phrase, r.d.Sentences[r.d.SentenceAt(m.From)])
	if states == nil || r.goneOn(m, states) {
		return false
	}
	m.own.parties = states
	r.description(m)
	return true
}

// goneOnReach is for how many sentences a definite noun goes on about the agreement before it,
// and only tells who signed that.
const goneOnReach = 2

// goneOn says whether the agreement spoken of just before can be the one that those states made.
func (r *resolver) goneOn(m *Mention, states []string) bool {
	e := r.latest
	return e != nil && !e.Foil && sameKind(m.kind, e.kind) && r.distance(e) <= goneOnReach &&
		(len(e.Parties) == 0 && (len(e.around) == 0 || set.Meet(states, e.around)) || set.Meet(states, e.Parties))
}

// betweenBehind gives the states behind "signed between", or before "signed" where verbs stand
// last. nil where they are fewer than two.
func (d *Doc) betweenBehind(m *Phrase, s prose.Range) []string {
	i, made := m.To, false
	if d.mark(i, ",") {
		i++
	}
	for i < min(s.To, m.To+longestRelative) && d.is(i, language.Sign|language.Stop) && !d.is(i, language.Between) {
		made = made || d.is(i, language.Sign)
		i++
	}
	signers := made && d.is(i-1, language.Of) // signed by
	if signers {
		i--
	}
	if i == m.To || !d.is(i, language.Between) && !signers {
		return nil
	}
	of := &Phrase{}
	to := d.partyList(of, d.Tags[i].To, s)
	if made = made || d.is(to, language.Sign); !made || len(of.own.parties) < 2 {
		return nil
	}
	return of.own.parties
}

// longestMaking is how many tokens behind a phrase tell between whom it was made.
const longestMaking = 24

// signedBetween gives those who stand behind a verb of making and "between": two states, or one
// with those who fight it. "Un accord a été signé lundi entre la Suisse et l'Italie."
func (d *Doc) signedBetween(m *Phrase, s prose.Range) []string {
	made, at := false, 0
	var states, sides features
	for i := m.To; i < min(s.To, m.To+longestMaking) && !d.is(i, language.Head) && !d.mark(i, ".;:"); i++ {
		switch tag := d.Tags[i]; {
		case made && tag.Is(language.Between) && !tag.Is(language.Of|language.With):
			at = i
		case at > 0 && tag.Is(language.Place) && tag.As != language.ByAdjective:
			states.add(tag.Entry)
		case at > 0 && tag.Is(language.Place):
			sides.add(tag.Entry)
		}
		made = made || d.is(i, language.Sign) || d.is(i, language.Year) && d.Tags[i].To > d.Tags[i].From+1
	}
	switch {
	case len(states.parties) > 1:
		return states.parties
	case at > 0 && len(states.parties) == 0 && len(sides.parties) == 1 && d.fighters(at, s):
		return sides.parties
	}
	return nil
}

// fighters says whether those who fight a state stand in a sentence, from token i on.
func (d *Doc) fighters(i int, s prose.Range) bool {
	return slices.ContainsFunc(d.Tags[i:s.To], func(t language.Tag) bool { return t.Is(language.Fighters) })
}
