package phrase

import (
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// withinAttribute says whether the place at token j belongs to a participle before the
// noun, and is no party: "das unter Vermittlung der Türkei geschlossene Abkommen". A
// genitive is one: "Rysslands nya avtal". Languages that put relations behind a word
// name parties so.
func (d *Doc) withinAttribute(j int) bool {
	tag := d.Tags[j]
	if !d.Pack.Compounds() || d.Pack.NumbersBefore || !tag.Is(language.Place) || tag.As == language.ByAdjective || tag.From == 0 {
		return false
	}
	if next := tag.To; tag.As == language.BySeat && next < len(d.Tokens) && !d.Tokens[next].Capital && d.Tokens[next].Kind == prose.Word && !strings.HasSuffix(d.Of(j), "s") {
		return !d.Joined(next) // a capital where something was done
	}
	return d.Is(tag.To, language.Evaluative) && !d.Joined(tag.To) && !strings.HasSuffix(d.Of(j), "s")
}

// betweenWithin gives the token that leads to the states of which the one at token j is the
// last, where they stand before a participle that belongs to a noun: "das zwischen Island und
// Malta geschlossene Abkommen", "das von Island und Malta geschlossene". It gives j where none does.
func (d *Doc) betweenWithin(j int, n Noun, s prose.Range) int {
	if d.Tags[j].To+longestParticiple < n.From || !d.attributed(n) {
		return j
	}
	for i := j; i >= s.From && j-i < longestAttribute; i-- {
		switch tag := d.Tags[i]; {
		case d.opens(i, language.Between|language.By, s):
			return tag.From
		case !tag.Is(language.Place|language.And|language.Definite) && !d.Mark(i, ",") && !d.realm(i):
			return j
		}
	}
	return j
}

// states reads the states before a participle, behind the word at token i that leads to them.
// Between whom an agreement is belongs to it, by whom it was made does not.
func (w *leftward) states(i int) {
	if w.d.Is(i, language.Between) {
		w.first = i
	}
	w.d.PartyList(w.m, i+1, w.s)
	w.m.Det |= w.d.attributeOpener(i+1, w.s)
}

// betweenOthers says whether a participle before a noun tells of those who are no states: "der
// zwischen der Stadt und dem Hafen geschlossene Vertrag".
func (d *Doc) betweenOthers(n Noun, s prose.Range) bool {
	if !d.attributed(n) {
		return false
	}
	for i := n.From - 1; i >= s.From && n.From-i < longestAttribute && !d.Is(i, language.Place|language.States); i-- {
		if d.opens(i, language.Between, s) {
			return true
		}
	}
	return false
}

// opens says whether a word at token i leads to those between whom something is, or who made it,
// right behind a determiner or a year: "der zwischen", "das 1991 von".
func (d *Doc) opens(i int, leads language.Class, s prose.Range) bool {
	return d.Is(i, leads) && i > s.From && (d.Is(i-1, Determiners) || IsYear(d, i-1))
}

// longestParticiple is how many tokens tell what was done to an agreement between its states
// and its noun: "neu ausgehandelte".
const longestParticiple = 3

// dayDot says whether token i is the full stop behind the number of a day: "am 27. Juni".
func (d *Doc) dayDot(i int) bool {
	return d.Mark(i, ".") && i > 0 && d.Tokens[i-1].Kind == prose.Number && d.Is(i+1, language.Month)
}

// attributed says whether the word right before a noun can be a participle with an
// attribute of its own: "das in Genf ausgehandelte Abkommen".
func (d *Doc) attributed(n Noun) bool {
	i := n.From - 1
	if !d.Pack.Compounds() || d.Pack.NumbersBefore || i < 1 || d.Joined(n.From) {
		return false
	}
	t := &d.Tokens[i]
	return t.Kind == prose.Word && !t.Capital && (d.Tags[i].Entry == nil || d.Tags[i].Is(language.Evaluative|language.Sign|language.Qualifier))
}

// longestAttribute is how many tokens before a noun a participle's attribute can take.
const longestAttribute = 12

// attributeOpener gives the determiner that stands before the attribute that token j
// is part of: one that a preposition follows, "das unter …". 0: there is none.
func (d *Doc) attributeOpener(j int, s prose.Range) language.Class {
	for i := j - 1; i >= s.From && j-i < longestAttribute && (d.Tokens[i].Kind != prose.Mark || d.dayDot(i)); i-- {
		next := d.Tags[i+1]
		if d.Is(i, Determiners) && i+1 < j && d.Pack.Capitals && d.Tokens[i+1].Kind == prose.Number { // das 440 Artikel umfassende
			return d.Tags[i].Class & Determiners
		}
		if d.Is(i, Determiners) && next.Is(language.Stop|language.Between|language.With|language.About) && (!next.Is(Determiners) || next.Is(language.Definite) && i+1 < j) { // am, im: a preposition in one with its article
			return d.Tags[i].Class & Determiners
		}
	}
	return 0
}

// pairsSubjects says whether the "and" at token j joins two words before a noun that tell what
// sort of agreement it is of: "a trade and investment agreement", торговое и инвестиционное.
func (d *Doc) pairsSubjects(j int) bool {
	if j == 0 || !d.Is(j, language.And) || !d.Is(j+1, language.Topic|language.Qualifier) || d.Tags[j+1].From != j+1 {
		return false
	}
	one := d.Tags[j-1]
	return one.Is(language.Topic|language.Qualifier) && !one.Is(language.Place) && !d.otherNoun(j-1) && d.Tokens[j].Join == prose.Spaced && d.Tokens[j+1].Join == prose.Spaced &&
		!(d.Is(one.From-1, language.Of|language.About|language.Between))
}

// elided says whether the "and" at token j joins a compound to the beginning of another with
// the same end.
func (d *Doc) elided(n Noun, j int, s prose.Range) bool {
	return n.Compound && j == n.From-1 && j-2 >= s.From && d.Is(j, language.And) && d.Mark(j-1, "-‑") && d.Tokens[j-1].Join == prose.Glued && d.Tokens[j-2].Kind == prose.Word
}

// longestParticipial is how many tokens tell behind a bare noun where, or when, its agreement
// was made.
const longestParticipial = 12

// Participial takes in the words behind a bare noun that alone tell which agreement it is, in a
// language without articles: "договорённости, достигнутые в Минске". They end at a mark,
// and before the token next, where the next mention begins.
func (d *Doc) Participial(m *Phrase, next int) {
	if !d.Pack.NoArticles || m.Head < 0 || !m.Own.None() || len(m.Proper) > 0 || m.Det != 0 || m.Kind == "text" || m.Silent {
		return
	}
	s := d.Sentences[d.SentenceAt(m.From)]
	i := m.To + 1
	if i >= s.To || !d.Mark(m.To, ",") || !d.makes(i) {
		return
	}
	told := false
	for i++; i < min(s.To, m.To+longestParticipial) && (d.Tokens[i].Kind != prose.Mark || d.ordinalDot(i)); i++ {
		told = told || d.Is(i, language.Place) || IsYear(d, i) || d.Tokens[i].Capital
	}
	if told && (d.Mark(i, ",.;:)»”\"?!") || i >= s.To) && next >= i {
		m.To = i
	}
}

// Qualified takes in the adjective beside a bare noun that tells what sort of agreement it is, or
// is made of a place, in a language without articles: международной конвенции, układ paryski.
func (d *Doc) Qualified(m *Phrase) {
	if !d.Pack.NoArticles || m.Head != m.From || m.Kind == "text" || m.Head < 1 {
		return
	}
	if i := m.From - 1; d.Is(i, language.Qualifier) && !d.Is(i, language.Evaluative|language.Stop) && d.Tags[i].To == m.From || d.OfPlace(i) {
		m.From = d.Start(i)
	} else if d.Pack.AdjectivesAfter && m.To == m.Head+1 && d.OfPlace(m.To) {
		m.To++
	}
}

// OfPlace says whether the word at token i is an adjective made of a place that the pack does not know.
func (d *Doc) OfPlace(i int) bool { return d.Plain(i) && d.Pack.OfPlace(d.Of(i)) }
