package agreement

import (
	"math"
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// What makes an agreement the likely meaning of "the treaty". Distance is counted in
// sentences; the longest that a bare noun still reaches back is some paragraphs.
const (
	reach         = 40.0 // sentences
	halfLife      = 8.0  // sentences after which recency counts half
	weightCount   = 0.15
	weightBlock   = 0.20 // spoken of in the same paragraph
	weightHead    = 0.30
	weightUntold  = 0.15 // one that only the article tells of: weightNoun counts its nouns
	weightSpelled = 0.12 // a name it was called by has the noun
	weightBack    = 0.50 // the noun meant it in the sentence that went on to name another
	weightKind    = 0.15
	weightNoun    = 0.30 // one of its names has the noun
	weightFoil    = 0.60 // by this much counts what is no agreement, or what a new one was brought up after
	weightOther   = 0.25 // it was called by other nouns only
	weightPart    = 0.60 // by this much counts what is said to be something of the one meant
	weightApart   = 0.20 // its sentence just called it by another noun
	weightFresh   = 0.35 // both are called new, or its sentence names its parties
	weightNumber  = 0.15 // a singular, of what was only called by plurals
	weightPast    = 0.60 // by this much counts an earlier one, or what was just brought up in passing
	weightSeveral = 0.60 // by this much counts what was only spoken of as several, where one was named since
	weightPoints  = 0.60 // "this" points at the latest one
	weightLatest  = 0.10 // it was called so, and no other was spoken of since
	weightOnly    = 0.20 // so did its sentence, and the paragraph of no other
	weightAhead   = 0.15 // an agreement that is only named later
	weightNext    = 2.00 // an agreement that the next sentence names by that noun, as none before is called
	weightFounds  = 0.60 // its sentence tells of the court that rests on it
	weightTopic   = 0.25 // the headline speaks of it, and the paragraph of none so far
	needed        = 0.20
	marginNeeded  = 0.15
)

// nearness weighs how lately, and how often, e was spoken of.
func (r *resolver) nearness(m *Mention, e *Entity, b bond) float64 {
	s := math.Exp2(-float64(r.distance(e))/halfLife) + weightCount*math.Log2(float64(1+e.count))
	if m.Det&language.Demonstrative != 0 && e == r.latest && !r.glanced(m, e) && (b.noun || b.same || r.distance(e) == 0 && !phrase.Formal[e.kind] || !r.otherwise(m) || r.distance(e) <= 1 && r.onlyHere(e)) {
		s += weightPoints
	}
	if e == r.latest && (b.noun || b.same) {
		s += weightLatest
		if r.distance(e) <= 2 && r.onlyHere(e) {
			s += weightOnly
		}
	}
	if r.d.BlockAt(r.token) == r.d.BlockAt(e.last) {
		s += weightBlock
	}
	if r.goesBack(m, e) {
		s += weightBack
	}
	if e.Entry != nil && e.kind == "convention" && slices.ContainsFunc(e.Entry.Founds, func(p string) bool { return set.Has(m.Near, p) }) {
		s += weightFounds
	}
	if block := r.d.BlockAt(r.token); e.topic && block > 0 && r.latest != nil && r.d.BlockAt(r.latest.last) < block {
		s += weightTopic
	}
	return s
}

// likeness weighs how the noun of m goes with what e is and was called.
func (r *resolver) likeness(m *Mention, e *Entity, b bond) (s float64) {
	switch {
	case e.Entry == nil:
		s += weightUntold
	case b.same:
		s += weightHead
	case e.spelled[r.d.Noun(m.Head)]:
		s += weightSpelled
	}
	if e.kind == m.Kind {
		s += weightKind
	}
	if b.noun {
		s += weightNoun
	}
	if !b.noun && !b.same && (len(e.heads) > 0 || phrase.Formal[e.kind] && len(e.spelled) > 0) {
		s -= weightOther
	}
	if phrase.Formal[m.Kind] && !b.same && r.calledApart(m, e) { // the Pact of San José is no "convention" here
		s -= weightOther
	}
	if m.Fresh && e.fresh || r.rightful(m, e) {
		s += weightFresh
	}
	if e == r.latest && r.apart(m) {
		s -= weightApart
	}
	if !m.Plural && !e.single && !e.Foil {
		s -= weightNumber
	}
	return s
}

// discount is by how much counts what is rather spoken of in passing.
func (r *resolver) discount(m *Mention, e *Entity) float64 {
	s := 1.0
	if at, new := r.brought[r.d.Noun(m.Head)]; e.Foil && !r.justNow(e) || new && at.To > e.last {
		s *= weightFoil
	}
	if (e.past || e.aside || r.succeeded(e)) && !m.Earlier && m.Det&language.Demonstrative == 0 {
		s *= weightPast
	}
	if !m.Plural && !e.single && e != r.latest && r.latest.single && r.named(r.latest, m.Head) {
		s *= weightSeveral
	}
	if e == r.latest && r.partOf(m, e) {
		s *= weightPart
	}
	return s
}

// glanced says whether another paragraph than that of m named e, and the article no more, while
// it is about another agreement, which it calls by the noun of m: "the Treaty of Utrecht … This treaty".
func (r *resolver) glanced(m *Mention, e *Entity) bool {
	return e.count == 1 && !e.topic && r.d.BlockAt(e.last) < r.d.BlockAt(m.From) && slices.ContainsFunc(r.entities, func(o *Entity) bool {
		return o.topic && !o.Foil && o.count > glancedAt && o.heads[r.d.Noun(m.Head)] > 0
	})
}

// glancedAt is how often an article that is about an agreement has spoken of it before, at least.
const glancedAt = 3
