package agreement

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/set"
)

// anew says whether m cannot go back to e, which was described, by when either was made or
// spoken of.
func (r *resolver) anew(m *Mention, e *Entity) bool {
	switch {
	case m.indefinite() && !m.made && e.last < 0 && r.d.BlockAt(m.From) >= firstBlocks:
		return true // of any that the article brings up later
	case !sameKind(m.kind, e.kind) && !(general[e.kind] && sameKind(e.kind, m.kind) && set.Meet(m.own.topics, e.topics)) && !(m.definite() && e == r.latest && akin(m.own.topics, e.topics) && !set.Meet(m.own.topics, e.topics)) || m.indefinite() && !m.made && e.last >= 0 && !(len(m.own.years) > 0 && set.Has(m.own.years, e.Year)) && !headed(m, e):
		return true // what was spoken of is not brought up again
	case m.earlier && m.det&language.Demonstrative == 0 && e == r.latest || e.plural && !e.single && !m.plural || m.plural && !e.plural || m.fresh && e.past:
		return true // the one before it, or several
	case r.nextTo(m, e):
		return true // the next of a list
	case r.hadMade(m) && !set.Has(m.nearYears, e.Year):
		return true // made before the one spoken of
	}
	return false
}

// ofOthers says whether the states that m tells, or that stand beside it, are none of e's, or its
// kind is another.
func (r *resolver) ofOthers(m *Mention, e *Entity) bool {
	switch {
	case len(m.own.parties) == 0 && r.withThird(m, e):
		return true // of one of the two with another
	case !e.topic && len(m.near) > 0 && len(e.around) > 0 && !set.Meet(m.near, e.around) && !(m.definite() && len(m.own.parties) == 0 && r.alone(e)):
		return true // other states are spoken of
	case len(m.own.parties) > 1 && len(e.Parties) == 0 && (len(e.around) == 0 || !set.Within(m.own.parties, e.around)):
		return true // nothing tells that it is theirs
	case m.made && m.det == 0 && len(m.near) > 1 && len(e.around) > 1 && !set.Within(m.near, e.around) && !set.Within(e.around, m.near):
		return true // one of the two makes another with a third
	case formal[m.kind] != formal[e.kind] && e.last >= 0 && r.distance(e) == 0 && e.heads[r.d.noun(m.head)] == 0:
		return true // an accord and a convention, side by side
	case m.kind == "resolution" && !set.Has(m.near, nations) && !set.Meet(m.own.topics, e.topics):
		return true // anybody passes resolutions
	case e.proper && len(m.proper) > 0 && !r.shares(m, e):
		return true // each has a name of its own
	}
	return false
}

// alikeTold says whether m and e are called by one noun or are about the same, and are of the same
// states.
func (r *resolver) alikeTold(m *Mention, e *Entity) bool {
	switch {
	case m.subject.To > 0 && len(m.own.topics) == 0 && len(e.topics) > 0 || e.other && len(m.own.topics) > 0:
		return false // about something that the pack does not know
	case (len(m.own.topics) > 0 || e.proper && m.about && general[m.kind] && r.titled(m)) && (len(e.topics) > 0 || e.proper || len(m.own.parties) == 0 && r.titled(m)) && !akin(m.own.topics, e.topics):
		return false // of another subject than what is told of e, or than its name
	}
	same := e.heads[r.d.noun(m.head)] > 0 || r.tellsMore(m, e)
	whose := (len(m.own.parties) > 0 && len(e.Parties) > 0 || set.Has(m.own.years, e.Year)) && len(m.own.topics) == 0
	return (same || whose || akin(m.own.topics, e.topics)) && (set.Within(m.own.parties, e.Parties) || set.Within(e.Parties, m.own.parties) && (len(m.own.topics) > 0 && same || r.ofHome(m, e)))
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
	return home != "" && len(e.Parties) == 2 && set.Has(e.Parties, home) && set.Has(m.near, home) && !set.Within(e.Parties, m.near) &&
		slices.ContainsFunc(m.near, func(p string) bool { return len(p) == 2 && p != home && p != "EU" && p != nations })
}

// nextTo says whether m is the next of a list in the sentence that speaks of e.
func (r *resolver) nextTo(m *Mention, e *Entity) bool {
	return m.indefinite() && m.made && e.last >= 0 && e.last < m.From && r.d.SentenceAt(e.last) == r.d.SentenceAt(m.From) && r.d.nextOfList(r.d.partOf(m.From))
}
