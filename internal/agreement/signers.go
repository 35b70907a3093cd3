package agreement

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// signers are the states of one list, read from left to right.
type signers struct {
	states   []string
	leaders  int      // of the latest state: both sides of a war
	subject  bool     // the latest stands as a subject does
	fighters bool     // there are those who fight a state
	fought   []string // states that only an adjective tells of
}

// meet takes in a state, which stands beside the one before or begins a list anew.
func (g *signers) meet(e *language.Entry, beside bool) {
	leads := e.As == language.ByLeader
	switch {
	case leads && g.leaders > 0 && beside && set.Has(g.states, e.Place):
		g.leaders++
	case len(g.states) < 2 && !beside:
		g.states, g.leaders = []string{e.Place}, 0
		if leads {
			g.leaders = 1
		}
	case beside && !set.Has(g.states, e.Place):
		g.states = append(g.states, e.Place)
	}
}

// with gives the states if they are two, with the one that the agreement is said to be
// with, or the two sides of one, who fight each other; nil where they are not.
func (g *signers) with(partners []string) []string {
	switch {
	case len(g.states) > 1 || g.leaders > 1:
		return g.states
	case g.subject && len(g.states) == 1 && len(partners) == 1 && partners[0] != g.states[0]:
		return []string{g.states[0], partners[0]}
	}
	if sides := slices.Compact(append(g.fought, g.states...)); g.fighters && len(sides) == 1 && len(sides[0]) == 2 {
		return sides
	}
	return nil
}

// signers reads the states before m in its sentence; false: it denies that they made it.
func (r *resolver) signers(m *Mention, s prose.Range) (g signers, ok bool) {
	g.fighters = r.d.Fighters(m.To, s)
	brokers, denied := false, false
	for i := s.From; i < m.From; i++ {
		if brokers = r.brokers(i, brokers); brokers {
			denied = r.d.Is(i, language.Broker) && r.d.Is(i, language.Sign) || denied && !r.d.Is(i, language.Place)
			continue
		}
		switch tag := r.d.Tags[i]; {
		case tag.Is(language.Place) && (r.d.Dateline(i) || r.d.Capital(i)):
		case tag.Is(language.Not|language.Wanted) && !tag.Is(language.Sign) && len(g.states) > 1:
			return g, false
		case tag.Is(language.Fighters):
			g.fighters = true
		case len(g.states) < 2 && r.d.TwoStates(i):
			if two := r.pairBefore(m); len(two) == 2 {
				g.states = two
			}
		case tag.Is(language.Place) && tag.From == i && !r.d.Actor(tag):
			g.fought = append(g.fought, tag.Place)
		case tag.Is(language.Place) && tag.From == i:
			r.signer(&g, i, s)
		}
	}
	return g, !(brokers && denied)
}

// brokers says whether who stands at token i only brings about what others make, as the one before
// it did or not: "with the mediation of Egypt and Qatar, …".
func (r *resolver) brokers(i int, before bool) bool {
	if r.d.Is(i, language.Broker) {
		return true
	}
	return before && r.d.Tokens[i].Kind != prose.Mark && !r.d.Is(i, language.Sign|language.Say)
}

// signer takes in the state at token i.
func (r *resolver) signer(g *signers, i int, s prose.Range) {
	tag := r.d.Tags[i]
	beside, led := r.beside(g.states, i, s), r.d.Is(i-1, language.Stop) && !r.d.Is(i-1, language.Definite)
	if !beside && len(g.states) > 0 && r.d.Is(i-1, language.At) {
		return // where the one before did it: "na Suíça"
	}
	if tag.As != language.BySeat || beside || !led { // and not "in Paris"
		g.meet(tag.Entry, beside)
		g.subject = !led
	}
}

// beside says whether the state at token i stands in one list with the one before it.
func (r *resolver) beside(states []string, i int, s prose.Range) bool {
	joined, reach := false, longestBeside
	if r.d.Pack.NoArticles { // the state ends the title: министр Турции N и директор агентства Египта
		reach *= 2
	}
	for j := i - 1; j >= max(s.From, i-reach); j-- {
		switch tag := r.d.Tags[j]; {
		case tag.Is(language.Place):
			return joined && set.Has(states, tag.Place)
		case tag.Is(language.And) || r.d.Mark(j, ","):
			joined = true
		case tag.Is(language.Sign | language.Head), r.d.Mark(j, ":;"):
			return false
		}
	}
	return false
}

// longestBeside is how many tokens stand between two states of one list, with the
// titles of those who sign for them.
const longestBeside = 6
