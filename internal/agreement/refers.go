package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// newly says whether the agreement spoken of is one that can be called new, now.
func (r *resolver) newly() bool {
	return r.latest != nil && !r.latest.Foil && r.young(r.latest)
}

// complemented resolves a noun that goes on into what it is about, though the pack
// knows no such subject, "соглашение о разграничении дна": nothing that was spoken of,
// but what the states of its sentence make.
func (r *resolver) complemented(m *Mention) {
	if m.Made && (len(m.Near) == 0 || r.states(m) < 2) || !m.Made && (len(m.Near) == 0 || !r.bound(m)) || m.Wanted || m.Plural || !r.d.Pack.NumbersBefore && !r.acting(m) {
		return
	}
	if m.Own.Parties = slices.Clone(m.Near); len(m.Near) == 1 && r.states(m) > 1 && !(r.d.Pack.NumbersBefore && r.doing(m.Near[0], m)) {
		m.Own.Parties = append(m.Own.Parties, r.d.Pack.Home)
	}
	m.Entity, m.Confidence, m.Why = r.unknown(m), 0.5, m.unlisted(m.Near)
}

// sameSubject gives the agreement outside the catalogue that was described by the noun of m and
// the word behind it that tells what it is about: "соглашение о промысле". nil where none was.
func (r *resolver) sameSubject(m *Mention) *Entity {
	about := r.d.Tags[m.Head+1].To
	if about >= m.To && about >= r.d.Sentences[r.d.SentenceAt(m.Head)].To || !r.d.Plain(about) && r.d.Tags[about].Entry != nil {
		return nil
	}
	for _, e := range slices.Backward(r.entities) {
		for i := e.words.From; i < e.words.To && e.Entry == nil && !e.Foil && e.heads[r.d.Noun(m.Head)] > 0; i++ {
			if i > e.words.From && r.d.Noun(i) == r.d.Noun(about) {
				return e
			}
		}
	}
	return nil
}

// bound says whether the word before m tells that it is kept, broken or left, or what came after it.
func (r *resolver) bound(m *Mention) bool {
	i := m.From - 1
	for r.d.Is(i, phrase.Determiners|language.Stop|language.Evaluative) && !r.d.Is(i, language.Bound) && i > m.From-boundReach {
		i--
	}
	return r.d.Is(i, language.Bound)
}

// acting says whether a state in the sentence of m stands without a preposition, as who
// does something: a club from Germany is no state.
func (r *resolver) acting(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := s.From; i < s.To; i++ {
		if tag := r.d.Tags[i]; tag.Is(language.Place) && tag.From == i && (i == s.From || !r.d.Is(i-1, language.Stop) || r.d.Is(i-1, language.And)) {
			return true
		}
	}
	return false
}

// still says whether a bare plural goes on about agreements that the article spoke of
// as several, just before.
func (r *resolver) still(m *Mention) bool {
	return r.latest != nil && !r.latest.Foil && r.several(m, r.latest) && r.named(r.latest, m.Head) && r.distance(r.latest) <= stillReach
}

// stillReach is for how many sentences a bare plural does.
const stillReach = 2

// refers says whether a bare noun is written as one that stands for an agreement.
func (r *resolver) refers(m *Mention) bool {
	if r.runsIntoName(m) || r.ofOtherTown(m) || r.namesOn(m) || m.Generic && m.Det == 0 || r.tellsAnother(m) || r.tellsTown(m) || r.d.Pack.NoArticles && r.d.Is(m.From-1, language.Not) || r.d.Mark(m.To, "(") && r.d.Tokens[m.To].Join == prose.Glued || r.ceasing(m) { // это не договор, umowa(y)
		return false
	}
	if r.d.Mark(m.From-1, ":") && r.d.Is(m.From-2, language.SoCalled) { // (a továbbiakban: egyezmény)
		return true
	}
	return m.Definite() || r.appended(m) || r.capital(m) || r.telegram(m) || r.d.Pack.NoArticles && m.Det == 0 && (!m.Plural || r.still(m))
}

// ofOtherTown says whether the adjective of a town behind a bare noun stands in no name of the
// agreement that was spoken of last: układ warszawski is not the one of Zgorzelec.
func (r *resolver) ofOtherTown(m *Mention) bool {
	i := m.Head + 1
	if !r.d.Pack.NoArticles || !r.d.Pack.AdjectivesAfter || i >= len(r.d.Tokens) || !r.d.OfPlace(i) || r.latest == nil || r.latest.Entry == nil {
		return false
	}
	return !r.inNames(r.latest.Entry, i)
}

// namesOn says whether a plural right behind a mention is what that is about: "the Vienna
// Convention of 1969 on the treaties of states".
func (r *resolver) namesOn(m *Mention) bool {
	return m.Plural && r.d.Is(r.lastTo, language.About) && m.From-r.lastTo <= 2
}

// tellsAnother says whether a noun opens its sentence and goes on into something new:
// "The agreement on a second protocol" is none that was spoken of before.
func (r *resolver) tellsAnother(m *Mention) bool {
	return m.Head <= r.d.Sentences[r.d.SentenceAt(m.Head)].From+1 && m.Det&language.Demonstrative == 0 &&
		r.d.Is(m.To, language.About) && r.d.Is(m.To+1, language.Indefinite)
}

// tellsTown says whether a noun goes on into the town of a convention, and then into what that is
// about: "Konwencja w Oslo o amunicji kasetowej" is none that was spoken of before.
func (r *resolver) tellsTown(m *Mention) bool {
	town, s := m.To+1, r.d.Sentences[r.d.SentenceAt(m.Head)]
	if !phrase.Formal[m.Kind] || m.Det&language.Demonstrative != 0 || town+2 >= s.To || !r.d.Is(m.To, language.Stop) || r.d.Is(m.To, language.Of|language.With|language.And) {
		return false
	}
	at, about := &r.d.Tokens[town], r.d.Tags[town].To
	return at.Kind == prose.Word && at.Capital && r.d.Is(max(about, town+1), language.About) && r.d.Tokens[max(about, town+1)+1].Kind == prose.Word
}

// runsIntoName says whether a noun written as that of a name goes on into more of it:
// "il Patto Gentiloni" is no pact spoken of before.
func (r *resolver) runsIntoName(m *Mention) bool {
	if !r.d.Pack.AdjectivesAfter || r.d.Pack.NoArticles || m.To != m.Head+1 || m.To+1 >= len(r.d.Tokens) || m.To >= r.d.Sentences[r.d.SentenceAt(m.Head)].To {
		return false
	}
	if r.d.Mark(m.To, "«“\"") && r.d.Tokens[m.To].Join == prose.Spaced && r.d.Tokens[m.To+1].Capital { // o acordo "Saber Mais"
		return true
	}
	if !r.titled(m) && (m.Plural || m.Det&language.Demonstrative != 0 || !phrase.General[m.Kind] && m.Kind != "convention") {
		return false
	}
	next := &r.d.Tokens[m.To]
	return next.Kind == prose.Word && next.Capital && next.Join == prose.Spaced && !r.d.Is(m.To, language.Evaluative)
}

// appended says whether a bare noun stands right behind the comma behind the latest mention, which it
// tells more of: "the Itaipu Treaty, document signed in 1973".
func (r *resolver) appended(m *Mention) bool {
	return m.Det == 0 && !m.Plural && r.lastTo == m.From-1 && r.d.Mark(r.lastTo, ",") && r.d.Pack.AdjectivesAfter && !r.d.Pack.NoArticles
}

// titled says whether a noun is written as that of a name, in a language that writes
// only names so.
func (r *resolver) titled(m *Mention) bool {
	return !r.d.Pack.Capitals && r.d.Tokens[m.Head].Capital && m.Head > r.d.Sentences[r.d.SentenceAt(m.Head)].From
}

// capital says whether a bare noun is written as a name: "the case for the Charter".
func (r *resolver) capital(m *Mention) bool {
	return m.Det == 0 && !r.d.Pack.Capitals && r.d.Tokens[m.Head].Capital && !r.d.Begins(m.Head, r.d.Sentences[r.d.SentenceAt(m.Head)]) && !m.Plural
}

// telegram says whether a bare noun begins a headline, or a sentence right below one, which
// leave its article out: "Treaty to be signed in May".
func (r *resolver) telegram(m *Mention) bool {
	at := r.d.BlockAt(m.Head)
	block := r.d.Blocks[at]
	lead := at == 1 && r.d.Headline(0) && m.From == r.d.Sentences[r.d.SentenceAt(m.From)].From // and what stands below it
	if m.Det != 0 || m.Plural || !lead && (m.From != block.Tokens.From || !r.d.Headline(m.Head)) {
		return false
	}
	return m.To < block.Tokens.To && r.d.Tokens[m.To].Kind == prose.Word && !r.d.Is(m.To, language.Of|language.With|language.Between|language.About)
}

// itIs says whether the sentence of m, behind that of the latest mention, tells by no more than a
// verb what that is: "It is a treaty that", "Het gaat om een verdrag dat".
func (r *resolver) itIs(m *Mention) bool {
	if m.Wanted || !m.Own.None() || !r.d.Is(m.From-1, language.Indefinite) || r.distance(r.latest) > 2 {
		return false
	}
	for i := m.From - 2; i > m.From-2-longestCalling && i >= r.d.Sentences[r.d.SentenceAt(m.From)].From; i-- {
		switch {
		case r.d.Is(i, language.It):
			return r.distance(r.latest) > 0 && (r.d.Is(m.To, language.Therein|language.Definite|language.It|language.Stop) || r.d.Mark(m.To, ",."))
		case !r.d.Is(i, language.Stop|language.At|language.About):
			return false
		}
	}
	return false
}
