package agreement

import (
	"slices"
	"strings"
)

// scoreParties refuses agreements to which a state that the phrase names is no party,
// where all parties are known.
func (r *resolver) scoreParties(m *Mention, e *Entry, j *judged) bool {
	all := e.Parties
	if len(e.About) > 0 {
		all = slices.Concat(e.Parties, e.About)
	}
	if r.known[j.entry] == nil && len(e.Parties) <= 3 && !r.places.all(e.Parties, r.d.Pack) && !inner(m, e) && !r.eventful(e) && !r.atTown(m, e) && !m.dated(e) {
		return false // a treaty of two is hardly spoken of without naming both
	}
	if r.known[j.entry] == nil && r.unionAlone(all) {
		return false
	}
	if len(e.Parties) > 1 && len(m.against) > 0 && within(e.Parties, m.against) {
		return false // with all of them it is somebody else's
	}
	if known := r.known[j.entry]; known != nil && r.nextTo(m, known) || m.ofTwo(e) || r.known[j.entry] == nil && r.abroadOf(m, e) {
		return false
	}
	var named []string
	for _, p := range m.own.parties {
		switch {
		case has(all, p) || p == "RU" && has(all, "SU") || p == "UN" && e.Kind == "resolution": // which it issued
			named = append(named, p)
		case len(e.Parties) > 0, len(p) > 2 && len(all) == 0, p == "EU" && m.kind == "convention" && e.PartyCount > worldwide && r.known[j.entry] == nil: // Europe has its own
			return false
		}
	}
	if len(e.Parties) == 0 && len(named) == 0 && len(m.own.parties) > 0 && len(m.own.years) == 0 && r.d.partner(m) {
		return false
	}
	if r.known[j.entry] == nil && len(m.own.parties)+len(m.own.topics) == 0 && r.wordsWithin(m, e) == 0 && !r.anyOfThem(all) && (len(all) > 0 || !formal[e.Kind]) {
		return false // its date alone
	}
	if r.known[j.entry] == nil && len(m.own.parties) == 2 && len(e.Parties) > 4 && len(e.About) == 0 && m.made && !m.own.strong && len(m.own.years) == 0 {
		return false // what two make is none of many
	}
	if r.known[j.entry] == nil && m.kind == "convention" && len(m.own.topics)+len(m.own.years) == 0 && len(all) != 2 && r.d.partner(m) {
		return false // a convention of many is with nobody
	}
	if len(named) > 0 {
		j.sign(scoreParty, "parties: "+strings.Join(named, " "))
	}
	if len(e.Parties) == 2 && len(named) == 1 && has(e.Parties, "EU") && named[0] != "EU" && !r.d.Pack.OutsideUnion && (m.made || !m.indefinite()) {
		j.favour(scorePair, "the other party goes without saying")
	}
	if r.known[j.entry] == nil && len(named) == 1 && len(e.Parties) == 2 && r.granted(e.Parties, named[0]) {
		j.sign(scorePair, "the other party goes without saying")
	}
	if r.known[j.entry] == nil && len(named) == 1 && named[0] == "EU" && !r.union(m, e) {
		return false
	}
	near := 0
	for _, p := range m.near {
		if has(all, p) && !has(named, p) {
			near++
		}
	}
	if r.known[j.entry] == nil && len(named)+near == 0 && r.yearAlone(m) && !r.eventful(e) && !r.muchAbout(e) && r.wordsWithin(m, e) == 0 {
		return false
	}
	if near > 0 {
		j.sign(scoreNear*float64(min(near, 2)), "its parties in the same sentence")
	}
	switch n := len(r.sides(e)); {
	case n == 1 && r.known[j.entry] == nil && (len(m.own.topics)+len(m.own.years) == 0 || m.kind == "ceasefire" && e.Kind != m.kind):
		return false // a state has many with others, and its wars more than one truce
	case n == 1 && m.indefinite() && m.made && len(m.near) > 1 && len(named)+near > 0: // two states make one of their own
	case len(e.About) > 1 && within(e.About, m.own.parties) && len(m.own.parties) > 0: // two blocs, whatever their members
		j.sign(scoreAll, "all its parties")
	case (m.indefinite() && m.made || len(m.own.topics) == 0) && r.known[j.entry] == nil && n > 4 && len(m.own.parties) == 2 && len(m.own.years) == 0:
		return false // so have they beside one of many
	case n > 0 && n <= 4 && len(named)+near >= n:
		j.sign(scoreAll, "all its parties")
	case n > 0 && n <= 3 && len(named) == 0 && len(m.own.years) == 0 && r.known[j.entry] == nil && !r.eventful(e) && !r.atTown(m, e) && !(m.definite() && r.muchAbout(e)):
		return false // nothing but its subject speaks for it
	}
	if r.muchAbout(e) {
		j.sign(scoreAbout, "about its parties")
	}
	return true
}

// unionAlone says whether the article names none of those whom an agreement of the
// Union is with: it has many, and may be named for any reason.
func (r *resolver) unionAlone(parties []string) bool {
	if !has(parties, "EU") {
		return false
	}
	for _, p := range parties {
		if p != "EU" && (r.places[p] > 0 || p == r.d.Pack.Home) {
			return false
		}
	}
	return true
}

// union says whether somebody with whom the Union made e stands in the sentence of m,
// or in the article more than in passing: the Union alone tells too little.
func (r *resolver) union(m *Mention, e *Entry) bool {
	others := append(slices.Clone(e.Parties), e.About...)
	return slices.ContainsFunc(others, func(p string) bool {
		return p != "EU" && (has(m.near, p) || r.granted([]string{"EU", p}, "EU"))
	})
}

// inner says whether e ended a conflict of the one state among its parties, and m names
// a party and the subject: "the Colombian peace accord", "the peace with the FARC".
func inner(m *Mention, e *Entry) bool {
	var states []string
	for _, p := range e.Parties {
		if len(p) == 2 { // insurgents have longer codes
			states = append(states, p)
		}
	}
	return len(states) == 1 && shared(m.own.parties, e.Parties) && shared(m.own.topics, e.Topics)
}

// granted says whether the party of a pair that is not named goes without saying: the
// article names no state more often, or it is written in its language.
func (r *resolver) granted(pair []string, named string) bool {
	other := pair[0]
	if other == named {
		other = pair[1]
	}
	if other == r.d.Pack.Home {
		return true
	}
	for p, n := range r.places {
		if p != named && n > r.places[other] {
			return false
		}
	}
	return r.places[other] > 1
}

// muchAbout says whether the states that e is about, or its parties, stand in the
// article more than in passing: all of them, or at least three.
func (r *resolver) muchAbout(e *Entry) bool {
	return r.often(e.About) || r.often(r.sides(e))
}

func (r *resolver) often(states []string) bool {
	often := 0
	for _, p := range states {
		if r.places[p] > 1 {
			often++
		}
	}
	return often > 0 && (often == len(states) || often > 2)
}

// sides gives the parties of e, of one that the article names without the Soviet Union where
// Russia took its place.
func (r *resolver) sides(e *Entry) []string {
	if i := slices.Index(e.Parties, "SU"); i >= 0 && has(e.Parties, "RU") && slices.ContainsFunc(r.entities, func(o *Entity) bool { return o.Entry == e }) {
		return slices.Delete(slices.Clone(e.Parties), i, i+1)
	}
	return e.Parties
}

// founding is the subject of phrases such as "the alliance's founding treaty".
const founding = "founding"

// founds says whether an organisation that rests on e is named in the article, and
// none that rests on another agreement more often.
func (r *resolver) founds(e *Entry) bool {
	often, most := 0, 0
	for place, n := range r.places {
		if entry, ok := r.cat.founded(place); ok {
			most = max(most, n)
			if r.cat.Entry(entry) == e {
				often = n
			}
		}
	}
	return often > 0 && often == most
}
