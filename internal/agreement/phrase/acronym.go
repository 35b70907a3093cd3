package phrase

import (
	"unicode"
	"unicode/utf8"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Capitals gives the first letters of the words in a name that are written with a capital, which
// may be its acronym: AGP, of the Acordo Geral de Paz. Empty where one stands in it already.
func (d *Doc) Capitals(name prose.Range) string {
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

// Initials says whether token i is an acronym that the pack does not know and that begins as
// m does: "(Istanbul Convention – IC)", "(Acuerdo de Escazú o AdE)".
func (d *Doc) Initials(m *Phrase, i int) bool {
	return d.Acronym(i) && d.Tags[i].Entry == nil && d.Of(i)[0] == d.Of(m.From)[0]
}

// Shortened gives the acronym that the pack does not know, but perhaps as a noun, and that stands
// in the brackets that open at token i of a sentence, perhaps behind an article and in quotation
// marks: (DTA), (the "DTA"). 0: none does.
func (d *Doc) Shortened(i int, s prose.Range) int {
	if !d.Mark(i, "(") {
		return 0
	}
	for i++; i < s.To && (d.Is(i, language.Definite|language.SoCalled) && !d.Tokens[i].Upper || d.Mark(i, "“\"„«‘'")); i++ {
	}
	end := i + 1
	for d.Mark(end, "”\"“»’'") {
		end++
	}
	if end < s.To && d.Mark(end, "),;") && (d.Acronym(i) || d.SpelledAcronym(i)) && (d.Tags[i].Entry == nil || d.Is(i, language.Head)) {
		return i
	}
	return 0
}

// longestAcronym is how many bytes an acronym takes.
const longestAcronym = 8

// Acronym says whether token i is written as one: SFPA, DoP.
func (d *Doc) Acronym(i int) bool {
	t := &d.Tokens[i]
	if t.Upper || !t.Capital || t.Kind != prose.Word {
		return t.Upper && t.End-t.Start <= longestAcronym
	}
	word := d.Of(i)
	last, _ := utf8.DecodeLastRuneInString(word)
	return len(word) <= longestAcronym && unicode.IsUpper(last)
}

// SpelledAcronym says whether token i may be an acronym written as a name: Ape, Gsomia.
func (d *Doc) SpelledAcronym(i int) bool {
	t := &d.Tokens[i]
	return t.Capital && !t.Upper && t.Kind == prose.Word && t.End-t.Start <= longestAcronym && d.Pack.SpelledAcronyms && !d.Pack.Capitals
}

// OfTail says whether the acronym at token i is that of an organisation at the end of a
// mention, and not of the whole: "the Convention 169 of the International Labour
// Organization (ILO)".
func (d *Doc) OfTail(m *Phrase, i int) bool {
	letters := []rune(d.Of(i))
	if d.spelt(m, letters, func(j int) bool { return d.Tokens[j].Capital }) {
		return true
	}
	return len(letters) > 2 && d.spelt(m, letters, func(int) bool { return true }) // the creation of a free trade zone (FTZ)
}

// spelt says whether the last words of m that count, all behind its noun, begin with the letters.
// Its noun may be one of them: the Kenya-Mauritius Double Taxation Agreement (DTA).
func (d *Doc) spelt(m *Phrase, letters []rune, counts func(int) bool) bool {
	j := m.To
	for n := len(letters) - 1; n >= 0; n-- {
		for j--; j > m.From && !counts(j); j-- {
		}
		if j <= m.From || unicode.ToLower([]rune(d.Of(j))[0]) != unicode.ToLower(letters[n]) {
			return false
		}
	}
	if m.Head < 0 { // a name: the Philippine-US Mutual Defense Treaty (MDT)
		return d.Any(language.Of, m.From, j)
	}
	return j > m.Head
}
