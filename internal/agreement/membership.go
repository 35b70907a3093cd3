package agreement

import (
	"slices"
	"strings"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/set"
)

// scoreParties refuses agreements to which a state that the phrase names is no party,
// where all parties are known.
func (r *resolver) scoreParties(m *Mention, e *catalogue.Entry, j *judged) bool {
	b := &membership{resolver: r, m: m, e: e, parties: e.Parties, spoken: r.known[j.entry]}
	if len(e.About)+len(e.Founds) > 0 {
		b.parties = slices.Concat(e.Parties, e.About, e.Founds)
	}
	if b.spoken == nil && b.absent() || b.othersOwn() || !b.meet() || b.withNobody() {
		return false
	}
	if b.spoken == nil && (b.amongMany() || b.unionOnly() || b.dateAlone() || b.bygone()) {
		return false
	}
	all, enough := b.complete()
	if enough {
		b.signParties(j, all)
	}
	return enough
}

// membership is how the parties of an agreement meet those that a phrase tells.
type membership struct {
	*resolver
	m       *Mention
	e       *catalogue.Entry
	parties []string // and whom the agreement is about
	named   []string // of these in the phrase
	near    int      // of these only in its sentence
	spoken  *Entity  // the agreement as the article speaks of it elsewhere, nil where it does not
}

// absent says whether the article has too little of the parties to mean their agreement.
func (b *membership) absent() bool {
	m, e := b.m, b.e
	if len(e.Parties) <= 3 && !b.places.all(e.Parties, b.d.Pack) && !inner(m, e) && !b.holding(m, e) && !b.eventful(e) && !b.atTown(m, e) && !(m.dated(e) && (m.NearDay != "" || len(m.Own.Topics)+len(m.Own.Parties) > 0)) {
		return true // a treaty of two is hardly spoken of without naming both
	}
	return b.abroadOf(m, e) || b.others()
}

// holding says whether m tells where the truce e, made in the year before the article, holds: who
// keeps it goes without saying then.
func (r *resolver) holding(m *Mention, e *catalogue.Entry) bool {
	apart := months(r.d.Date) - months(e.Signed)
	return set.Has(m.Own.Topics, "ceasefire") && set.Has(e.Topics, "ceasefire") && len(m.Own.Parties) > 0 && set.Within(m.Own.Parties, slices.Concat(e.About, e.Parties)) &&
		months(r.d.Date) > 0 && months(e.Signed) > 0 && apart >= 0 && apart <= 12
}

// lastTruce says whether the catalogue has no truce where e holds that was made after e and before
// the article.
func (r *resolver) lastTruce(m *Mention, e *catalogue.Entry) bool {
	return !slices.ContainsFunc(r.cat.OfParty(m.Own.Parties[0]), func(i int) bool {
		o := r.cat.Entry(i)
		return months(o.Signed) > months(e.Signed) && r.holding(m, o)
	})
}

// leftOut says whether the phrase tells of an agreement of two, and a third, which its sentence
// does not name, is party to this one: the Belgian-Dutch treaty is not one of the Benelux.
func (b *membership) leftOut() bool {
	own := b.m.Own.Parties
	return len(own) == 2 && len(b.e.Parties) == 3 && len(b.e.About) == 0 && set.Within(own, b.e.Parties) &&
		!slices.ContainsFunc(b.e.Parties, func(p string) bool { return !set.Has(own, p) && set.Has(b.m.Near, p) })
}

// meet takes in the parties that the phrase and its sentence name; false: one of the phrase is
// none of the agreement.
func (b *membership) meet() bool {
	for _, p := range b.m.Own.Parties {
		if b.joins(p) {
			b.named = append(b.named, p)
		} else if b.excludes(p) {
			return false
		}
	}
	for _, p := range b.m.Near {
		if set.Has(b.parties, p) && !set.Has(b.named, p) {
			b.near++
		}
	}
	return true
}

// joins says whether the agreement is p's, or about it, or of those whom p succeeded.
func (b *membership) joins(p string) bool {
	return partyOf(b.parties, p) || p == phrase.Nations && b.e.Kind == "resolution" // which it issued
}

// excludes says whether p, which is not known as a party, can be none: all are known, or the
// agreement is not open to such.
func (b *membership) excludes(p string) bool {
	return len(b.e.Parties) > 0 || len(p) > 2 && len(b.parties) == 0 ||
		p == "EU" && b.m.Kind == "convention" && b.e.PartyCount > worldwide && b.spoken == nil // Europe has its own
}

// dateAlone says whether nothing but its date, or that and a common subject, speaks for it.
func (b *membership) dateAlone() bool {
	m, e := b.m, b.e
	if b.wordsWithin(m, e) > 0 && !(b.yearAlone(m) && len(b.parties) == 0 && len(m.Near) > 0) {
		return false
	}
	if len(m.Own.Parties)+len(m.Own.Topics) == 0 && !b.anyOfThem(b.parties) && (len(b.parties) > 0 || !phrase.Formal[e.Kind]) {
		return true
	}
	return len(b.named)+b.near == 0 && b.yearAlone(m) && !b.eventful(e) && !b.muchAbout(e)
}

// bygone says whether the phrase tells no more than whose agreement it is, by a noun that none of its
// names has, and this one is of another age: "a deal between Peru and Chile".
func (b *membership) bygone() bool {
	own, year := &b.m.Own, b.e.Signed.Year()
	return len(own.Topics)+len(own.Years) == 0 && year > 0 && year < modern && !b.m.dated(b.e) && !set.Has(b.m.NearYears, year) &&
		!b.eventful(b.e) && !b.atTown(b.m, b.e) && !b.cat.Profile(b.e, b.d.Pack).Nouns[b.d.Noun(b.m.Head)]
}

// modern is the year before which an agreement is spoken of by more than its parties.
const modern = 1950

// complete says whether all parties are told; enough is false where too few are for the
// agreement to be meant.
func (b *membership) complete() (all, enough bool) {
	m, own, met, n := b.m, &b.m.Own, len(b.named)+b.near, len(b.sides(b.e))
	switch {
	case n == 1 && b.spoken == nil && (len(own.Topics)+len(own.Years) == 0 || m.Kind == "ceasefire" && b.e.Kind != m.Kind):
		return false, false // a state has many with others, and its wars more than one truce
	case n == 1 && m.Indefinite() && m.Made && len(m.Near) > 1 && met > 0: // two states make one of their own
	case len(b.e.About) > 1 && set.Within(b.e.About, own.Parties) && len(own.Parties) > 0: // two blocs, whatever their members
		return true, true
	case (m.Indefinite() && m.Made || len(own.Topics) == 0) && b.spoken == nil && n > 4 && len(own.Parties) == 2 && len(own.Years) == 0:
		return false, false // so have they beside one of many
	case n > 0 && n <= 4 && met >= n:
		return true, true
	case n > 0 && n <= 3:
		return false, !b.subjectAlone()
	}
	return false, true
}

// subjectAlone says whether nothing but its subject speaks for an agreement of few.
func (b *membership) subjectAlone() bool {
	return len(b.named) == 0 && len(b.m.Own.Years) == 0 && b.spoken == nil && !b.eventful(b.e) && !b.atTown(b.m, b.e) && !(b.m.Definite() && b.muchAbout(b.e))
}

// signParties adds what the parties that are told, or go without saying, speak for the agreement.
func (b *membership) signParties(j *judged, all bool) {
	if len(b.named) > 0 {
		j.sign(scoreParty, "parties: "+strings.Join(b.named, " "))
	}
	b.signPair(j)
	if b.near > 0 {
		j.sign(scoreNear*float64(min(b.near, 2)), "its parties in the same sentence")
	}
	if all {
		j.sign(scoreAll, "all its parties")
	}
	if b.muchAbout(b.e) {
		j.sign(scoreAbout, "about its parties")
	}
}

// signPair adds what speaks for an agreement of two of whom the phrase names one.
func (b *membership) signPair(j *judged) {
	if len(b.e.Parties) != 2 || len(b.named) != 1 {
		return
	}
	if set.Has(b.e.Parties, "EU") && b.named[0] != "EU" && !b.d.Pack.OutsideUnion && (b.m.Made || !b.m.Indefinite()) {
		j.favour(scorePair, "the other party goes without saying")
	}
	if b.spoken == nil && b.granted(b.e.Parties, b.named[0]) {
		j.sign(scorePair, "the other party goes without saying")
	}
}
