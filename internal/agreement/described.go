package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// overlooks says whether the best fit for a phrase that tells only a subject is none that the
// article has named, though it has just spoken of one of the same states.
func (r *resolver) overlooks(m *Mention, best judged) bool {
	e := r.latest
	return len(m.Own.Parties)+len(m.Own.Years)+len(m.Own.Months) == 0 && r.known[best.entry] == nil && best.score < scoreSure &&
		e != nil && e.Entry != nil && !e.Foil && phrase.SameKind(m.Kind, e.kind) && (set.Meet(e.Parties, r.cat.Entry(best.entry).Parties) || set.Meet(e.Parties, r.cat.Entry(best.entry).About))
}

// particular says whether a phrase with an indefinite article ("a nuclear deal with
// Iran") means the one agreement that fits it best, and not some agreement to come.
func (r *resolver) particular(m *Mention, best judged) bool {
	known := r.known[best.entry]
	if e := r.cat.Entry(best.entry); m.Fresh && !r.recent(e) && !(r.d.Date == "" && m.Made) && (known == nil || !r.young(known) && !headed(m, known)) {
		return false
	}
	if len(m.Own.Topics) == 0 && len(m.Own.Years) == 0 && len(m.Own.Parties) < 2 {
		return false
	}
	if r.inland(m) && len(m.Own.Parties)+len(m.Own.Years) == 0 { // its wars end more than once
		return r.recent(r.cat.Entry(best.entry)) || known != nil
	}
	if r.anybodys(m) && (known == nil || known.last >= 0) {
		return false // of any state: "to ratify a human rights treaty is a duty"
	}
	return m.Made && (best.score >= scoreNeeded+scoreMargin || len(m.Own.Parties)+len(m.Own.Years) > 0 || len(m.Near) > 1 || known != nil || r.recent(r.cat.Entry(best.entry)) || r.eventful(r.cat.Entry(best.entry))) || len(m.Own.Years) > 0 && best.score >= scoreNeeded+scoreMargin || best.score >= scoreSure || known != nil && best.score > 0.55
}

// described finds the agreement outside the catalogue that the article described with
// the same noun and nothing that speaks against it.
func (r *resolver) described(m *Mention) *Entity {
	var spare *Entity
	for _, e := range slices.Backward(r.entities) {
		if e.Entry != nil || e.Foil || r.anew(m, e) || r.ofOthers(m, e) || !r.alikeTold(m, e) || !r.yearFits(m, e) {
			continue
		}
		if phrase.Formal[m.Kind] == phrase.Formal[e.kind] || e.heads[r.d.Noun(m.Head)] > 0 {
			return e
		} else if spare == nil {
			spare = e // a protocol to the treaty of the same two
		}
	}
	return spare
}

// headed says whether m tells of the states and the subject of e, which the headline speaks of:
// what a lead brings up as "a fisheries agreement between the Union and Morocco".
func headed(m *Mention, e *Entity) bool {
	states := m.Own.Parties
	if len(states) < 2 {
		states = m.Near
	}
	return e.topic && len(states) > 1 && len(states) == len(e.Parties) && set.Within(states, e.Parties) && set.Meet(m.Own.Topics, e.topics)
}

// rather says whether m, which tells no year and no name, means e, which was spoken of just
// before, and not one of the catalogue that the article names
// nowhere so far.
func (r *resolver) rather(m *Mention, e *Entity, best judged) bool {
	if !m.Definite() || len(m.Own.Years)+len(m.Proper) > 0 || r.entity(best.entry).last >= 0 {
		return false
	}
	return e == r.latest && r.distance(e) <= 1 || len(m.Own.Topics) == 0 && len(m.Own.Parties) == 1 && set.Within(m.Own.Parties, e.Parties) && r.distance(e) <= ratherReach
}

// ratherReach is for how many sentences "the accord with Japan" is the one spoken of last, if
// that is of Japan.
const ratherReach = 5

// yearFits says whether the years that m tells can be that of e, which the article may
// tell only now, just behind its first mention.
func (r *resolver) yearFits(m *Mention, e *Entity) bool {
	theirs := set.Meet(m.Own.Parties, e.Parties) && set.Meet(m.Own.Topics, e.topics)
	if len(m.Own.Years) > 0 && r.newer(e, m, m.Own.Years[0]) {
		return false // the one that it replaces
	}
	if e.Year == 0 && m.Definite() && len(m.Own.Years) > 0 && (e == r.latest && len(m.Own.Parties) == 0 && r.distance(e) <= 2 || theirs && !m.Earlier) {
		e.Year = m.Own.Years[0]
	}
	return len(m.Own.Years) == 0 || set.Has(m.Own.Years, e.Year)
}

// scoreOnly is what the only agreement that fits a subject and a party needs.
const scoreOnly = 0.35

// only says whether the catalogue has one agreement alone that fits what m tells of its
// subject and of a party to it: "the nuclear deal with Tehran".
func (r *resolver) only(m *Mention, list []judged) bool {
	return len(list) == 1 && list[0].score >= scoreOnly && list[0].signs > 1 && m.Definite() && m.Own.Strong && len(m.Own.Parties) == 1 && !m.Fresh
}

// owner gives the state whose agreement a possessive says m to be: the one named last
// before it in its sentence. "Canada praises its trade deal with the Union."
func (r *resolver) owner(m *Mention) string {
	if m.Det&language.Possessive == 0 {
		return ""
	}
	for i := m.From - 1; i >= r.d.Sentences[r.d.SentenceAt(m.From)].From; i-- {
		if r.d.Is(i, language.Place) {
			return r.d.Tags[i].Place
		}
	}
	return ""
}
