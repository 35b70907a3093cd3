package agreement

import (
	"slices"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// union says whether somebody with whom the Union made e stands in the sentence of m,
// or in the article more than in passing: the Union alone tells too little.
func (r *resolver) union(m *Mention, e *catalogue.Entry) bool {
	others := append(slices.Clone(e.Parties), e.About...)
	return slices.ContainsFunc(others, func(p string) bool {
		return p != "EU" && (set.Has(m.Near, p) || r.granted([]string{"EU", p}, "EU"))
	})
}

// inner says whether e ended a conflict of the one state among its parties, and m names
// a party and the subject: "the Colombian peace accord", "the peace with the FARC".
func inner(m *Mention, e *catalogue.Entry) bool {
	var states []string
	for _, p := range e.Parties {
		if len(p) == 2 { // insurgents have longer codes
			states = append(states, p)
		}
	}
	return len(states) == 1 && set.Meet(m.Own.Parties, e.Parties) && set.Meet(m.Own.Topics, e.Topics)
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
func (r *resolver) muchAbout(e *catalogue.Entry) bool {
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
func (r *resolver) sides(e *catalogue.Entry) []string {
	if i := slices.Index(e.Parties, "SU"); i >= 0 && set.Has(e.Parties, "RU") && slices.ContainsFunc(r.entities, func(o *Entity) bool { return o.Entry == e }) {
		return slices.Delete(slices.Clone(e.Parties), i, i+1)
	}
	return e.Parties
}

// founding is the subject of phrases such as "the alliance's founding treaty".
const founding = "founding"

// founds says whether an organisation that rests on e is named in the article, and
// none that rests on another agreement more often.
func (r *resolver) founds(e *catalogue.Entry) bool {
	often, most := 0, 0
	for place, n := range r.places {
		if entry, ok := r.cat.Founded(place); ok {
			most = max(most, n)
			if r.cat.Entry(entry) == e {
				often = n
			}
		}
	}
	return often > 0 && often == most
}

// ofOwner links a noun that a possessive gives to an organisation to what that rests on: "NATO says
// in its treaty". false: it is not of one.
func (r *resolver) ofOwner(m *Mention) bool {
	if m.Det&language.Possessive == 0 || m.Plural || !m.Own.None() {
		return false
	}
	entry, ok := r.cat.Founded(r.owner(m))
	if !ok || r.cat.Entry(entry).Kind != m.Kind {
		return false
	}
	m.Form = annotation.FormAnaphora
	m.link(r.entity(entry), 0.8, "an organisation rests on it")
	return true
}
