package agreement

import (
	"pactlight/internal/annotation"
	"pactlight/internal/prose"
)

// alias gives the mention that the acronym at token i was introduced behind, nil
// where it is none.
func (r *resolver) alias(i int) *Mention {
	if len(r.aliases) == 0 || !r.d.Tokens[i].Upper {
		return nil
	}
	return r.aliases[r.d.Tokens[i].Hash]
}

// introduceAlias notes the acronym in brackets behind a mention, if there is one, as
// another name of what it means.
func (r *resolver) introduceAlias(m *Mention, s prose.Range) {
	i := m.To + 1
	if i+1 >= s.To || !r.d.mark(m.To, "(") || !r.d.mark(i+1, ")") || m.own.none() && m.Form != annotation.FormName {
		return
	}
	if t := &r.d.Tokens[i]; t.Upper && t.End-t.Start <= 8 && r.d.Tags[i].Entry == nil && !r.d.ofTail(m, i) {
		r.aliases[t.Hash] = m
	}
}

// ofTail says whether the acronym at token i is that of an organisation at the end of a
// mention, and not of the whole: "the Convention 169 of the International Labour
// Organization (ILO)".
func (d *Doc) ofTail(m *Mention, i int) bool {
	letters := []rune(d.Of(i))
	j := m.To
	for n := len(letters) - 1; n >= 0; n-- {
		for j--; j > m.From && !d.Tokens[j].Capital; j-- {
		}
		if j <= m.From || []rune(d.Of(j))[0] != letters[n] {
			return false
		}
	}
	return true
}
