package agreement

import (
	"slices"
	"unicode/utf8"

	"pactlight/internal/agreement/phrase"
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

// aliasAhead adds to a list the acronyms of what the catalogue holds that stand before the name
// that introduces them, as in a headline.
func (r *resolver) aliasAhead(list []*Mention) []*Mention {
	last := 0
	for _, m := range r.aliases {
		last = max(last, m.From)
	}
	at := 0
	for i := 0; i < last; i++ {
		for at < len(list) && list[at].To <= i {
			at++
		}
		if !r.d.Tokens[i].Upper || at < len(list) && list[at].From <= i {
			continue
		}
		if m := r.alias(i); m != nil && m.From > i && m.Entity != nil && !r.anotherBy(i) {
			list = slices.Insert(list, at, &Mention{Phrase: phrase.Phrase{Range: prose.Range{From: i, To: r.d.Suffixed(i + 1)}, Head: -1, Form: annotation.FormName}, alias: m})
		}
	}
	return list
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
	if word := r.d.Capitals(m.Range); r.d.Tokens[m.From].Capital && utf8.RuneCountInString(word) >= shortestInitials && r.aliases[prose.Hash(word)] == nil {
		r.aliases[prose.Hash(word)] = m
	}
}

// shortestInitials is how many letters an acronym has at least that nothing introduces.
const shortestInitials = 3
