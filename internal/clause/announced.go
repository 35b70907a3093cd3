package clause

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

// announced gives the last reference of the paragraph before, where that ends in a
// colon and the quotation begins its own.
func (j *judge) announced(s setting, q quotation.Quote) *Reference {
	if q.Block == 0 || s.lead.From < s.lead.To {
		return nil
	}
	before := j.d.Blocks[q.Block-1]
	last := before.Sentences.To - 1
	if last < before.Sentences.From {
		return nil
	}
	if end := &j.d.Tokens[before.Tokens.To-1]; !end.Is(':') && (end.Kind == prose.Mark || last == before.Sentences.From && q.Block == 1) {
		return nil // the sentence does not go on, or is a headline
	}
	if r := j.reference(j.d.Sentences[last], true); r != nil {
		return r
	}
	if last > before.Sentences.From && (j.takesUp(j.d.Sentences[last]) || j.bareArticle(j.d.Sentences[last])) { // It reads:
		return j.reference(j.d.Sentences[last-1], true)
	}
	if r := j.announcing(j.d.Sentences[last]); r != nil {
		return r
	}
	if last > before.Sentences.From && j.continued(j.d.Sentences[last]) {
		if m := j.mention(j.d.Sentences[last-1]); m != nil {
			return &Reference{Entity: m.Entity}
		}
	}
	if q.Block == 1 || !j.any(before.Tokens, language.Therein) && !j.bareArticle(j.d.Sentences[last]) {
		return nil
	}
	return j.reference(prose.Range{From: j.d.Blocks[q.Block-2].Tokens.From, To: before.Tokens.To}, true) // this article …:
}

// announcing gives the agreement of a sentence that is said to provide what stands behind it,
// as a reference to no article of it; that may be one of which is not told which it is.
func (j *judge) announcing(s prose.Range) *Reference {
	if m := j.mention(s); m != nil && j.provides(prose.Range{From: m.To, To: s.To}, m.To) {
		return &Reference{Entity: m.Entity}
	}
	if at := j.untold(s); at >= 0 && j.mention(s) == nil && j.provides(prose.Range{From: at + 1, To: s.To}, at+1) {
		return &Reference{}
	}
	return nil
}

// longestTakingUp is how many tokens a sentence has at most that only takes up what the one
// before speaks of.
const longestTakingUp = 5

// takesUp says whether a sentence does: "It reads:", "Brzmi on:".
func (j *judge) takesUp(s prose.Range) bool {
	return s.To-s.From <= longestTakingUp && j.any(s, language.It) && j.any(s, language.Provide)
}
