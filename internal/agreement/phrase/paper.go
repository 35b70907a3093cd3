package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// paperReach is how many tokens behind "the document" tell what is done with it.
const paperReach = 5

// treatyPaper says whether a document can be the text of an agreement: "this document", or
// one that is signed, or provides.
func (d *Doc) treatyPaper(m *Phrase, s prose.Range) bool {
	if m.Det&language.Demonstrative != 0 || d.Is(m.To, language.Provide) || m.Definite() && d.Is(d.pastEvaluative(m.From-2), language.Sign|language.Bound) {
		return true
	}
	if !d.Pack.NumbersBefore && d.signs(m, s) {
		return true
	}
	if d.Mark(m.To, ",") && d.Is(m.To+1, language.SoCalled) && (d.Is(m.To+2, language.Head) || d.Is(m.To+3, language.Head)) {
		return true // the document, called "Treaty …
	}
	for i := m.To; i < min(s.To, m.To+paperReach) && d.Tokens[i].Kind != prose.Mark; i++ {
		if d.Is(i, language.Clause) && d.Tokens[i-1].Kind == prose.Number { // has 81 articles
			return true
		}
		if d.Is(i, language.Sign) || d.Tags[i].Is(language.Year) && d.Tags[i].To > i+1 { // signed in
			return true
		}
	}
	return false
}

// pastEvaluative gives the token before the adjectives that end at token i: "la firma definitiva".
func (d *Doc) pastEvaluative(i int) int {
	for i > 0 && d.Pack.AdjectivesAfter && d.Is(i, language.Evaluative) && !d.Is(i, language.Sign) {
		i--
	}
	return i
}

// signs says whether the words around m up to the next marks tell of making an agreement:
// where verbs end a clause, or stand before what they are about.
func (d *Doc) signs(m *Phrase, s prose.Range) bool {
	for i := m.From - 1; i >= s.From && (d.Tokens[i].Kind != prose.Mark || d.Mark(i, ")")); i-- {
		if d.Mark(i, ")") { // a party behind the name of its minister
			for i > s.From && !d.Mark(i, "(") {
				i--
			}
		}
		if d.Is(i, language.Sign) {
			return true
		}
	}
	for i := m.To; i < s.To && d.Tokens[i].Kind != prose.Mark; i++ {
		if d.Is(i, language.Sign) {
			return true
		}
	}
	return false
}

// Says says whether the verb before token i, and before the pointing word there, opens its
// clause, and is one of persons and papers that speak: "…", adds this text, which is a letter.
func (d *Doc) Says(i int) bool {
	for d.Is(i, Determiners|language.Therein) {
		i--
	}
	if !d.Is(i, language.Say) || d.Is(i, language.Provide) {
		return false
	}
	for i--; d.Is(i, language.Auxiliary); {
		i--
	}
	return i < 0 || d.Tokens[i].Kind == prose.Mark
}
