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
	if n == len(j.mentions) || j.mentions[n].To > tail.To || j.mentions[n].Entity.Foil {
		return nil
	}
	m := j.mentions[n]
	says := false
	for i := tail.From; i < m.From; i++ {
		tag := &j.d.Tags[i]
		if says && !tag.Is(language.Definite|language.Of|language.Provide) || j.d.Tokens[i].Capital && !j.d.Pack.Capitals {
			return nil
		}
		says = says || tag.Is(language.Say) && !tag.Is(language.Provide)
	}
	if says { // “…”, says the text of the treaty
		return j.ends(m, tail)
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
	beside   bool              // nothing stands between it and the quotation
	behind   bool              // it is said behind the quotation to say it
	untold   bool              // an agreement is named before it in the sentence, and not told which
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
	if len(before) > 0 && !pointing {
		if p := &before[len(before)-1]; p.Role == annotation.RoleClause && (p.Block == q.Block || p.Block == q.Block-1 && j.nobody(s)) && !j.turned(s.lead, p.Entity) {
			return source{entity: p.Entity, number: p.Number}
		}
	}
	if e := j.resolution(s, q, before); e != nil {
		return source{entity: e}
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
	if m := j.mention(prose.Range{From: from, To: s.lead.From}); m != nil && !j.turned(s.lead, m.Entity) {
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
	out.provides = s.words > 1 && j.own(between.From, s, depth) && (inWhich || j.provides(between, m.To) ||
		s.words >= fewestCarried && (j.underIt(m, s.lead) || j.providedIn(m, s.lead) || j.begun(m, s)))
	out.beside = m.To == s.lead.To
	if r := j.reference(s.lead, true); r != nil && r.Entity == m.Entity {
		out.number = r.Number
	}
	return out
}

// nations is what the packs call the United Nations and their councils.
const nations = "UN"

// passes says whether the body that passes resolutions is named in a stretch of tokens: what
// it demands there is what its resolution does.
func (j *judge) passes(in prose.Range) bool {
	return slices.ContainsFunc(j.d.Tags[in.From:in.To], func(tag language.Tag) bool {
		return tag.Is(language.Council) || tag.Is(language.Place) && tag.As == language.ByName && tag.Place == nations
	})
}

// resolution gives the one named last in the paragraph of a quotation, or the one before, or
// quoted just before, where the sentence names a body that passes some: what that demands
// stands in it.
func (j *judge) resolution(s setting, q quotation.Quote, before []Quote) *agreement.Entity {
	if !j.passes(s.lead) {
		return nil
	}
	if m := j.mention(prose.Range{From: j.d.Blocks[max(q.Block-1, 0)].Tokens.From, To: s.lead.From}); m != nil && m.Entity.Kind() == "resolution" {
		return m.Entity
	}
	if n := len(before) - 1; n >= 0 && before[n].Role == annotation.RoleClause && q.Block-before[n].Block <= furtherReach && before[n].Entity != nil && before[n].Entity.Kind() == "resolution" {
		return before[n].Entity
	}
	return nil
}

// untold gives the last token in a stretch that names some one agreement, "the document", of
// which is not told which it is; -1: there is none, or the article is about no agreement.
func (j *judge) untold(in prose.Range) int {
	for i := in.To - 1; i >= in.From; i-- {
		tag := &j.d.Tags[i]
		if tag.Is(language.Therein) {
			tag = &language.Tag{Entry: j.d.Pack.Hashed(j.d.Tokens[i].Hash), From: i}
		}
		if !tag.Is(language.Head) || tag.Is(language.Plural) || !j.one(tag.From, in) {
			continue
		}
		if j.agreements() || tag.Kind == "resolution" && j.passes(prose.Range{From: j.d.Blocks[j.d.Text.BlockAt(i)].Tokens.From, To: in.To}) {
			return i
		}
	}
	return -1
}

// one says whether a noun at a token is one that is spoken of: by its article or form, or as
// a headline begins with it.
func (j *judge) one(at int, in prose.Range) bool {
	return at == in.From || j.d.Pack.NoArticles || j.d.Tags[at].Is(language.Definite) || j.d.Tags[at-1].Is(language.Definite|language.Demonstrative)
}

// agreements says whether the article names an agreement.
func (j *judge) agreements() bool {
	return slices.ContainsFunc(j.mentions, func(m *agreement.Mention) bool { return !m.Entity.Foil })
}

// untoldBehind says whether such an agreement is said to say a quotation, behind it: “…”, the
// document says.
func (j *judge) untoldBehind(s setting) bool {
	tail := prose.Range{From: s.tail.From, To: min(s.tail.To, s.tail.From+tailTokens)}
	if tail.From < tail.To && j.d.Tokens[tail.From].Is(',') {
		tail.From++
	}
	for tail.To > tail.From && j.d.Tokens[tail.To-1].Kind == prose.Mark {
		tail.To--
	}
	for i := tail.From; i < tail.To; i++ {
		if t := &j.d.Tokens[i]; t.Kind == prose.Mark || t.Capital && !j.d.Pack.Capitals {
			tail.To = i
		}
	}
	return j.any(tail, language.Say|language.Provide) && j.untold(tail) >= 0
}

func (j *judge) untoldSaying(at int, s setting, depth int) source {
	between := prose.Range{From: at + 1, To: s.lead.To}
	return source{untold: true, here: true, provides: s.words > 1 && j.own(between.From, s, depth) && j.provides(between, at+1), beside: at+1 == s.lead.To}
}
