package clause

import (
	"slices"
	"sort"
	"strings"

	"pactlight/internal/agreement"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

// clauseWords says whether the sentence gives the quotation as words of an agreement.
func (j *judge) clauseWords(s setting, out *Quote) bool {
	if r := j.behind(s); r != nil {
		out.take(r, 0.95, "cue: the article stands in brackets behind it")
		return true
	}
	if r := j.reference(s.lead, true); r != nil && (j.provides(s.lead, r.From) || j.under(s.lead, r, s.words) || j.paraphrased(r, s.lead) || j.related(r, s)) && j.own(r.To, s, out.Depth) {
		out.take(r, 0.95, "cue: the article is said to provide it")
		return true
	}
	tail := prose.Range{From: s.tail.From, To: min(s.tail.To, s.tail.From+tailTokens)}
	if r := j.reference(tail, false); r != nil && (r.From-tail.From < 2 || j.saysSo(tail.From, r, s.tail.To) || j.bracketed(r)) {
		out.take(r, 0.9, "cue: the article is named behind it")
		return true
	}
	if m := j.sourced(tail); m != nil && s.words > 1 && !j.soCalled(s) && !j.any(tail, language.Not) {
		out.Role, out.Entity, out.Confidence, out.Why = annotation.RoleClause, m.Entity, 0.85, []string{"cue: the agreement behind it is said to provide it"}
		return true
	}
	if r := j.announced(s, out.Quote); r != nil {
		out.take(r, 0.9, "cue: the paragraph before announces it")
		return true
	}
	if r := j.pointed(s); r != nil {
		out.take(r, 0.85, "cue: the article named just before is said to provide it")
		return true
	}
	m := j.subject(s)
	if m == nil || !j.provides(prose.Range{From: max(m.To, s.lead.From), To: s.lead.To}, m.To) && !(s.words >= fewestCarried && j.underIt(m, s.lead)) || !j.own(max(m.To, s.lead.From), s, out.Depth) {
		return false
	}
	out.Role, out.Entity, out.Confidence, out.Why = annotation.RoleClause, m.Entity, 0.85, []string{"cue: the agreement is said to provide it"}
	if r := j.reference(s.tail, false); r != nil && r.Entity == m.Entity && j.bracketed(r) {
		out.Number = r.Number
	}
	return true
}

// under says whether a sentence begins with its source, "In Article 6 of the treaty
// the powers undertook …", and nobody speaks in it.
func (j *judge) under(lead prose.Range, r *Reference, words int) bool {
	first := j.d.Tags[lead.From]
	if words < 2 && (r.From == lead.From || first.Is(language.Definite) && !first.Is(language.Stop)) {
		return false // one word of what is said of the article, not by it
	}
	return r.From-lead.From <= 2 && !j.any(prose.Range{From: r.To, To: lead.To}, language.Say)
}

// underIt says whether a sentence begins "Under the treaty, …", and nobody speaks in it.
func (j *judge) underIt(m *agreement.Mention, lead prose.Range) bool {
	if m.From <= lead.From || !j.d.Tags[lead.From].Is(language.Provide) || j.any(prose.Range{From: m.To, To: lead.To}, language.Say) {
		return false
	}
	for i := j.d.Tags[lead.From].To; i < m.From; i++ {
		if !j.d.Tags[i].Is(language.Definite | language.Demonstrative) {
			return false
		}
	}
	return true
}

// paraphrased says whether a reference goes on behind a colon in the writer's words, of
// which the quotation is some: "quotes Article 8: everybody has a right to “…”".
func (j *judge) paraphrased(r *Reference, lead prose.Range) bool {
	for i := r.To; i < lead.To-1; i++ {
		if j.d.Tokens[i].Is(':') {
			return !j.any(prose.Range{From: i, To: lead.To}, language.Say)
		}
	}
	return false
}

// related says whether the quotation is what a reference is said to hold by the relative
// clause right behind it: "Article 14, which “as far as possible” …".
func (j *judge) related(r *Reference, s setting) bool {
	between := prose.Range{From: r.To + 2, To: s.lead.To}
	if s.words < 3 || between.From > between.To || between.To-between.From > longestRelative || !j.d.Tokens[r.To].Is(',') {
		return false
	}
	which := j.d.Tags[r.To+1]
	return which.Is(language.Stop) && !which.Is(language.And|language.Say) && !j.any(between, language.Say) && !j.soCalled(s)
}

// longestRelative is how many tokens stand between such a "which" and the quotation.
const longestRelative = 4

// saysReach is how many tokens behind a reference and its agreement tell that it says
// something: "as Article 6 of the agreement puts it".
const saysReach = 5

// saysSo says whether a reference behind a quotation, which ends at token from, is what
// says it: "…”, says Article 4", and not what somebody says it of.
func (j *judge) saysSo(from int, r *Reference, end int) bool {
	if j.any(prose.Range{From: from, To: min(r.To+saysReach, end)}, language.Provide) {
		return true
	}
	before := r.From - 1
	for before > from && j.d.Tags[before].Is(language.Definite) {
		before--
	}
	return j.d.Tags[before].Is(language.Say) || j.any(prose.Range{From: r.To, To: min(r.To+3, end)}, language.Say)
}

// own says whether the words from token at to the quotation belong to the same
// speaker: no quotation mark stands between, unless the quotation is itself within one.
func (j *judge) own(at int, s setting, depth int) bool {
	if depth > 0 {
		return true
	}
	for i := at; i < s.lead.To; i++ {
		if t := &j.d.Tokens[i]; t.Kind == prose.Mark && strings.ContainsRune("“”„\"«»‘’", rune(t.Hash)) {
			return false
		}
	}
	return true
}

// behind gives the reference in brackets right behind a quotation.
func (j *judge) behind(s setting) *Reference {
	if s.tail.To-s.tail.From < 2 || !j.d.Tokens[s.tail.From].Is('(') {
		return nil
	}
	if r := j.reference(s.tail, false); r != nil && r.From == s.tail.From+1 && j.bracketed(r) {
		return r
	}
	return nil
}

// sourced gives the agreement behind a quotation that is said to hold it: "…”, as the
// treaty provides". The word that says it stands right beside it, and no person between.
func (j *judge) sourced(tail prose.Range) *agreement.Mention {
	n, _ := slices.BinarySearchFunc(j.mentions, tail.From, func(m *agreement.Mention, at int) int { return m.From - at })
	if n == len(j.mentions) || j.mentions[n].To > tail.To || j.mentions[n].Entity.Foil {
		return nil
	}
	m := j.mentions[n]
	for i := tail.From; i < m.From; i++ {
		if tag := j.d.Tags[i]; tag.Is(language.Say) && !tag.Is(language.Provide) || j.d.Tokens[i].Capital && !j.d.Pack.Capitals {
			return nil
		}
	}
	first := m.From - 1
	for first > tail.From && j.d.Tags[first].Is(language.Definite|language.Demonstrative) && !j.d.Tags[first].Is(language.Provide) {
		first--
	}
	if first >= tail.From && j.d.Tags[first].Is(language.Provide) || m.To < tail.To && j.d.Tags[m.To].Is(language.Provide) {
		return m
	}
	return nil
}

// announced gives the last reference of the paragraph before, where that ends in a
// colon and the quotation begins its own.
func (j *judge) announced(s setting, q quotation.Quote) *Reference {
	if q.Block == 0 || s.lead.From < s.lead.To {
		return nil
	}
	before := j.d.Blocks[q.Block-1]
	last := before.Sentences.To - 1
	if last < before.Sentences.From || !j.d.Tokens[before.Tokens.To-1].Is(':') {
		return nil
	}
	return j.reference(j.d.Sentences[last], true)
}

// pointed gives the last reference of the sentence before, where this one takes it up:
// "Article 4 matters. Therein stands “…”".
func (j *judge) pointed(s setting) *Reference {
	n := j.d.Text.SentenceAt(s.lead.From)
	if n == 0 || s.lead.From == s.lead.To || !j.any(s.lead, language.Therein) && !j.continued(s.lead) && !j.underPart(s.lead) || !j.any(s.lead, language.Provide) && !j.takenUp(s.lead) {
		return nil
	}
	if r := j.reference(s.lead, true); r != nil {
		return r
	}
	return j.reference(j.d.Sentences[n-1], true)
}

// takenUp says whether a sentence begins with the provision that the one before cites,
// and nobody speaks in it: "The provision leaves “…” untouched".
func (j *judge) takenUp(lead prose.Range) bool {
	return j.d.Tags[lead.From].Is(language.Therein) && !j.any(lead, language.Say)
}

// continued says whether a sentence begins "It says", taking up the one before.
func (j *judge) continued(lead prose.Range) bool {
	return j.d.Tags[lead.From].Is(language.It) && lead.From+1 < lead.To && j.d.Tags[lead.From+1].Is(language.Provide)
}

// underPart says whether a sentence begins with a part of what the one before it speaks
// of: "Under the second paragraph, …".
func (j *judge) underPart(lead prose.Range) bool {
	first := j.d.Tags[lead.From]
	if !first.Is(language.Provide) {
		return false
	}
	i := first.To
	for i < lead.To && j.d.Tags[i].Is(language.Definite|language.Demonstrative|language.Number) {
		i++
	}
	return i > first.To && i < lead.To && j.d.Tags[i].Is(language.Clause)
}

// subject gives the agreement that a sentence of an agreement's words is about: the
// last one named in it, or in the sentence that it takes up.
func (j *judge) subject(s setting) *agreement.Mention {
	n := j.d.Text.SentenceAt(s.lead.From)
	if m := j.mention(s.lead); m != nil || n == 0 || s.lead.From == s.lead.To || !j.continued(s.lead) {
		return m
	}
	return j.mention(j.d.Sentences[n-1])
}

// sentence is the index of the sentence that the byte at is in, or the one before it.
func (j *judge) sentence(at int) int { return j.d.Text.SentenceAt(j.d.Text.TokenAt(at)) }

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
			fits = fits || !j.ofPerson(tag.From, at) && !(tag.Is(language.Say) && lead.From == at && !j.d.Tags[at].Is(language.Clause) && j.others(at, i))
		case tag.Is(language.Say) && i > at && !j.aside(tag, lead.To):
			fits = false
		}
	}
	return fits
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

// ofPerson says whether the word at token i takes up a name behind a comma, which is
// not the source at token at: "insists Kerry, according to whom".
func (j *judge) ofPerson(i, at int) bool {
	if i-2 <= at || !j.d.Tokens[i-1].Is(',') {
		return false
	}
	return j.d.Tokens[i-2].Capital && (j.d.Tags[i-2].Entry == nil || j.d.Tags[i-2].Is(language.Place))
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

// bracketed says whether a reference stands in brackets of its own.
func (j *judge) bracketed(r *Reference) bool {
	return r.From > 0 && j.d.Tokens[r.From-1].Is('(') && r.To < len(j.d.Tokens) && j.d.Tokens[r.To].Is(')')
}
