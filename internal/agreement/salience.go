package agreement

import (
	"math"
	"slices"

	"pactlight/internal/language"
)

// What makes an agreement the likely meaning of "the treaty". Distance is counted in
// sentences; the longest that a bare noun still reaches back is some paragraphs.
const (
	reach         = 40.0 // sentences
	halfLife      = 8.0  // sentences after which recency counts half
	weightCount   = 0.15
	weightBlock   = 0.20 // spoken of in the same paragraph
	weightHead    = 0.30
	weightBoth    = 0.15 // the same, of one without another name, which weightNoun counts already
	weightSpelled = 0.12 // a name it was called by has the noun
	weightBack    = 0.50 // the noun meant it in the sentence that went on to name another
	weightKind    = 0.15
	weightNoun    = 0.30 // one of its names has the noun
	weightFoil    = 0.60 // by this much counts what is no agreement, or what a new one was brought up after
	weightOther   = 0.25 // it was called by other nouns only
	weightPart    = 0.60 // by this much counts what is said to be something of the one meant
	weightApart   = 0.20 // its sentence just called it by another noun
	weightNumber  = 0.15 // a singular, of what was only called by plurals
	weightPast    = 0.60 // by this much counts an earlier one, brought up in passing
	weightSeveral = 0.60 // by this much counts what was only spoken of as several, where one was named since
	weightPoints  = 0.60 // "this" points at the latest one
	weightLatest  = 0.10 // it was called so, and no other was spoken of since
	weightOnly    = 0.10 // so did its sentence, and the paragraph of no other
	weightAhead   = 0.15 // an agreement that is only named later
	weightNext    = 2.00 // an agreement that the next sentence names by that noun, as none before is called
	weightTopic   = 0.25 // the headline speaks of it, and the paragraph of none so far
	needed        = 0.20
	marginNeeded  = 0.15
)

// salience says how likely m means e: 0 where it cannot.
func (r *resolver) salience(m *Mention, e *Entity) float64 {
	if m.kind == "text" {
		return r.text(m, e)
	}
	if !r.agrees(m, e) || e.hushed && m.kind == e.kind {
		return 0
	}
	noun := r.named(e, m.head)
	if e.Law || !e.Foil && !noun && !sameKind(m.kind, e.kind) && !r.anyConvenio(m, e) {
		return 0
	}
	if m.plural && !r.several(m, e) {
		return 0
	}
	same := e.heads[r.d.noun(m.head)] > 0 && (e.single || m.plural || e.Entry == nil)
	if e.last < 0 {
		return r.ahead(m, e)
	}
	if m.earlier && m.det&language.Demonstrative == 0 && e == r.latest {
		return 0
	}
	if !general[m.kind] && !same && !noun && e.kind != m.kind && (e.Entry != nil && (e != r.latest || m.det == 0) || !has(e.topics, m.kind)) && !r.anyConvenio(m, e) {
		return 0 // "the ceasefire" may be an agreement on one
	}
	noun = noun && (same || m.det&language.Demonstrative != 0 || !r.spelledBy(m, e))
	if at, new := r.brought[r.d.noun(m.head)]; new && at.To > e.last && r.d.SentenceAt(at.To) == r.d.SentenceAt(m.head) {
		return 0 // what the sentence has just brought up
	}
	distance := float64(r.distance(e))
	if distance > reach {
		return 0
	}
	s := math.Exp2(-distance/halfLife) + weightCount*math.Log2(float64(1+e.count))
	if m.det&language.Demonstrative != 0 && e == r.latest && (noun || same || r.distance(e) == 0 || !r.otherwise(m)) {
		s += weightPoints
	}
	if e == r.latest && (noun || same) {
		s += weightLatest
		if r.distance(e) == 0 && r.onlyHere(e) {
			s += weightOnly
		}
	}
	if r.d.BlockAt(r.token) == r.d.BlockAt(e.last) {
		s += weightBlock
	}
	switch {
	case same && e.Entry == nil:
		s += weightBoth
	case same:
		s += weightHead
	case e.spelled[r.d.noun(m.head)]:
		s += weightSpelled
	}
	if r.goesBack(m, e) {
		s += weightBack
	}
	if e.kind == m.kind {
		s += weightKind
	}
	if noun {
		s += weightNoun
	}
	if !noun && !same && (len(e.heads) > 0 || formal[e.kind] && len(e.spelled) > 0) {
		s -= weightOther
	}
	if formal[m.kind] && !same && r.calledApart(m, e) { // the Pact of San José is no "convention" here
		s -= weightOther
	}
	if block := r.d.BlockAt(r.token); e.topic && block > 0 && r.latest != nil && r.d.BlockAt(r.latest.last) < block {
		s += weightTopic
	}
	if e == r.latest && r.apart(m) {
		s -= weightApart
	}
	if !m.plural && !e.single && !e.Foil {
		s -= weightNumber
	}
	at, new := r.brought[r.d.noun(m.head)]
	if new && !noun && !same && !e.Foil && m.kind != "treaty" {
		return 0 // what was brought up by that noun is rather meant
	}
	if e.Foil && !r.justNow(e) || new && at.To > e.last {
		s *= weightFoil
	}
	if (e.past || r.succeeded(e)) && !m.earlier && m.det&language.Demonstrative == 0 {
		s *= weightPast
	}
	if !m.plural && !e.single && e != r.latest && r.latest.single && r.named(r.latest, m.head) {
		s *= weightSeveral
	}
	if e == r.latest && r.partOf(m, e) {
		s *= weightPart
	}
	return s
}

// onlyHere says whether the paragraph spoke of e, and of no other agreement.
func (r *resolver) onlyHere(e *Entity) bool {
	block := r.d.BlockAt(r.token)
	return r.d.BlockAt(e.last) == block && !slices.ContainsFunc(r.entities, func(o *Entity) bool {
		return o != e && o.last >= 0 && !o.Foil && r.d.BlockAt(o.last) == block
	})
}

// anyConvenio says whether m goes on about e, an agreement of states named just before: what
// Romance press calls a convenio may be any.
func (r *resolver) anyConvenio(m *Mention, e *Entity) bool {
	return r.d.Pack.AdjectivesAfter && !r.d.Pack.NoArticles && m.kind == "convention" && general[e.kind] && e == r.latest && r.distance(e) <= 1 && e.Entry != nil
}

// agrees says whether all adjectives of m that are written as names stand in a name of e:
// the Inter-American Convention is not the American one.
func (r *resolver) agrees(m *Mention, e *Entity) bool {
	if e.Entry == nil {
		return true
	}
	if m.signed > 0 && otherYear(m.signed, e.Entry) {
		return false
	}
	if r.d.Pack.Capitals || !r.d.Tokens[m.head].Capital {
		return true
	}
	for _, i := range m.modifiers {
		if r.d.Tokens[i].Capital && i > m.head && !r.inNames(e.Entry, i) {
			return false
		}
	}
	return true
}

// several says whether e is called by a plural of the noun of m in the article's
// language, or was called by one in the article: the Minsk agreements.
func (r *resolver) several(m *Mention, e *Entity) bool {
	return e.plural || e.Entry != nil && r.cat.profile(e.Entry, r.d.Pack).plurals[r.d.noun(m.head)]
}

// partOf says whether e begins the sentence of m and is said to be, or to have, something
// of what m calls by another noun: "the Paris Agreement became a pillar of the pact".
func (r *resolver) partOf(m *Mention, e *Entity) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.head)]
	of := m.From - 1
	if r.d.is(of, language.Definite) && !r.d.is(of, language.Of) {
		of--
	}
	if !r.d.is(of, language.Of) || e.last < s.From || e.last > s.From+1 || !r.calledApart(m, e) {
		return false
	}
	for i := r.lastTo; i < of; i++ {
		if r.d.mark(i, ",;:–—") {
			return false
		}
	}
	return true
}
