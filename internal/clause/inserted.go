package clause

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// What may stand in "the decree Salva, which in Article 1": words of its name before the
// comma, and small words behind it.
const (
	longestSurname = 2
	longestLeadIn  = 4
)

// lawBeside says whether the sentence of a reference begins with a law, or names one before
// it without a comma between, and no agreement.
func (l *linker) lawBeside(r *Reference) bool {
	from := l.d.Sentences[l.d.SentenceAt(r.From)].From
	i, _ := slices.BinarySearchFunc(l.found.Mentions, r.From, func(m *agreement.Mention, t int) int { return m.From - t })
	if i == 0 || l.found.Mentions[i-1].From < from {
		return false
	}
	for at := l.found.Mentions[i-1].To; at < r.From; at++ {
		if l.d.Tokens[at].Is(',') && l.found.Mentions[i-1].From > from+1 {
			return false
		}
	}
	for i--; i >= 0 && l.found.Mentions[i].From >= from; i-- {
		if !l.found.Mentions[i].Entity.Foil {
			return false
		}
	}
	return true
}

// inserted gives the law that a reference is put in behind, between commas or in its
// relative clause: "the Constitution, in Article 3, says", "a decree, which in Article 1".
func (l *linker) inserted(r *Reference, s prose.Range) *agreement.Entity {
	comma := r.From - 1
	for comma > s.From && r.From-comma <= longestLeadIn && !l.d.Tokens[comma].Is(',') {
		if !l.d.Tags[comma].Is(language.Stop | language.Definite | language.At | language.Of | language.About | language.It) {
			return nil
		}
		comma--
	}
	if comma <= s.From || !l.d.Tokens[comma].Is(',') {
		return nil
	}
	i, _ := slices.BinarySearchFunc(l.found.Mentions, comma, func(m *agreement.Mention, t int) int { return m.From - t })
	if i == 0 || !l.found.Mentions[i-1].Entity.Law {
		return nil
	}
	m := l.found.Mentions[i-1]
	for at := m.To; at < comma; at++ {
		if at-m.To >= longestSurname || !l.d.Tokens[at].Capital {
			return nil
		}
	}
	return m.Entity
}
