package agreement

import (
	"slices"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/set"
)

// yearAlone says whether m tells no more than a year and what many agreements are about: "a
// trade agreement of 2019".
func (r *resolver) yearAlone(m *Mention) bool {
	return m.dates() && len(m.Own.Topics) > 0 && !m.Own.Strong && len(m.Proper) == 0
}

// abroadOf says whether the article names states, and none that e is of or about: the peace of
// another country.
func (r *resolver) abroadOf(m *Mention, e *catalogue.Entry) bool {
	all := slices.Concat(e.Parties, e.About)
	return len(all) > 0 && (len(m.Near) > 0 || len(r.places) > 1) && !r.eventful(e) && len(m.Own.Parties) == 0 &&
		!slices.ContainsFunc(all, func(p string) bool {
			return r.places.names(p) || p == r.d.Pack.Home
		})
}

// ofTwo says whether m tells states that e, a convention of many, is not said to be of: they
// have an agreement of their own.
func (m *Mention) ofTwo(e *catalogue.Entry) bool {
	return len(e.Parties) == 0 && len(m.Own.Parties) > 1 && (len(e.About) == 0 || !set.Within(m.Own.Parties, e.About))
}

// worldwide is how many parties a convention has at most that may be one of a region.
const worldwide = 100

// anyOfThem says whether the article names one of some states.
func (r *resolver) anyOfThem(states []string) bool {
	return slices.ContainsFunc(states, func(p string) bool { return r.places[p] > 0 || p == r.d.Pack.Home })
}

// dated says whether m tells the year of e, or its sentence the day.
func (m *Mention) dated(e *catalogue.Entry) bool {
	return set.Has(m.Own.Years, e.Signed.Year()) || m.NearDay != "" && m.NearDay == e.Signed
}
