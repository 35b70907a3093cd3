package clause

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/annotation"
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
func (j *judge) sourced(s setting) *agreement.Mention {
	tail := prose.Range{From: s.tail.From, To: min(s.tail.To, s.tail.From+tailTokens)}
	if tail.From == tail.To || s.words < 2 || j.any(tail, language.Not) || j.d.Tags[tail.From].Is(language.Stop) && j.any(s.lead, language.Say) {
		return nil // who is urged to do it under the treaty
	}
	n, _ := slices.BinarySearchFunc(j.mentions, tail.From, func(m *agreement.Mention, at int) int { return m.From - at })
	if n == len(j.mentions) || j.mentions[n].From >= tail.To || j.mentions[n].To > s.tail.To || j.mentions[n].Entity.Foil {
		return nil
	}
	m := j.mentions[n]
	tail.To = max(tail.To, m.To)
	says := false
	for i := tail.From; i < m.From; i++ {
		tag := &j.d.Tags[i]
		if says && !tag.Is(language.Definite|language.Of|language.Provide|language.Clause) || j.d.Tokens[i].Capital && !j.d.Pack.Capitals {
			return nil
		}
		says = says || tag.Is(language.Say) && !tag.Is(language.Provide)
	}
	if says { // “…”, says the text of the treaty
		return j.ends(m, tail)
	}
	first := m.From - 1
	for first > tail.From && !j.d.Tags[first].Is(language.Provide) && (j.d.Tags[first].Is(language.Definite|language.Demonstrative|language.Clause) ||
		j.d.Tags[first].Is(language.Of) && j.d.Tags[first-1].Is(language.Clause)) { // the preamble of the
		first--
	}
	if first > tail.From && j.d.Tags[first].Is(language.Stop) && !j.d.Tags[first].Is(language.Provide) && j.d.Tags[first-1].Is(language.Provide) { // so it stands in the treaty
		first--
	}
	if first >= tail.From && j.d.Tags[first].Is(language.Provide) || m.To < tail.To && j.d.Tags[m.To].Is(language.Provide) {
		return m
	}
	if m.To+1 < len(j.d.Tokens) && j.d.Tags[m.To].Is(language.Say) && j.d.Tokens[m.To+1].Is('.') && m.From-tail.From <= 1 { // “…”, the convention said.
		return m
	}
	return nil
}

// ends gives m where nothing that it could belong to follows it: not "said the treaty's critics".
func (j *judge) ends(m *agreement.Mention, in prose.Range) *agreement.Mention {
	if m.To < in.To && j.d.Tokens[m.To].Kind != prose.Mark {
		return nil
	}
	return m
}

// source is the agreement that a quotation is likeliest to hold words of.
type source struct {
	entity   *agreement.Entity // nil: none is near
	number   string            // of its article, where one is cited
	here     bool              // it is named before the quotation in the same sentence
	provides bool              // it is said to provide what is quoted
	within   bool              // states are said to say it there
	beside   bool              // nothing stands between it and the quotation
	behind   bool              // it is said behind the quotation to say it
	untold   bool              // an agreement is named before it in the sentence, and not told which
}

// quotedBefore gives the quotation before another where that holds words of an agreement
// and the sentence of this one may go on with it: in the same paragraph, or in the next
// where nobody speaks.
func (j *judge) quotedBefore(s setting, q quotation.Quote, before []Quote) *Quote {
	if len(before) == 0 {
		return nil
	}
	p := &before[len(before)-1]
	if p.Role != annotation.RoleClause || p.Block != q.Block && (p.Block < q.Block-1 && !j.beneath(p, q) || !j.nobody(s)) || j.turned(s.lead, p.Entity) {
		return nil
	}
	return p
}

// beneath says whether nothing but a heading stands between the paragraphs of two quotations.
func (j *judge) beneath(p *Quote, q quotation.Quote) bool {
	between := j.d.Blocks[q.Block-1].Sentences
	return p.Block == q.Block-2 && between.From < between.To && j.heads(between.From)
}

// near says whether there is an agreement that a quotation may hold words of.
func (s source) near() bool { return s.entity != nil || s.untold }

// source gives the agreement that the sentence of a quotation is about; else that of the
// clause quoted just before; else the one named last in its paragraph and the one before.
func (j *judge) source(s setting, q quotation.Quote, before []Quote) source {
	if m := j.subject(s); m != nil {
		return j.saying(m, s, q.Depth)
	}
	if r := j.reference(s.lead, true); r != nil && r.Entity != nil && !r.Entity.Foil {
		return source{entity: r.Entity, number: r.Number, here: true}
	}
	pointing, untold := j.any(s.lead, language.Therein), j.untold(s.lead)
	if untold >= 0 && !pointing {
		return j.untoldSaying(untold, s, q.Depth)
	}
	if j.untoldBehind(s) {
		return source{untold: true, behind: true}
	}
	if p := j.quotedBefore(s, q, before); p != nil && !pointing {
		return source{entity: p.Entity, number: p.Number, untold: p.Entity == nil}
	}
	if e := j.resolution(s, q, before); e != nil {
		return source{entity: e}
	}
	if !pointing && j.demanded(s, q) {
		return source{untold: true}
	}
	n := j.d.Text.SentenceAt(s.lead.From)
	switch {
	case pointing && n > 0:
		if m := j.mention(j.d.Sentences[n-1]); m != nil || untold < 0 && j.untold(j.d.Sentences[n-1]) < 0 {
			return sourceOf(m)
		}
		return j.untoldSaying(max(untold, s.lead.From), s, q.Depth)
	case !pointing && s.words < longQuote:
		return source{} // anybody's
	}
	from := j.d.Blocks[max(q.Block-1, 0)].Tokens.From
	if m := j.topic(prose.Range{From: from, To: s.lead.From}); m != nil && !j.turned(s.lead, m.Entity) {
		return sourceOf(m)
	}
	return source{}
}

// sourceOf gives the agreement of a mention as a source that is not in the sentence; m may be nil.
func sourceOf(m *agreement.Mention) source {
	if m == nil {
		return source{}
	}
	return source{entity: m.Entity}
}

// turned says whether a sentence that does not name e has turned to something else: another
// document, a state that is no party.
func (j *judge) turned(lead prose.Range, e *agreement.Entity) bool {
	return j.any(lead, language.Head|language.Law) || e != nil && len(e.Parties) > 0 && j.outsider(lead, e)
}

// nobody says whether no one speaks in the sentence of a quotation.
func (j *judge) nobody(s setting) bool {
	return !j.any(s.lead, language.Say) && !j.any(s.tail, language.Say) && !j.spoken(s)
}

// saying gives the agreement that is the subject of a quotation's sentence as its source.
func (j *judge) saying(m *agreement.Mention, s setting, depth int) source {
	between := prose.Range{From: max(m.To, s.lead.From), To: s.lead.To}
	out := source{entity: m.Entity, here: m.From >= s.lead.From}
	inWhich := m.To+1 < s.lead.To && j.d.Tokens[m.To].Is(',') && j.d.Tags[m.To+1].Is(language.Therein)
	out.within = j.inIt(m, s.lead)
	out.provides = s.words > 1 && j.own(between.From, s, depth) && (inWhich || j.provides(between, m.To) || out.within ||
		s.words >= fewestCarried && (j.underIt(m, s.lead) || j.begun(m, s)))
	out.beside = m.To == s.lead.To
	if r := j.reference(s.lead, true); r != nil && r.Entity == m.Entity {
		out.number = r.Number
	}
	return out
}
