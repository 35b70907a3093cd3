package clause

import (
	"pactlight/internal/agreement"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
)

// longestSaying is how many tokens stand between an agreement and what it says.
const longestSaying = 4

// saidBy gives the agreement that a long quotation is what it says, whoever tells of it: "she
// explained that the convention says that “…”".
func (j *judge) saidBy(s setting) *agreement.Mention {
	m := j.mention(s.lead)
	if m == nil || s.words < longQuote || m.To == s.lead.To || s.lead.To-m.To > longestSaying {
		return nil
	}
	verb, says := m.To, language.Say|language.Provide
	if j.small(verb, verb+1) && !j.d.Tags[verb].Is(language.Provide) { // also provides, and not: is described as
		verb, says = verb+1, language.Provide
	}
	if verb == s.lead.To || !j.d.Tags[verb].Is(says) || j.d.Tags[verb].Is(language.Stop) {
		return nil
	}
	for i := j.d.Tags[verb].To; i < s.lead.To; i++ {
		if !j.d.Tokens[i].Is(':') && !j.small(i, i+1) {
			return nil
		}
	}
	return m
}

// carriedOn says whether a sentence takes up the provision that the one before quotes: "This
// provision has it that “…”. The provision further says “…”".
func (j *judge) carriedOn(s setting, before []Quote, out *Quote) bool {
	if len(before) == 0 || s.lead.From == s.lead.To || !j.any(s.lead, language.Provide) || !j.pointsBack(s.lead) {
		return false
	}
	p := &before[len(before)-1]
	if p.Role != annotation.RoleClause || p.Number == "" || j.sentence(out.Opener)-j.sentence(p.After-1) != 1 || j.mention(s.lead) != nil || j.speaks(s.lead) {
		return false
	}
	out.take(&Reference{Entity: p.Entity, Number: p.Number}, 0.8, "the article is said to provide it")
	return true
}
