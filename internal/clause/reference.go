// Package clause finds references to numbered parts of agreements, tells which
// agreement each belongs to, and which quotations are whose words.
package clause

import (
	"strconv"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Reference is "Article 4", "Articles 75–91", "Annex II": one numbered part, or a
// list or range of them.
type Reference struct {
	prose.Range
	Part       string // article, paragraph, chapter, annex, …
	Number     string // "4", "2(4)", "17-19", "1,2"; chapters, annexes and protocols with their word: "annex 2"
	Entity     *agreement.Entity
	Confidence float64
	Why        []string

	numbers []item // those of the list that Number is
	highest int    // the largest article number, for what cannot be
	listed  bool   // goes on into the next reference: "article one or article 16"
	worded  bool   // counted by a word before it: "the second point", which a speech has as well
}

// link says which agreement r is a part of, and why.
func (r *Reference) link(e *agreement.Entity, confidence float64, why string) {
	r.Entity, r.Confidence, r.Why = e, confidence, []string{why}
}

// dismiss says that r is part of no agreement.
func (r *Reference) dismiss() { r.Entity = &agreement.Entity{Foil: true} }

// parse reads the reference at token i of a sentence that ends at token end; nil
// where there is none.
func parse(d *phrase.Doc, i, end int) *Reference {
	entry, next := clauseWord(d, i, end)
	if entry == nil || entry.Part == "chapter" && i > 0 && d.Tokens[i-1].Kind == prose.Number && !d.Pack.NumbersBefore { // 2 kap. 8 §: of a law
		return nil
	}
	part := entry.Part
	if part == "preamble" {
		return &Reference{Range: prose.Range{From: i, To: next}, Part: part, Number: part}
	}
	if i > 0 && d.Tags[i-1].Is(language.Indefinite) {
		return nil // an article, and then a number: "an article 3 days ago"
	}
	n := numbers{d: d, at: next, end: end, lettered: smallParts[part] || part == "annex" && next < end && d.Tokens[next].Capital}
	if !n.span() && !n.list() {
		return ordinal(d, i, next, end, part)
	}
	if part == "protocol" && n.at < end && d.Tags[n.at].Is(language.Clause) && d.Tokens[n.at].Join == prose.Spaced {
		return nil // in the protocol 14 points are listed
	}
	for i > 0 && d.Tokens[i].Join == prose.Hyphenated { // NAVO-artikel 5
		i--
	}
	r := &Reference{Range: prose.Range{From: i, To: n.at}, Part: part, Number: n.text, numbers: n.items, highest: n.highest}
	return r.placed(d, end)
}

// clauseWord gives what the word for a numbered part at token i says, and the token behind
// it; nil where there is none.
func clauseWord(d *phrase.Doc, i, end int) (*language.Entry, int) {
	tag, next := d.Tags[i], i+1
	numbered := next < end && d.Tokens[next].Kind == prose.Number
	switch {
	case tag.Is(language.Clause|language.Item) && tag.From == i:
		return tag.Entry, afterWord(d, tag.To, end)
	case tag.Is(language.Therein) && tag.To == next && numbered: // this article 2
		if word := d.Pack.Hashed(d.Tokens[i].Hash); word.Is(language.Clause) {
			return word, afterWord(d, next, end)
		}
	case tag.Entry == nil && d.Tokens[i].Kind == prose.Word && (numbered || next < end && d.Tokens[next].Upper):
		if _, part := d.Pack.Compound(d.Of(i)); part.Is(language.Clause) {
			return part, afterWord(d, next, end)
		}
	}
	return nil, next
}

// placed takes in the parts of an article, or the article that a part is one of; nil: the
// number says by itself of nothing what part it is.
func (r *Reference) placed(d *phrase.Doc, end int) *Reference {
	switch r.Part {
	case "article":
		r.subPart(d, end)
	case "paragraph", "point", "item", "section", "clause":
		number := r.highest
		r.within(d, end)
		if r.Part == "item" && r.From > 0 && d.Tags[r.From-1].Is(language.Possessive) && number > 0 { // no seu n.º 4
			r.Part = "paragraph"
		}
		if r.Part == "item" || number == 0 && r.Part != "article" {
			return nil
		}
	default:
		r.Number = r.Part + " " + r.Number
	}
	return r
}

// ordinal reads "its first article", "the first article of", "the second paragraph of
// article 5", "пятая статья", "5-й пункт".
func ordinal(d *phrase.Doc, i, next, end int, part string) *Reference {
	from, value := counted(d, i)
	if adjective, ok := d.Pack.Adjectival(d.Of(from)); ok && !adjective && d.Pack.NoArticles && d.Tags[from].Is(language.Number) {
		return nil // пять статей: how many there are
	}
	if value == 0 || part == "point" && !d.Pack.NoArticles {
		return nil
	}
	if d.Tokens[next-1].Is('.') { // that of the sentence
		next--
	}
	owned := from > 0 && d.Tags[from-1].Is(language.Possessive) || next < len(d.Tags) && d.Tags[next].Is(language.Of)
	counted := from > 0 && part == "article" && d.Tags[from-1].Is(language.Definite) // the fifth article, which may be one of a newspaper
	if !owned && part != "article" && !(d.Pack.NoArticles && (part == "paragraph" || part == "point")) || !owned && !counted && !d.Pack.NoArticles && !d.Pack.NumbersBefore {
		return nil
	}
	number := strconv.Itoa(value)
	if part != "article" && part != "paragraph" && part != "point" {
		number = part + " " + number
	}
	r := &Reference{Range: prose.Range{From: from, To: next}, Part: part, Number: number, highest: value, worded: !owned}
	if part == "paragraph" {
		r.within(d, end)
	}
	return r
}

// counted reads the ordinal before the clause word at token i, in letters or digits,
// and where it begins. A value of 0: there is none.
func counted(d *phrase.Doc, i int) (from, value int) {
	switch {
	case i < 1 || d.Tokens[i].Join != prose.Spaced:
		return i, 0
	case d.Tags[i-1].Is(language.Number) && d.Tags[i-1].From == i-1:
		return i - 1, d.Tags[i-1].Value
	case i < 2 || d.Tokens[i-1].Join != prose.Hyphenated || d.Tokens[i-2].Kind != prose.Number || d.Tags[i-1].Entry != nil:
		return i, 0
	}
	value, err := strconv.Atoi(d.Of(i - 2))
	if err != nil {
		return i, 0
	}
	return i - 2, value
}

// afterWord passes over what belongs to a clause word at its end: the full stop of an
// abbreviation, a raised letter, n.º, and what makes a sign plural, §§.
func afterWord(d *phrase.Doc, i, end int) int {
	for i < end && d.Tokens[i].Join == prose.Glued && (d.Tokens[i].Is('.') || d.Tokens[i].Is('§') || ordinalEndings[d.Of(i)]) {
		i++
	}
	return i
}
