package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Noun is a noun for an agreement at some tokens of the text.
type Noun struct {
	prose.Range
	Entry    *language.Entry // the noun's
	Modifier *language.Entry // of the compound it ends; nil where there is none, or an unknown one
	Compound bool
}

// NounAt reads the noun for an agreement at token i, if there is one.
func (d *Doc) NounAt(i int) (n Noun, ok bool) {
	switch tag := d.Tags[i]; {
	case tag.Is(language.Head) && tag.From == i:
		if d.Pack.NoNoun(d.Of(i)) {
			return Noun{}, false
		}
		n = Noun{Range: prose.Range{From: i, To: tag.To}, Entry: tag.Entry}
		if what, _ := d.Pack.Compound(d.Of(i)); what != nil && tag.To == i+1 { // listed whole, and a compound all the same
			n.Modifier, n.Compound = what, true
		}
	case d.unset(i):
		n = Noun{Range: prose.Range{From: i, To: i + 1}, Entry: d.Pack.Hashed(d.Tokens[i].Hash)}
	case tag.Is(language.Therein) && tag.From == i-1 && tag.To == i+1 && d.Pack.Hashed(d.Tokens[i].Hash).Is(language.Head): // ce texte
		pointed := *d.Pack.Hashed(d.Tokens[i].Hash)
		pointed.Class |= language.Demonstrative
		n = Noun{Range: prose.Range{From: i, To: i + 1}, Entry: &pointed}
	case tag.Entry == nil && d.Tokens[i].Kind == prose.Word:
		what, head := d.Pack.Compound(d.Of(i))
		if !head.Is(language.Head) {
			return Noun{}, false
		}
		n = Noun{Range: prose.Range{From: i, To: i + 1}, Entry: head, Modifier: what, Compound: true}
	default:
		return Noun{}, false
	}
	if d.Joined(n.To) { // treaty-based
		return Noun{}, false
	}
	return n, !d.namesOn(n) && !d.leadsOn(n)
}

// statesOnly says whether a noun is one that only states make, whatever it is about: a treaty,
// where the language does not call contracts so.
func (d *Doc) statesOnly(n Noun) bool {
	return n.Entry.Kind == "treaty" && !d.Pack.NoArticles && !d.Pack.Capitals && !d.Pack.NumbersBefore
}

// unset says whether the word at token i, which begins a set phrase, is a noun all the same,
// behind its article: "het akkoord gaat in", and not "dat hij akkoord gaat".
func (d *Doc) unset(i int) bool {
	tag := d.Tags[i]
	return tag.Entry != nil && tag.Entry.Class == 0 && tag.From == i && d.Is(i-1, language.Definite|language.Demonstrative) && d.Pack.Hashed(d.Tokens[i].Hash).Is(language.Head)
}

// namesOn says whether a noun goes on into another name: Treaty Oak.
func (d *Doc) namesOn(n Noun) bool {
	i := n.To
	if i >= len(d.Tokens) || !d.Tokens[n.From].Capital || n.Compound || d.Pack.Capitals || d.Pack.AdjectivesAfter && !d.Pack.NoArticles && (!d.Joined(i+1) || i+1 < len(d.Tokens) && d.Tokens[i+1].Capital) { // Accordo Pelagos
		return false
	}
	t := &d.Tokens[i]
	return d.numbered(i, len(d.Tokens)) == i && t.Kind == prose.Word && t.Capital && !t.Upper && t.Join == prose.Spaced && d.Tags[i].Entry == nil && !d.Tokens[n.From].Upper
}

// leadsOn says whether a noun only tells the sort of the noun behind it: Armistice
// Agreement, tűzszünetről szóló megállapodás.
func (d *Doc) leadsOn(n Noun) bool {
	i := n.To
	if d.Pack.NumbersBefore && n.Entry.Kind == "ceasefire" && d.Is(i, language.About) {
		for i++; d.Is(i, language.Evaluative|language.Topic|language.Qualifier|language.Place) && !d.Is(i, language.Head); {
			i = d.Tags[i].To
		}
		return d.Is(i, language.Head)
	}
	for n.Entry.Kind == "text" && d.Pack.NoArticles && d.Is(i, language.Demonstrative|language.Evaluative|language.Topic|language.Qualifier|language.Sign) && !d.Is(i, language.Head) { // текст этого меморандума, тексте мирного соглашения
		i = d.Tags[i].To
	}
	if n.Entry.Kind == "text" && d.Pack.NoArticles && d.Plain(i) && d.Pack.Genitive(d.Of(i)) { // текст проекта договора
		for i++; d.Is(i, language.Evaluative|language.Topic|language.Qualifier) && !d.Is(i, language.Head); {
			i = d.Tags[i].To
		}
	}
	return i < len(d.Tokens) && d.Tags[i].Is(language.Head) && d.Tags[i].From == i && d.Tokens[i].Join == prose.Spaced && !n.Compound &&
		!(d.Pack.NumbersBefore && d.Tags[i].Kind == "text") // az egyezmény szövege
}

// countable says whether m can go by a number: a convention, or what a language calls so too that
// has no capital but in a name: Verdrag 87.
func (d *Doc) countable(m *Phrase) bool {
	return m.Kind == "convention" || m.Kind == "treaty" && !d.Pack.Capitals && d.Tokens[m.Head].Capital
}

// numberSign passes over the sign of a number behind a convention: Конвенция № 132, N 132.
func (d *Doc) numberSign(m *Phrase, s prose.Range) int {
	switch {
	case m.To+1 >= s.To || !d.countable(m):
		return m.To
	case d.Mark(m.To, "№"):
		return m.To + 1
	}
	return d.numbered(m.To, s.To)
}
