package agreement

import (
	"math"
	"slices"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// makers gives the states that the sentence of m names side by side before it and says
// to make an agreement, or to have one: "Denmark and Iceland have signed a", "change their".
// nil where they are not two.
func (r *resolver) makers(m *Mention) []string {
	if !m.made && m.det&language.Possessive == 0 || m.wanted || m.plural {
		return nil
	}
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	if two := r.d.signedBetween(m, s); two != nil && len(m.own.parties) == 0 {
		return two
	}
	g := signers{fighters: r.d.fighters(m.To, s)}
	for i := s.From; i < m.From; i++ {
		switch tag := r.d.Tags[i]; {
		case tag.Is(language.Not|language.Wanted) && !tag.Is(language.Sign) && len(g.states) > 1:
			return nil
		case tag.Is(language.Fighters):
			g.fighters = true
		case len(g.states) < 2 && r.d.twoStates(i):
			if two := r.pairBefore(m); len(two) == 2 {
				g.states = two
			}
		case tag.Is(language.Place) && tag.From == i && !r.d.actor(tag):
			g.fought = append(g.fought, tag.Place)
		case tag.Is(language.Place) && tag.From == i:
			beside, led := r.beside(g.states, i, s), r.d.is(i-1, language.Stop) && !r.d.is(i-1, language.Definite)
			if tag.As != language.BySeat || beside || !led { // and not "in Paris"
				g.meet(tag.Entry, beside)
				g.subject = !led
			}
		}
	}
	if states := g.with(m.own.parties); states != nil {
		return states
	}
	if states := r.makersBehind(m, s); states != nil {
		return states
	}
	if two := r.withWhom(m, s); two != nil && !m.definite() {
		return two
	}
	return r.bothMakers(m, s)
}

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
	case leads && g.leaders > 0 && beside && has(g.states, e.Place):
		g.leaders++
	case len(g.states) < 2 && !beside:
		g.states, g.leaders = []string{e.Place}, 0
		if leads {
			g.leaders = 1
		}
	case beside && !has(g.states, e.Place):
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

// actor says whether a state is named as one that acts, and not as where somebody is
// from: "French companies", "Germany's Siemens".
func (d *Doc) actor(tag language.Tag) bool {
	next := tag.To
	if next < len(d.Tokens) && d.Tokens[next].Join == prose.Apostrophe {
		return false
	}
	return tag.As != language.ByAdjective || d.is(next, language.States)
}

// beside says whether the state at token i stands in one list with the one before it.
func (r *resolver) beside(states []string, i int, s prose.Range) bool {
	joined := false
	for j := i - 1; j >= s.From && j >= i-longestBeside; j-- {
		switch tag := r.d.Tags[j]; {
		case tag.Is(language.Place):
			return joined && has(states, tag.Place)
		case tag.Is(language.And) || r.d.mark(j, ","):
			joined = true
		case tag.Is(language.Sign | language.Head):
			return false
		}
	}
	return false
}

// longestBeside is how many tokens stand between two states of one list, with the
// titles of those who sign for them.
const longestBeside = 6

// joint resolves a bare noun that a sentence brings up as what its states make: "Armenia
// and Azerbaijan signed an agreement to end the war"; false: it does not.
func (r *resolver) joint(m *Mention) bool {
	if !m.indefinite() && !r.telegraphs(m) && !(m.definite() && m.about) && !(r.d.Pack.NumbersBefore && m.det == 0) || m.det&language.Negative != 0 || len(m.proper) > 0 || m.kind == "text" || m.kind == "resolution" {
		return false
	}
	told := *m
	if r.predicate(m) {
		return false
	}
	if told.own.parties = r.makers(m); told.own.parties == nil {
		return false
	}
	if m.kind == "ceasefire" {
		told.own.topics = []string{m.kind}
	}
	if e := r.described(&told); e != nil || r.goesOn(&told) {
		if e == nil {
			e = r.latest
		}
		m.Entity, m.Confidence, m.Why = e, 0.7, []string{"of the same parties"}
		return true
	}
	list := r.judge(&told)
	if best, ok := r.best(&told, list); ok && r.particular(&told, best) && r.newborn(&told, best) {
		m.Entity, m.Confidence, m.Why = r.entity(best.entry), round(math.Min(best.score, 0.9)), best.why
		return true
	}
	m.Entity, m.Confidence, m.Why = r.unknown(&told), 0.5, told.unlisted(told.own.parties)
	m.Entity.bare = true
	m.Candidates = r.doubtful(list)
	m.To = r.d.pastSubject(m)
	return true
}

// goesOn says whether m tells how the agreement was made that the article spoke of last,
// in its headline or lead, of the same states.
func (r *resolver) goesOn(m *Mention) bool {
	e := r.latest
	return e != nil && !e.Foil && e.Entry != nil && !e.past && (len(m.nearYears) == 0 || has(m.nearYears, e.Year)) && r.d.BlockAt(m.From) < firstBlocks &&
		sameKind(m.kind, e.kind) && len(e.Parties) > 0 && within(m.own.parties, e.Parties)
}

// recognised gives the mentions of what two states were said to make to the agreement of
// the same states that the article describes further on, if the catalogue holds it.
func (r *resolver) recognised(mentions []*Mention, m *Mention) {
	e := m.Entity
	if e.Entry == nil || e.count > 1 || m.Form != annotation.FormDescription || !m.definite() || len(m.own.years) > 0 {
		return
	}
	for i, o := range r.entities {
		if !o.bare || len(o.Parties) != len(e.Parties) || !within(o.Parties, e.Parties) {
			continue
		}
		for _, earlier := range mentions {
			if earlier.Entity == o {
				earlier.Entity, earlier.Candidates, earlier.Why = e, nil, []string{"told further on"}
			}
		}
		for noun, n := range o.heads {
			e.heads[noun] += n
		}
		e.count += o.count
		r.entities = append(r.entities[:i:i], r.entities[i+1:]...)
		return
	}
}
