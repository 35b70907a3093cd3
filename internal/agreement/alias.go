package agreement

import (
	"unicode"
	"unicode/utf8"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// alias gives the mention that the acronym at token i was introduced behind, nil
// where it is none.
func (r *resolver) alias(i int) *Mention {
	if len(r.aliases) == 0 || !r.d.acronym(i) {
		return nil
	}
	return r.aliases[r.d.Tokens[i].Hash]
}

// anotherBy says whether the acronym at token i is a noun that brings up another agreement, or
// tells whose it means: "a MoU", "el TLC con China".
func (r *resolver) anotherBy(i int) bool {
	return r.d.is(i, language.Head) && (r.d.is(i-1, language.Indefinite) || r.d.is(i+1, language.With|language.Between))
}

// introduceAlias notes the acronym in brackets behind a mention, if there is one, as
// another name of what it means.
func (r *resolver) introduceAlias(m *Mention, s prose.Range) {
	i := r.d.shortened(m.To, s)
	if m.To == m.From+1 && r.d.Tokens[m.From].Upper {
		return // an acronym has none of its own: the organs of the UNFCCC (COP, CMA)
	}
	if m.own.none() && len(m.proper) == 0 && m.Form != annotation.FormName && (i == 0 || r.d.capitals(m.Range) != r.d.Of(i)) {
		return
	}
	if i > 0 && !r.d.ofTail(&m.Phrase, i) {
		r.aliases[r.d.Tokens[i].Hash] = m
	}
	if i := m.To + 1; r.d.mark(m.From-1, "(") && (r.d.mark(m.To, "–—-,;") || r.d.is(m.To, language.Or)) && i+1 < s.To && r.d.mark(i+1, "),;") && r.d.initials(&m.Phrase, i) {
		r.aliases[r.d.Tokens[i].Hash] = m
	}
	if word := r.d.capitals(m.Range); len(word) >= shortestInitials && r.aliases[prose.Hash(word)] == nil {
		r.aliases[prose.Hash(word)] = m
	}
}

// shortestInitials is how many letters an acronym has at least that nothing introduces.
const shortestInitials = 3

// capitals gives the first letters of the words in a name that are written with a capital, which
// may be its acronym: AGP, of the Acordo Geral de Paz. Empty where one stands in it already.
func (d *Doc) capitals(name prose.Range) string {
	var letters []rune
	for i := name.From; i < name.To; i++ {
		switch t := &d.Tokens[i]; {
		case t.Upper || t.Kind == prose.Number:
			return ""
		case t.Kind == prose.Word && t.Capital:
			first, _ := utf8.DecodeRuneInString(d.Of(i))
			letters = append(letters, first)
		}
	}
	return string(letters)
}

// initials says whether token i is an acronym that the pack does not know and that begins as
// m does: "(Istanbul Convention – IC)", "(Acuerdo de Escazú o AdE)".
func (d *Doc) initials(m *Phrase, i int) bool {
	return d.acronym(i) && d.Tags[i].Entry == nil && d.Of(i)[0] == d.Of(m.From)[0]
}

// shortened gives the acronym that the pack does not know, but perhaps as a noun, and that stands
// in the brackets that open at token i of a sentence, perhaps behind an article and in quotation
// marks: (DTA), (the "DTA"). 0: none does.
func (d *Doc) shortened(i int, s prose.Range) int {
	if !d.mark(i, "(") {
		return 0
	}
	for i++; i < s.To && (d.is(i, language.Definite|language.SoCalled) && !d.Tokens[i].Upper || d.mark(i, "“\"„«‘'")); i++ {
	}
	end := i + 1
	for d.mark(end, "”\"“»’'") {
		end++
	}
	if end < s.To && d.mark(end, "),;") && d.acronym(i) && (d.Tags[i].Entry == nil || d.is(i, language.Head)) {
		return i
	}
	return 0
}

// longestAcronym is how many bytes an acronym takes.
const longestAcronym = 8

// acronym says whether token i is written as one: SFPA, DoP.
func (d *Doc) acronym(i int) bool {
	t := &d.Tokens[i]
	if t.Upper || !t.Capital || t.Kind != prose.Word {
		return t.Upper && t.End-t.Start <= longestAcronym
	}
	word := d.Of(i)
	last, _ := utf8.DecodeLastRuneInString(word)
	return len(word) <= longestAcronym && unicode.IsUpper(last)
}

// ofTail says whether the acronym at token i is that of an organisation at the end of a
// mention, and not of the whole: "the Convention 169 of the International Labour
// Organization (ILO)".
func (d *Doc) ofTail(m *Phrase, i int) bool {
	letters := []rune(d.Of(i))
	for j := m.To - 1; j > m.From; j-- { // if it begins as the last of its names does, and the noun does not
		if d.is(j-1, language.Of) && d.Tokens[j].Capital && d.Tags[j].Entry == nil && d.Of(j)[0] == d.Of(i)[0] && prose.Fold(d.Of(m.From))[0] != prose.Fold(d.Of(i))[0] {
			return true
		}
	}
	j := m.To
	for n := len(letters) - 1; n >= 0; n-- {
		for j--; j > m.From && !d.Tokens[j].Capital; j-- {
		}
		if j <= m.From || []rune(d.Of(j))[0] != letters[n] {
			return false
		}
	}
	return j > m.head // and not of its noun: the Kenya-Mauritius Double Taxation Agreement (DTA)
}
