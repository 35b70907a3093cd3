package agreement

import (
	"slices"

	"pactlight/internal/language"
)

// overlooks says whether the best fit for a phrase that tells only a subject is none that the
// article has named, though it has just spoken of one of the same states.
func (r *resolver) overlooks(m *Mention, best judged) bool {
	e := r.latest
	return len(m.own.parties)+len(m.own.years)+len(m.own.months) == 0 && r.known[best.entry] == nil && best.score < scoreSure &&
		e != nil && e.Entry != nil && !e.Foil && sameKind(m.kind, e.kind) && (shared(e.Parties, r.cat.Entry(best.entry).Parties) || shared(e.Parties, r.cat.Entry(best.entry).About))
}

// particular says whether a phrase with an indefinite article ("a nuclear deal with
// Iran") means the one agreement that fits it best, and not some agreement to come.
func (r *resolver) particular(m *Mention, best judged) bool {
	known := r.known[best.entry]
	if e := r.cat.Entry(best.entry); m.fresh && !r.recent(e) && !(r.d.Date == "" && m.made) && (known == nil || !r.young(known) && !headed(m, known)) {
		return false
	}
	if len(m.own.topics) == 0 && len(m.own.years) == 0 && len(m.own.parties) < 2 {
		return false
	}
	if r.inland(m) && len(m.own.parties)+len(m.own.years) == 0 { // its wars end more than once
		return r.recent(r.cat.Entry(best.entry)) || known != nil
	}
	if r.anybodys(m) && (known == nil || known.last >= 0) {
		return false // of any state: "to ratify a human rights treaty is a duty"
	}
	return m.made && (best.score >= scoreNeeded+scoreMargin || len(m.own.parties)+len(m.own.years) > 0 || len(m.near) > 1 || known != nil || r.recent(r.cat.Entry(best.entry)) || r.eventful(r.cat.Entry(best.entry))) || best.score >= scoreSure || known != nil && best.score > 0.55
}

// described finds the agreement outside the catalogue that the article described with
// the same noun and nothing that speaks against it.
func (r *resolver) described(m *Mention) *Entity {
	var spare *Entity
	for _, e := range slices.Backward(r.entities) {
		if m.indefinite() && !m.made && e.last < 0 && r.d.BlockAt(m.From) >= firstBlocks {
			continue // of any that the article brings up later
		}
		if e.Entry != nil || e.Foil || !sameKind(m.kind, e.kind) && !(general[e.kind] && sameKind(e.kind, m.kind) && shared(m.own.topics, e.topics)) && !(m.definite() && e == r.latest && akin(m.own.topics, e.topics) && !shared(m.own.topics, e.topics)) || m.indefinite() && !m.made && e.last >= 0 && !(len(m.own.years) > 0 && has(m.own.years, e.Year)) && !headed(m, e) {
			continue // what was spoken of is not brought up again
		}
		if m.earlier && m.det&language.Demonstrative == 0 && e == r.latest || e.plural && !e.single && !m.plural || m.plural && !e.plural || m.fresh && e.past {
			continue // the one before it, or several
		}
		if m.subject.To > 0 && len(m.own.topics) == 0 && len(e.topics) > 0 || e.other && len(m.own.topics) > 0 {
			continue // about something that the pack does not know
		}
		if r.hadMade(m) && !has(m.nearYears, e.Year) {
			continue // made before the one spoken of
		}
		if len(m.own.parties) == 0 && r.withThird(m, e) {
			continue // of one of the two with another
		}
		if !e.topic && len(m.near) > 0 && len(e.around) > 0 && !shared(m.near, e.around) && !(m.definite() && len(m.own.parties) == 0 && r.alone(e)) {
			continue // other states are spoken of
		}
		if len(m.own.parties) > 1 && len(e.Parties) == 0 && (len(e.around) == 0 || !within(m.own.parties, e.around)) {
			continue // nothing tells that it is theirs
		}
		if m.made && m.det == 0 && len(m.near) > 1 && len(e.around) > 1 && !within(m.near, e.around) && !within(e.around, m.near) {
			continue // one of the two makes another with a third
		}
		if formal[m.kind] != formal[e.kind] && e.last >= 0 && r.distance(e) == 0 && e.heads[r.d.noun(m.head)] == 0 {
			continue // an accord and a convention, side by side
		}
		if m.kind == "resolution" && !has(m.near, nations) && !shared(m.own.topics, e.topics) {
			continue // anybody passes resolutions
		}
		if e.proper && len(m.proper) > 0 && !r.shares(m, e) {
			continue // each has a name of its own
		}
		same := e.heads[r.d.noun(m.head)] > 0 || r.tellsMore(m, e)
		if (len(m.own.topics) > 0 || e.proper && m.about && general[m.kind] && r.titled(m)) && (len(e.topics) > 0 || e.proper || len(m.own.parties) == 0 && r.titled(m)) && !akin(m.own.topics, e.topics) {
			continue // of another subject than what is told of e, or than its name
		}
		whose := (len(m.own.parties) > 0 && len(e.Parties) > 0 || has(m.own.years, e.Year)) && len(m.own.topics) == 0
		if (same || whose || akin(m.own.topics, e.topics)) && (within(m.own.parties, e.Parties) || within(e.Parties, m.own.parties) && (len(m.own.topics) > 0 && same || r.ofHome(m, e))) && r.yearFits(m, e) {
			if formal[m.kind] == formal[e.kind] || e.heads[r.d.noun(m.head)] > 0 {
				return e
			} else if spare == nil {
				spare = e // a protocol to the treaty of the same two
			}
		}
	}
	return spare
}

// headed says whether m tells of the states and the subject of e, which the headline speaks of:
// what a lead brings up as "a fisheries agreement between the Union and Morocco".
func headed(m *Mention, e *Entity) bool {
	states := m.own.parties
	if len(states) < 2 {
		states = m.near
	}
	return e.topic && len(states) > 1 && len(states) == len(e.Parties) && within(states, e.Parties) && shared(m.own.topics, e.topics)
}

// ofHome says whether m tells of one state more than was told of e, and that is where its press
// is of, or one named beside e.
func (r *resolver) ofHome(m *Mention, e *Entity) bool {
	if !shared(m.own.topics, e.topics) && !(has(m.proper, m.head) && e.heads[r.d.noun(m.head)] > 0) { // Polizeivertrag
		return false
	}
	for _, p := range m.own.parties {
		if p != r.d.Pack.Home && !has(e.Parties, p) && !has(e.around, p) && !(r.d.Pack.Home == "" && len(m.own.parties) == 2) { // German is written in many states
			return false
		}
	}
	return len(e.Parties) > 0
}

// longestHad is how many tokens stand between "had" and "signed".
const longestHad = 3

// hadMade says whether the sentence tells that m had been made before what is spoken of, and
// in which year: "the two had signed an agreement in 2015".
func (r *resolver) hadMade(m *Mention) bool {
	if !m.indefinite() || !m.made || len(m.nearYears) == 0 {
		return false
	}
	had := -1
	for i := r.d.Sentences[r.d.SentenceAt(m.From)].From; i < m.From; i++ {
		switch {
		case r.d.is(i, language.Had):
			had = i
		case r.d.is(i, language.Sign) && had >= 0 && i-had <= longestHad:
			return true
		}
	}
	return false
}

// withThird says whether the sentence of m names, beside the state at home, which is a party of
// e, another state than the one that e is with.
func (r *resolver) withThird(m *Mention, e *Entity) bool {
	home := r.d.Pack.Home
	return home != "" && len(e.Parties) == 2 && has(e.Parties, home) && has(m.near, home) && !within(e.Parties, m.near) &&
		slices.ContainsFunc(m.near, func(p string) bool { return len(p) == 2 && p != home && p != "EU" && p != nations })
}

// rather says whether m, which tells no year and no name, means e, which was spoken of just
// before, and not one of the catalogue that the article names nowhere so far.
func (r *resolver) rather(m *Mention, e *Entity, best judged) bool {
	if e != r.latest || !m.definite() || len(m.own.years)+len(m.proper) > 0 || r.entity(best.entry).last >= 0 {
		return false
	}
	return r.distance(e) <= 1 || len(m.own.topics) == 0 && len(m.own.parties) == 1 && within(m.own.parties, e.Parties) && r.distance(e) <= ratherReach
}

// ratherReach is for how many sentences "the accord with Japan" is the one spoken of last, if
// that is of Japan.
const ratherReach = 5

// yearFits says whether the years that m tells can be that of e, which the article may
// tell only now, just behind its first mention.
func (r *resolver) yearFits(m *Mention, e *Entity) bool {
	theirs := shared(m.own.parties, e.Parties) && shared(m.own.topics, e.topics)
	if e.Year == 0 && m.definite() && len(m.own.years) > 0 && (e == r.latest && len(m.own.parties) == 0 && r.distance(e) <= 2 || theirs && !m.earlier) {
		e.Year = m.own.years[0]
	}
	return len(m.own.years) == 0 || has(m.own.years, e.Year)
}

// scoreOnly is what the only agreement that fits a subject and a party needs.
const scoreOnly = 0.35

// only says whether the catalogue has one agreement alone that fits what m tells of its
// subject and of a party to it: "the nuclear deal with Tehran".
func (r *resolver) only(m *Mention, list []judged) bool {
	return len(list) == 1 && list[0].score >= scoreOnly && list[0].signs > 1 && m.definite() && m.own.strong && len(m.own.parties) == 1 && !m.fresh
}

// owner gives the state whose agreement a possessive says m to be: the one named last
// before it in its sentence. "Canada praises its trade deal with the Union."
func (r *resolver) owner(m *Mention) string {
	if m.det&language.Possessive == 0 {
		return ""
	}
	for i := m.From - 1; i >= r.d.Sentences[r.d.SentenceAt(m.From)].From; i-- {
		if r.d.is(i, language.Place) {
			return r.d.Tags[i].Place
		}
	}
	return ""
}
