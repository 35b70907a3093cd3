package agreement

import (
	"math"
	"slices"
	"strconv"

	"pactlight/internal/annotation"
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
	weightKind    = 0.15
	weightNoun    = 0.30 // one of its names has the noun
	weightFoil    = 0.60 // by this much counts what is no agreement, or what a new one was brought up after
	weightOther   = 0.25 // it was called by other nouns only
	weightNumber  = 0.15 // a singular, of what was only called by plurals
	weightPast    = 0.60 // by this much counts an earlier one, brought up in passing
	weightPoints  = 0.60 // "this" points at the latest one
	weightLatest  = 0.10 // it was called so, and no other was spoken of since
	weightAhead   = 0.15 // an agreement that is only named later
	needed        = 0.20
	marginNeeded  = 0.06
)

// anaphora links a bare noun to an agreement that the article spoke of.
func (r *resolver) anaphora(m *Mention) {
	var best, second *Entity
	var high, low float64
	for _, e := range r.entities {
		s := r.salience(m, e)
		switch {
		case s > high:
			best, second, high, low = e, best, s, high
		case s > low:
			second, low = e, s
		}
	}
	if best == nil {
		r.organic(m)
		return
	}
	if best.Foil || high < needed {
		return
	}
	m.Form = annotation.FormAnaphora
	if second != nil && !second.Foil && high-low < marginNeeded {
		return // two fit equally
	}
	m.Entity = best
	m.Confidence = round(math.Min(0.95, 0.5+high/2))
	m.Why = []string{"recency: " + strconv.Itoa(r.distance(best)) + " sentences back"}
	if second == nil || second.Foil {
		m.Why = append(m.Why, "only agreement so far")
	}
}

// justNow says whether e is what the paragraph spoke of last, and of no agreement.
func (r *resolver) justNow(e *Entity) bool {
	block := r.d.BlockAt(r.token)
	return e == r.latest && !slices.ContainsFunc(r.entities, func(o *Entity) bool {
		return o.last >= 0 && r.d.BlockAt(o.last) == block && !o.Foil
	}) && r.d.BlockAt(e.last) == block
}

// organic links a noun written as a name to the agreement that an organisation of the
// article rests on, if that is of the noun's own kind: "the Charter" beside the United
// Nations.
func (r *resolver) organic(m *Mention) {
	if !r.titled(m) || general[m.kind] || m.plural {
		return
	}
	for place := range r.places {
		entry, ok := r.cat.founded(place)
		if ok && r.cat.Entry(entry).Kind == m.kind && r.cat.profile(r.cat.Entry(entry), r.d.Pack).nouns[r.d.noun(m.head)] {
			m.Entity, m.Form, m.Confidence, m.Why = r.entity(entry), annotation.FormAnaphora, 0.7, []string{"founding: of an organisation in the article"}
			return
		}
	}
}

// salience says how likely m means e: 0 where it cannot.
func (r *resolver) salience(m *Mention, e *Entity) float64 {
	if m.kind == "text" {
		return r.text(m, e)
	}
	if !r.agrees(m, e) {
		return 0
	}
	noun := r.named(e, m.head)
	if e.Law || !e.Foil && !noun && !sameKind(m.kind, e.kind) {
		return 0
	}
	if m.plural && !r.several(m, e) {
		return 0
	}
	same := e.heads[r.d.noun(m.head)] > 0
	if e.last < 0 {
		return r.ahead(m, e)
	}
	if m.earlier && m.det&language.Demonstrative == 0 && e == r.latest {
		return 0
	}
	if !general[m.kind] && !same && !noun && e.kind != m.kind && (e.Entry != nil && (e != r.latest || m.det == 0) || !has(e.topics, m.kind)) {
		return 0 // "the ceasefire" may be an agreement on one
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
	if e.kind == m.kind {
		s += weightKind
	}
	if noun {
		s += weightNoun
	}
	if !noun && !same && len(e.heads) > 0 {
		s -= weightOther
	}
	if !m.plural && !e.single && !e.Foil {
		s -= weightNumber
	}
	if at, new := r.brought[r.d.noun(m.head)]; e.Foil && !r.justNow(e) || new && (at > e.last || !noun && !same && !e.Foil) {
		s *= weightFoil
	}
	if e.past && !m.earlier && m.det&language.Demonstrative == 0 {
		s *= weightPast
	}
	return s
}

// agrees says whether all adjectives of m that are written as names stand in a name of e:
// the Inter-American Convention is not the American one.
func (r *resolver) agrees(m *Mention, e *Entity) bool {
	if e.Entry == nil || r.d.Pack.Capitals || !r.d.Tokens[m.head].Capital {
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

// otherwise says whether the article called another of its agreements by the noun of m.
func (r *resolver) otherwise(m *Mention) bool {
	return slices.ContainsFunc(r.entities, func(e *Entity) bool { return e != r.latest && !e.Foil && e.heads[r.d.noun(m.head)] > 0 })
}

// For how many sentences "the text" can stand for an agreement, and for one that was
// called so before.
const (
	textReach  = 3
	textRepeat = 10
)

// text says how likely "the text" means e: little, unless the article has just spoken
// of it, or called it so.
func (r *resolver) text(m *Mention, e *Entity) float64 {
	if e.Foil || e.last < 0 || r.latest != nil && r.latest.Foil {
		return 0
	}
	again := e.heads[r.d.noun(m.head)] > 0 && r.distance(e) <= textRepeat
	if !again && (e != r.latest || r.distance(e) > textReach) {
		return 0
	}
	return needed + weightAhead
}

// ahead allows a sentence to speak of an agreement just before it is named.
func (r *resolver) ahead(m *Mention, e *Entity) float64 {
	if e.Foil || e.Entry == nil || e.first == math.MaxInt || r.isBrought(m) && !r.knownAs(m, e) {
		return 0
	}
	if r.d.SentenceAt(e.first) != r.d.SentenceAt(m.From) {
		return 0
	}
	return needed + weightAhead
}

func (r *resolver) isBrought(m *Mention) bool {
	_, new := r.brought[r.d.noun(m.head)]
	return new
}

// longestKnownAs is how many tokens lead from a noun to the name that it is known by.
const longestKnownAs = 10

// knownAs says whether e is named right behind m as what m is called: "the treaty, known
// as the Istanbul Convention".
func (r *resolver) knownAs(m *Mention, e *Entity) bool {
	return e.first > m.To && e.first-m.To <= longestKnownAs && slices.ContainsFunc(r.d.Tags[m.To:e.first], func(t language.Tag) bool { return t.Is(language.SoCalled) })
}

// distance counts the sentences from the latest mention of e to the mention that is
// being resolved.
func (r *resolver) distance(e *Entity) int {
	return r.d.SentenceAt(r.token) - r.d.SentenceAt(max(e.last, 0))
}
