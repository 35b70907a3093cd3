package clause

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
)

// longestShortening is how many tokens lead from an opening bracket to the short name that
// it brings up.
const longestShortening = 12

// shortens tells that a quotation is a short name that brackets bring up: (hereinafter:
// “the Treaty”).
func (j *judge) shortens(s setting, out *Quote) bool {
	if s.words > longestTitle {
		return false
	}
	for i := s.lead.To - 1; i >= max(s.lead.From, s.lead.To-longestShortening); i-- {
		switch {
		case j.d.Tokens[i].Is(')'):
			return false
		case j.d.Tokens[i].Is('('):
			if i+1 == s.lead.To || !j.d.Tags[i+1].Is(language.SoCalled) {
				return false
			}
			out.Role, out.Confidence, out.Why = annotation.RoleTerm, 0.9, []string{"a short name in brackets"}
			return true
		}
	}
	return false
}

// titled says whether a quotation is nothing but the name of an agreement, or is one that
// goes on, behind a determiner.
func (j *judge) titled(s setting) bool {
	n, ok := slices.BinarySearchFunc(j.mentions, s.inner.From, func(m *agreement.Mention, at int) int { return m.From - at })
	if !ok || j.mentions[n].Form == annotation.FormAnaphora {
		return false
	}
	before := s.lead.To - 1
	return j.mentions[n].To >= s.inner.To || before >= s.lead.From && j.d.Tags[before].Is(language.Definite) && j.d.Tokens[s.inner.From].Capital
}
