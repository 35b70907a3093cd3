package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// longestCalling is how many tokens lead from a mention to another name behind it.
const longestCalling = 5

// soCalled says whether m stands behind a comma after the latest mention, as another name of
// the same: "skatteavtalet med Danmark, det så kallade Öresundsavtalet".
func (r *resolver) soCalled(m *Mention) bool {
	return r.d.Mark(r.lastTo, ",(") && r.onlyCalls(r.lastTo+1, m.From, phrase.Determiners|language.Evaluative|language.SoCalled)
}

// otherwiseCalled says whether m stands in brackets behind the latest mention, or behind
// "or" without an article: "the Pact of San José or American Convention".
func (r *resolver) otherwiseCalled(m *Mention) bool {
	i := r.lastTo
	if r.d.Mark(i, "”\"»") {
		i++
	}
	if r.d.Mark(i, "–—-") && r.d.Tokens[i].Join == prose.Spaced && r.d.Tokens[i-1].Upper && r.d.Tokens[m.Head].Capital && r.onlyCalls(i+1, m.From, phrase.Determiners) {
		return true // CITES – Convenção sobre …
	}
	if r.d.Mark(i, "(,") && i+1 < m.From && r.d.Is(i+1, language.Stop) && r.d.Tags[i+1].Class == language.Stop { // (auch Pariser Vertrag genannt)
		return r.onlyCalls(i+2, m.From, phrase.Determiners|language.SoCalled) && (r.d.Mark(i, "(") || r.d.Is(m.From-1, language.SoCalled) || r.d.Is(m.To, language.SoCalled))
	}
	return r.d.Mark(i, "(") && r.onlyCalls(i+1, m.From, phrase.Determiners|language.SoCalled) ||
		!r.d.Pack.NoArticles && m.Det == 0 && r.d.Is(i, language.Or) && i+1 == m.From
}

// repeated resolves a noun that goes on into a subject that the pack does not know, as one
// outside the catalogue did that the article told more of: "the deal on gadgets between the
// two", "the deal on gadgets". The subject belongs to the mark.
func (r *resolver) repeated(m *Mention) bool {
	for _, e := range slices.Backward(r.entities) {
		if e.Entry != nil || e.Foil || e.last < 0 {
			continue
		}
		to, i := m.Head, r.headIn(e.words, m.Head)
		for ; i >= 0 && i < e.words.To && to < len(r.d.Tokens) && r.d.Tokens[i].Hash == r.d.Tokens[to].Hash; i++ {
			to++
		}
		whole := i == e.words.To || r.d.Is(i, language.Between|language.With|language.Sign|language.Qualifier)
		if to > m.To && r.d.Plain(to-1) && !r.d.Is(to, language.Of) && (whole || !r.d.Plain(to)) {
			m.To = to
			m.Entity, m.Confidence, m.Why = e, 0.7, []string{"described in the same words"}
			return true
		}
	}
	return false
}

// headIn gives the token among some that is written as the noun at token head, -1: none.
func (r *resolver) headIn(words prose.Range, head int) int {
	for i := words.From; i < words.To; i++ {
		if r.d.Tokens[i].Hash == r.d.Tokens[head].Hash {
			return i
		}
	}
	return -1
}

// apposition gives the agreement outside the catalogue that was named right before m, which only
// tells what it is: "Ясский мир, договор России и Турции". nil where there is none.
func (r *resolver) apposition(m *Mention) *Entity {
	e, i := r.latest, r.lastTo
	if e == nil || e.Foil || e.Entry != nil || !e.proper || !phrase.SameKind(m.Kind, e.kind) || m.Plural || len(m.Proper) > 0 {
		return nil
	}
	if phrase.IsYear(r.d, i) {
		i = r.d.YearWord(i+1, r.d.Sentences[r.d.SentenceAt(m.From)])
	}
	if !r.d.Mark(i, ",") {
		return nil
	}
	if i++; r.d.Is(i, language.Indefinite) {
		i++
	}
	if i != m.From {
		return nil
	}
	return e
}

// predicate says whether m is what the latest mention, a name, is said to be: “The Istanbul
// Convention of 2011 is an agreement that …”, “the Istanbul Convention, an international treaty”.
func (r *resolver) predicate(m *Mention) bool {
	i := r.lastTo
	if r.latest == nil || r.latest.Foil || m.Plural {
		return false
	}
	if r.itIs(m) {
		return true
	}
	if r.d.Is(i, language.Year) && phrase.IsYear(r.d, i+1) {
		i += 2
	}
	if phrase.IsYear(r.d, i) {
		i++
	}
	if r.d.Mark(i, ",") && r.d.Is(i+1, language.Indefinite) && r.onlyCalls(i+2, m.Head, language.Evaluative|language.Qualifier) {
		return true
	}
	if r.d.Mark(i, ",") {
		i++
	}
	return (r.latest.first < i || r.latest.proper) && i+2 == m.From && r.d.Is(i+1, language.Indefinite) && r.d.Tags[i].Entry != nil && r.d.Tags[i].Class == language.Stop
}

// mereKind says whether m, which was taken for one that the article brings up, is but what the
// latest mention is said to be, and takes that back then.
func (r *resolver) mereKind(m *Mention) bool {
	o := m.Entity
	if o.Entry != nil || o.Foil || o.count > 0 || !m.Indefinite() || !r.predicate(m) {
		return false
	}
	r.entities = slices.DeleteFunc(r.entities, func(x *Entity) bool { return x == o })
	r.latest.learn(m)
	r.latest.heads[r.d.Noun(m.Head)]++
	m.Entity = nil
	return true
}

// onlyCalls says whether nothing but words of some parts stand between two tokens, with one
// that the pack does not know at their head: "oficialmente conocido como".
func (r *resolver) onlyCalls(from, to int, words language.Class) bool {
	if to < from || to-from > longestCalling {
		return false
	}
	for i := from; i < to; i++ {
		if !r.d.Is(i, words) && !r.d.Mark(i, "“\"«„‘'") && !(i == from && i+1 < to && r.d.Plain(i)) {
			return false
		}
	}
	return true
}

// renamed gives the mentions of an unknown agreement to the one that m, another name right
// behind the first of them, tells it to be: one of the catalogue, or one named before.
func (r *resolver) renamed(mentions []*Mention, m *Mention) {
	e := r.latest
	if e == nil || e.Entry != nil || e.Foil || e.count != 1 || e == m.Entity || m.Entity.Entry == nil && !m.Entity.proper || r.clashes(m, e) || !r.otherwiseCalled(m) {
		return
	}
	for _, earlier := range mentions {
		if earlier.Entity == e {
			earlier.Entity, earlier.Why = m.Entity, []string{"its name beside it"}
		}
	}
	r.entities = slices.DeleteFunc(r.entities, func(o *Entity) bool { return o == e })
}

// cataphora links what a sentence brings up, "a treaty on violence against women", to the
// agreement that it goes on to name behind a colon, or the next one by the same noun.
func (r *resolver) cataphora(mentions []*Mention) {
	for i, m := range mentions[:max(0, len(mentions)-1)] {
		next := mentions[i+1]
		e := next.Entity
		if m.Entity != nil || m.Det&language.Indefinite == 0 || m.Wanted || m.Plural || len(m.Proper) > 0 || e == nil || e.Foil || e.Entry == nil || e.first < m.From || !r.bringsUp(m, next) {
			continue
		}
		m.Entity, m.Confidence, m.Why = e, 0.7, []string{"told further on"}
		if m.Own.None() {
			m.Form = annotation.FormAnaphora
		}
		e.count++
	}
}

// bringsUp says whether m brings up what next means: next stands behind a colon in the
// same sentence, or is "the" same noun in the next.
func (r *resolver) bringsUp(m, next *Mention) bool {
	apart := r.d.SentenceAt(next.From) - r.d.SentenceAt(m.From)
	if next.Form == annotation.FormName {
		i := next.From - 1
		for r.d.Is(i, phrase.Determiners) {
			i--
		}
		return apart == 0 && r.d.Mark(i, ":") && phrase.SameKind(m.Kind, next.Entity.kind)
	}
	return apart <= 1 && next.Form == annotation.FormAnaphora && next.Definite() && next.Head >= 0 && r.d.Noun(next.Head) == r.d.Noun(m.Head)
}
