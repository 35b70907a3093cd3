package agreement

import (
	"slices"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// bond is how the noun of a mention goes with an agreement.
type bond struct {
	noun bool // one of its names has the noun
	same bool // the article called it by the noun
}

// salience says how likely m means e: 0 where it cannot.
func (r *resolver) salience(m *Mention, e *Entity) float64 {
	if m.Kind == "text" {
		return r.text(m, e)
	}
	b := bond{noun: r.named(e, m.Head), same: e.heads[r.d.Noun(m.Head)] > 0 && (e.single || m.Plural || e.Entry == nil)}
	if !r.callable(m, e, b) {
		return 0
	}
	if e.last < 0 {
		return r.ahead(m, e)
	}
	if !r.reaches(m, e, b) || r.namedAgain(m, e) {
		return 0
	}
	b.noun = b.noun && (b.same || m.Det&language.Demonstrative != 0 || !r.spelledBy(m, e))
	if at, new := r.brought[r.d.Noun(m.Head)]; new && r.supersedes(m, e, b, at) {
		return 0
	}
	return (r.nearness(m, e, b) + r.likeness(m, e, b)) * r.discount(m, e)
}

// callable says whether e can be called by the noun of m at all.
func (r *resolver) callable(m *Mention, e *Entity, b bond) bool {
	switch {
	case !r.agrees(m, e), e.hushed && m.Kind == e.kind, e.Law, e.Entry != nil && e.kind == m.Kind && r.unpassed(m):
		return false
	case e.Entry == nil && e.plural && !e.single && !e.proper && !m.Plural && !e.Foil:
		return false // the treaties with two states are not the treaty
	case !e.Foil && !b.noun && !(b.same && phrase.General[m.Kind]) && !phrase.SameKind(m.Kind, e.kind) && !r.anyConvenio(m, e):
		return false
	}
	return !m.Plural || r.several(m, e)
}

// reaches says whether m can go back to e, which was spoken of.
func (r *resolver) reaches(m *Mention, e *Entity, b bond) bool {
	switch {
	case m.Earlier && m.Det&language.Demonstrative == 0 && e == r.latest:
		return false
	case !phrase.General[m.Kind] && !b.same && !b.noun && e.kind != m.Kind && (e.Entry != nil && (e != r.latest || m.Det == 0) || !set.Has(e.topics, m.Kind)) && !r.anyConvenio(m, e) && !r.manys(m, e):
		return false // "the ceasefire" may be an agreement on one
	}
	return float64(r.distance(e)) <= reach
}

// namedAgain says whether the sentence of m goes on to call e, which was spoken of before, by a
// name with a noun in it, of which nothing says that it is m: "In this agreement they declared
// the Munich Agreement void".
func (r *resolver) namedAgain(m *Mention, e *Entity) bool {
	to := r.d.Sentences[r.d.SentenceAt(m.From)].To
	for _, x := range r.coming {
		if x.From >= to {
			return false
		}
		if noun, ok := r.nounIn(x); ok && x.Entity == e && noun == r.d.Noun(m.Head) {
			return !r.besideName(m, x) && !r.alone(e)
		}
	}
	return false
}

// besideName says whether m runs into the name x or is said to be called so, or x stands in
// another clause, or in quotation marks.
func (r *resolver) besideName(m, x *Mention) bool {
	if r.d.Mark(x.From-1, "“\"‘'«„”") {
		return true
	}
	beside := true
	for i := m.To; i < x.From; i++ {
		if r.d.Is(i, language.SoCalled) || r.d.Mark(i, ":;–—") {
			return true
		}
		beside = beside && (r.d.Tokens[i].Kind == prose.Mark || r.d.Is(i, phrase.Determiners))
	}
	return beside
}

// nounIn gives the noun that a name of the catalogue has within it, alone or in a compound.
func (r *resolver) nounIn(x *Mention) (noun uint64, ok bool) {
	if noun, ok = r.nounWithin(x); ok {
		return noun, true
	}
	if head := r.d.Pack.HeadOf(r.d.Of(x.To - 1)); x.Head < 0 && head != "" {
		return r.d.Pack.Noun(head), true
	}
	return 0, false
}

// manys says whether a convention can be the treaty of many states that the article alone knows,
// and speaks of no other: what a United Nations body adopts goes by both nouns.
func (r *resolver) manys(m *Mention, e *Entity) bool {
	return m.Kind == "convention" && e.kind == "treaty" && e.Entry == nil && (len(e.Parties) == 0 || set.Has(e.Parties, phrase.Nations)) && r.alone(e)
}

// raisedReach is for how many sentences of a paragraph "this accord" is the one that it brought up.
const raisedReach = 3

// rightful says whether the sentence of m names the states that made e, all of them and no other,
// where what was spoken of last is no agreement of any two that are known.
func (r *resolver) rightful(m *Mention, e *Entity) bool {
	return r.latest != nil && r.latest.Foil && len(e.Parties) > 1 && len(m.Near) == len(e.Parties) && set.Within(e.Parties, m.Near)
}

// supersedes says whether what was brought up at at by the noun of m is rather meant than e.
func (r *resolver) supersedes(m *Mention, e *Entity, b bond, at prose.Range) bool {
	since := r.d.SentenceAt(m.Head) - r.d.SentenceAt(at.To)
	return at.To > e.last && (since == 0 || (since == 1 || since <= raisedReach && r.d.BlockAt(at.To) == r.d.BlockAt(m.Head)) && m.Det&language.Demonstrative != 0 && r.raised.Head == at.To && (r.raised.Made || r.raised.NearDay != "")) || !b.noun && !b.same && !e.Foil && m.Kind != "treaty" && !r.pointed(m, e)
}

// pointed says whether a demonstrative points at e, spoken of just before: "O tratado … Esse acordo".
func (r *resolver) pointed(m *Mention, e *Entity) bool {
	return m.Det&language.Demonstrative != 0 && e == r.latest && r.distance(e) <= 1
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
	return r.d.Pack.AdjectivesAfter && !r.d.Pack.NoArticles && (m.Kind == "convention" || m.Kind == "protocol" && e.Entry == nil && !m.Indefinite()) && phrase.General[e.kind] && e == r.latest && r.distance(e) <= 1 && !e.Foil
}

// agrees says whether all adjectives of m that are written as names stand in a name of e:
// the Inter-American Convention is not the American one.
func (r *resolver) agrees(m *Mention, e *Entity) bool {
	if e.Entry == nil {
		return true
	}
	if m.Signed > 0 && catalogue.OtherYear(m.Signed, e.Entry) {
		return false
	}
	if r.d.Pack.Capitals || !r.d.Tokens[m.Head].Capital {
		return true
	}
	for _, i := range m.Modifiers {
		if r.d.Tokens[i].Capital && i > m.Head && !r.inNames(e.Entry, i) {
			return false
		}
	}
	return true
}

// several says whether e is called by a plural of the noun of m in the article's
// language, or was called by one in the article: the Minsk agreements.
func (r *resolver) several(m *Mention, e *Entity) bool {
	return e.plural || e.Entry != nil && r.cat.Profile(e.Entry, r.d.Pack).Plurals[r.d.Noun(m.Head)]
}

// partOf says whether e begins the sentence of m and is said to be, or to have, something
// of what m calls by another noun: "the Paris Agreement became a pillar of the pact".
func (r *resolver) partOf(m *Mention, e *Entity) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.Head)]
	of := m.From - 1
	if r.d.Is(of, language.Definite) && !r.d.Is(of, language.Of) {
		of--
	}
	if !r.d.Is(of, language.Of) || e.last < s.From || e.last > s.From+1 || !r.calledApart(m, e) {
		return false
	}
	for i := r.lastTo; i < of; i++ {
		if r.d.Mark(i, ",;:–—") {
			return false
		}
	}
	return true
}
