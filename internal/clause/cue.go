package clause

import (
	"sort"

	"pactlight/internal/agreement"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

func (q *Quote) take(r *Reference, confidence float64, why string) {
	q.Role, q.Entity, q.Number, q.Confidence, q.Why = annotation.RoleClause, r.Entity, r.Number, confidence, []string{why}
}

// reference gives the last reference in a stretch of tokens, or the first.
func (j *judge) reference(in prose.Range, last bool) *Reference {
	first := sort.Search(len(j.refs), func(i int) bool { return j.refs[i].From >= in.From })
	end := sort.Search(len(j.refs), func(i int) bool { return j.refs[i].To > in.To })
	switch {
	case first >= end:
		return nil
	case last:
		return j.refs[end-1]
	}
	return j.refs[first]
}

// mention gives the last mention of an agreement in a stretch of tokens.
func (j *judge) mention(in prose.Range) *agreement.Mention {
	end := sort.Search(len(j.mentions), func(i int) bool { return j.mentions[i].To > in.To })
	if end == 0 || j.mentions[end-1].From < in.From || j.mentions[end-1].Entity.Foil {
		return nil
	}
	return j.mentions[end-1]
}

// provides says whether a stretch that ends at a quotation, and holds the source at
// token at, tells that the source says the quotation: the last word of saying in it
// fits a text, and no person says it in between.
func (j *judge) provides(lead prose.Range, at int) bool {
	fits := false
	for i := lead.From; i < lead.To; i++ {
		tag := j.d.Tags[i]
		switch {
		case tag.Is(language.Provide):
			fits = fits || !(tag.Is(language.Say) && lead.From == at && !j.d.Tags[at].Is(language.Clause) && j.others(at, i))
		case tag.Is(language.Say) && lead.From == at && j.small(at, i):
			fits = true // the treaty explains, also explains
		case tag.Is(language.Say) && i > at && !j.aside(tag, lead.To):
			fits = false
		}
	}
	return fits
}

// small says whether nothing but a few small words stands between two tokens.
func (j *judge) small(from, to int) bool {
	for i := from; i < to; i++ {
		if !j.d.Tags[i].Is(language.Stop|language.Auxiliary) || j.d.Tags[i].Is(language.And|language.Say|language.Of|language.At|language.Not) {
			return false
		}
	}
	return to-from <= longestAdverb
}

// longestAside is how many tokens a view between commas takes.
const longestAside = 6

// aside says whether a phrase of saying stands between commas, before the sentence goes
// on to the quotation at token to: "a principle for which Moscow, in the opinion of experts,
// bargained: “…”".
func (j *judge) aside(say language.Tag, to int) bool {
	if say.From == 0 || !j.d.Tokens[say.From-1].Is(',') || say.To-say.From < 2 {
		return false
	}
	for i := say.To; i < min(to-1, say.To+longestAside); i++ {
		if j.d.Tokens[i].Is(',') {
			return true
		}
	}
	return false
}

// others says whether somebody with a name stands between a source, which ends at token
// at, and a verb that persons have as well: "in the deal, Warsaw promised".
func (j *judge) others(at, verb int) bool {
	for i := at; i < verb; i++ {
		if j.d.Tokens[i].Capital || j.d.Tags[i].Is(language.Place) {
			return true
		}
	}
	return false
}

// bracketed says whether a reference stands in brackets of its own, perhaps with its
// agreement: "(Article 4 of the treaty)".
func (j *judge) bracketed(r *Reference) bool {
	if r.From == 0 || !j.d.Tokens[r.From-1].Is('(') {
		return false
	}
	to := r.To
	for to < len(j.d.Tokens) && j.d.Tags[to].Is(language.Of|language.Definite|language.Demonstrative) {
		to++
	}
	if m := j.mention(prose.Range{From: to, To: min(to+window, j.d.Blocks[j.d.Text.BlockAt(r.From)].Tokens.To)}); m != nil && m.From == to {
		to = m.To
	} else {
		to = r.To
	}
	return to < len(j.d.Tokens) && j.d.Tokens[to].Is(')')
}
