package clause

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

// behind gives the reference in brackets right behind a quotation.
func (j *judge) behind(s setting) *Reference {
	i := s.tail.From
	if i < s.tail.To && j.d.Tokens[i].Is('.') {
		i++
	}
	if i+1 >= len(j.d.Tokens) || !j.d.Tokens[i].Is('(') {
		return nil
	}
	if r := j.reference(prose.Range{From: i, To: min(len(j.d.Tokens), i+window)}, false); r != nil && r.From == i+1 && j.bracketed(r) {
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
	if first > tail.From && j.d.Tags[first].Is(language.Stop) && !j.d.Tags[first].Is(language.Provide) && j.d.Tags[first-1].Is(language.Provide) { // so it stands in the treaty
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
	if r := j.reference(j.d.Sentences[last], true); r != nil {
		return r
	}
	if last > before.Sentences.From && j.takesUp(j.d.Sentences[last]) { // It reads:
		return j.reference(j.d.Sentences[last-1], true)
	}
	if m := j.mention(j.d.Sentences[last]); m != nil && j.provides(prose.Range{From: m.To, To: before.Tokens.To}, m.To) {
		return &Reference{Entity: m.Entity}
	}
	if !j.any(before.Tokens, language.Therein) || q.Block == 1 {
		return nil
	}
	return j.reference(prose.Range{From: j.d.Blocks[q.Block-2].Tokens.From, To: before.Tokens.To}, true) // this article …:
}

// longestTakingUp is how many tokens a sentence has at most that only takes up what the one
// before speaks of.
const longestTakingUp = 5

// takesUp says whether a sentence does: "It reads:", "Brzmi on:".
func (j *judge) takesUp(s prose.Range) bool {
	return s.To-s.From <= longestTakingUp && j.any(s, language.It) && j.any(s, language.Provide)
}

// pointed gives the last reference of the sentence before, where this one takes it up:
// "Article 4 matters. Therein stands “…”".
func (j *judge) pointed(s setting) *Reference {
	n := j.d.Text.SentenceAt(s.lead.From)
	if n == 0 || s.lead.From == s.lead.To || !j.any(s.lead, language.Therein) && !j.continued(s.lead) && !j.bareArticle(s.lead) && !j.underPart(s.lead) && !j.byIt(s.lead) || !j.any(s.lead, language.Provide) && !j.takenUp(s.lead) {
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

// bareArticle says whether a sentence begins with the article that the one before cites,
// without its number: "The article says".
func (j *judge) bareArticle(lead prose.Range) bool {
	i := lead.From
	if j.d.Tags[i].Is(language.Definite) && !j.d.Tags[i].Is(language.Of) {
		i++
	}
	return i+1 < lead.To && (i > lead.From || j.d.Pack.NoArticles) && j.d.Tags[i].Is(language.Clause) && j.d.Tags[i].Part == "article" &&
		!j.d.Tags[i].Is(language.Plural) && j.d.Tokens[i+1].Kind == prose.Word && j.d.Tags[i+1].Is(language.Provide)
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

// byIt says whether a sentence says no more than that it goes by the one before: "Under
// it, “…”", "Zgodnie z nim".
func (j *judge) byIt(lead prose.Range) bool {
	first := j.d.Tags[lead.From]
	return first.Is(language.Provide) && first.To < lead.To && lead.To <= first.To+2 && j.d.Tags[first.To].Is(language.It)
}

// subject gives the agreement that a sentence of an agreement's words is about: the
// last one named in it, or in the sentence that it takes up.
func (j *judge) subject(s setting) *agreement.Mention {
	n := j.d.Text.SentenceAt(s.lead.From)
	if m := j.mention(s.lead); m != nil || n == 0 || s.lead.From == s.lead.To {
		return m
	}
	if j.continued(s.lead) {
		return j.before(n)
	}
	from := j.d.Sentences[max(n-2, 0)].From
	if m := j.mention(prose.Range{From: from, To: j.d.Sentences[n-1].To}); m != nil && j.parties(s.lead, m) {
		return m
	}
	return nil
}

// longestTale is how many sentences in a row begin with what their agreement does.
const longestTale = 3

// before gives the agreement named in the sentence before sentence n, or before those
// that take it up as n does.
func (j *judge) before(n int) *agreement.Mention {
	for last := n - longestTale; n > 0 && n > last; {
		n--
		if m := j.mention(j.d.Sentences[n]); m != nil || !j.continued(j.d.Sentences[n]) {
			return m
		}
	}
	return nil
}

// parties says whether a sentence tells of two or more states, all of them parties of m,
// and of nobody speaking: "In return Moscow and London undertook to “…”".
func (j *judge) parties(lead prose.Range, m *agreement.Mention) bool {
	named := map[string]bool{}
	for _, tag := range j.d.Tags[lead.From:lead.To] {
		if tag.Is(language.Place) && tag.As == language.ByLeader {
			return false // a person, in words of his own
		}
		if tag.Is(language.Place) {
			named[tag.Place] = true
		}
	}
	return len(named) > 1 && !j.outsider(lead, m.Entity) && !j.any(lead, language.Say)
}

// outsider says whether a state that is no party of e is named in a stretch of tokens.
func (j *judge) outsider(in prose.Range, e *agreement.Entity) bool {
	return slices.ContainsFunc(j.d.Tags[in.From:in.To], func(tag language.Tag) bool {
		return tag.Is(language.Place) && !slices.Contains(e.Parties, tag.Place)
	})
}
