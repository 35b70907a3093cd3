package agreement

import (
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// alias gives the mention that the acronym at token i was introduced behind, nil
// where it is none.
func (r *resolver) alias(i int) *Mention {
	if len(r.aliases) == 0 || !r.d.Acronym(i) && !r.d.SpelledAcronym(i) {
		return nil
	}
	return r.aliases[r.d.Tokens[i].Hash]
}

// anotherBy says whether the acronym at token i is a noun that brings up another agreement, or
// tells whose it means: "a MoU", "el TLC con China", "el TLC de Israel".
func (r *resolver) anotherBy(i int) bool {
	return r.d.Is(i, language.Head) && (r.d.Is(i-1, language.Indefinite) || r.d.Is(i+1, language.With|language.Between) || r.d.Is(i+1, language.Of) && r.d.Is(i+2, language.Place))
}

// introduceAlias notes the acronym in brackets behind a mention, if there is one, as
// another name of what it means.
func (r *resolver) introduceAlias(m *Mention, s prose.Range) {
	i := r.d.Shortened(m.To, s)
	if m.Silent || m.To == m.From+1 && r.d.Tokens[m.From].Upper {
		return // an acronym has none of its own: the organs of the UNFCCC (COP, CMA)
	}
	if m.Own.None() && len(m.Proper) == 0 && m.Form != annotation.FormName && (i == 0 || r.d.Capitals(m.Range) != r.d.Of(i)) {
		return
	}
	if i > 0 && !r.d.OfTail(&m.Phrase, i) && (r.d.Acronym(i) || r.d.Of(i)[0]|0x20 == r.d.Of(m.From)[0]|0x20) {
		r.aliases[r.d.Tokens[i].Hash] = m
	}
	if i := m.To + 1; r.d.Mark(m.From-1, "(") && (r.d.Mark(m.To, "–—-,;") || r.d.Is(m.To, language.Or)) && i+1 < s.To && r.d.Mark(i+1, "),;") && r.d.Initials(&m.Phrase, i) {
		r.aliases[r.d.Tokens[i].Hash] = m
	}
	if word := r.d.Capitals(m.Range); r.d.Tokens[m.From].Capital && len(word) >= shortestInitials && r.aliases[prose.Hash(word)] == nil {
		r.aliases[prose.Hash(word)] = m
	}
}

// shortestInitials is how many letters an acronym has at least that nothing introduces.
const shortestInitials = 3
