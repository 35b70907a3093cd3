package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// anew says whether m cannot go back to e, which was described, by when either was made or
// spoken of.
func (r *resolver) anew(m *Mention, e *Entity) bool {
	switch {
	case !phrase.SameKind(m.Kind, e.kind) && !(phrase.General[e.kind] && phrase.SameKind(e.kind, m.Kind) && set.Meet(m.Own.Topics, e.topics)) && !(m.Definite() && e == r.latest && akin(m.Own.Topics, e.topics) && !set.Meet(m.Own.Topics, e.topics)) || m.Indefinite() && !m.Made && e.last >= 0 && !(len(m.Own.Years) > 0 && set.Has(m.Own.Years, e.Year)) && !headed(m, e):
		return true // what was spoken of is not brought up again
	case m.Earlier && m.Det&language.Demonstrative == 0 && e == r.latest || e.plural && !e.single && !m.Plural || m.Plural && !e.plural || m.Fresh && e.past:
		return true // the one before it, or several
	case r.nextTo(m, e):
		return true // the next of a list
	case r.hadMade(m) && !set.Has(m.NearYears, e.Year):
		return true // made before the one spoken of
	}
	return false
}

// ofOthers says whether the states that m tells, or that stand beside it, are none of e's, or its
// kind is another.
func (r *resolver) ofOthers(m *Mention, e *Entity) bool {
	switch {
	case len(m.Own.Parties) == 0 && r.withThird(m, e):
		return true // of one of the two with another
	case !e.topic && len(m.Near) > 0 && len(e.around) > 0 && !set.Meet(m.Near, e.around) && !(m.Definite() && len(m.Own.Parties) == 0 && (r.alone(e) || e == r.latest && r.distance(e) <= 1 && e.heads[r.d.Noun(m.Head)] > 0)):
		return true // other states are spoken of
	case m.Indefinite() && len(m.Near) > 0 && len(e.Parties)+len(e.around) > 1 && !set.Meet(m.Near, e.Parties) && !set.Meet(m.Near, e.around):
		return true // and one of theirs is brought up
	case len(m.Own.Parties) > 1 && len(e.Parties) == 0 && (len(e.around) == 0 || !set.Within(m.Own.Parties, e.around)):
		return true // nothing tells that it is theirs
	case len(m.Own.Parties) == 1 && len(e.Parties) == 0 && len(e.around) > 1 && r.d.Partner(&m.Phrase) && !set.Has(e.around, m.Own.Parties[0]):
		return true // with another than those that made it
	case m.Made && m.Det == 0 && len(m.Near) > 1 && len(e.around) > 1 && !set.Within(m.Near, e.around) && !set.Within(e.around, m.Near):
		return true // one of the two makes another with a third
	case phrase.Formal[m.Kind] != phrase.Formal[e.kind] && e.last >= 0 && r.distance(e) == 0 && e.heads[r.d.Noun(m.Head)] == 0:
		return true // an accord and a convention, side by side
	case m.Kind == "resolution" && !set.Has(m.Near, phrase.Nations) && !set.Meet(m.Own.Topics, e.topics):
		return true // anybody passes resolutions
	case e.proper && len(m.Proper) > 0 && !r.shares(m, e):
		return true // each has a name of its own
	}
	return false
}

// alikeTold says whether m and e are called by one noun or are about the same, and are of the same
// states.
func (r *resolver) alikeTold(m *Mention, e *Entity) bool {
	switch {
	case m.Subject.To > 0 && len(m.Own.Topics) == 0 && len(e.topics) > 0 || e.other && len(m.Own.Topics) > 0:
		return false // about something that the pack does not know
	case (len(m.Own.Topics) > 0 || e.proper && m.About && phrase.General[m.Kind] && r.titled(m)) && (len(e.topics) > 0 || e.proper || len(m.Own.Parties) == 0 && r.titled(m)) && !akin(m.Own.Topics, e.topics):
		return false // of another subject than what is told of e, or than its name
	}
	same := e.heads[r.d.Noun(m.Head)] > 0 || r.tellsMore(m, e)
	whose := (len(m.Own.Parties) > 0 && len(e.Parties) > 0 || set.Has(m.Own.Years, e.Year)) && len(m.Own.Topics) == 0
	return (same || whose || akin(m.Own.Topics, e.topics)) && (set.Within(m.Own.Parties, e.Parties) || set.Within(e.Parties, m.Own.Parties) && len(m.Own.Topics) > 0 && same)
}

// longestHad is how many tokens stand between "had" and "signed".
const longestHad = 3

// hadMade says whether the sentence tells that m had been made before what is spoken of, and
// in which year: "the two had signed an agreement in 2015".
func (r *resolver) hadMade(m *Mention) bool {
	if !m.Indefinite() || !m.Made || len(m.NearYears) == 0 {
		return false
	}
	had := -1
	for i := r.d.Sentences[r.d.SentenceAt(m.From)].From; i < m.From; i++ {
		switch {
		case r.d.Is(i, language.Had):
			had = i
		case r.d.Is(i, language.Sign) && had >= 0 && i-had <= longestHad:
			return true
		}
	}
	return false
}

// withThird says whether the sentence of m names, beside the state at home, which is a party of
// e, another state than the one that e is with.
func (r *resolver) withThird(m *Mention, e *Entity) bool {
	home := r.d.Pack.Home
	return home != "" && len(e.Parties) == 2 && set.Has(e.Parties, home) && set.Has(m.Near, home) && !set.Within(e.Parties, m.Near) &&
		slices.ContainsFunc(m.Near, func(p string) bool { return len(p) == 2 && p != home && p != "EU" && p != phrase.Nations })
}

// nextTo says whether m is the next of a list in the sentence that speaks of e.
func (r *resolver) nextTo(m *Mention, e *Entity) bool {
	return m.Indefinite() && m.Made && e.last >= 0 && e.last < m.From && r.d.SentenceAt(e.last) == r.d.SentenceAt(m.From) && r.d.NextOfList(r.d.PartOf(m.From))
}
