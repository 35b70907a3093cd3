package clause

import (
	"sort"
	"strings"

	"pactlight/internal/agreement"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

// Quote is a quotation with whose words it holds.
type Quote struct {
	quotation.Quote
	Role       annotation.Role
	Entity     *agreement.Entity // of a clause quote, where the text tells
	Number     string            // of a clause quote: its article, where the text tells
	Confidence float64
	Why        []string
}

// Weights of the signs that tell whose words a short quotation holds.
const (
	longQuote  = 7  // words: nobody quotes a term of so many
	echoWords  = 2  // words: a quotation of fewer repeats by accident
	window     = 80 // tokens of its sentence that are looked at on either side
	tailTokens = 8  // tokens behind a quotation in which its source is named
)

// Roles tells for each quotation whose words it holds.
func Roles(d *agreement.Doc, quotes []quotation.Quote, mentions []*agreement.Mention, refs []*Reference) []Quote {
	j := &judge{d: d, mentions: mentions, refs: refs}
	out := make([]Quote, len(quotes))
	for i, q := range quotes {
		out[i] = j.role(q, out[:i])
	}
	j.echoes(out)
	return out
}

type judge struct {
	d        *agreement.Doc
	mentions []*agreement.Mention
	refs     []*Reference
}

// setting is what stands around a quotation.
type setting struct {
	inner prose.Range // the quotation's tokens
	lead  prose.Range // its sentence up to the opening mark
	tail  prose.Range // from the closing mark to the end of that sentence
	words int         // counted up to longQuote
}

func (j *judge) around(q quotation.Quote) setting {
	t := j.d.Text
	block := t.Blocks[q.Block].Tokens
	s := setting{inner: prose.Range{From: t.TokenAt(q.Start), To: t.TokenAt(q.End-1) + 1}}
	open := t.TokenAt(q.Opener)
	first := t.Sentences[t.SentenceAt(min(open, block.To-1))]
	s.lead = prose.Range{From: max(first.From, open-window), To: open}
	after := min(t.TokenAt(q.After), block.To)
	last := t.Sentences[t.SentenceAt(max(after-1, block.From))]
	s.tail = prose.Range{From: after, To: max(after, min(last.To, after+window))}
	for i := s.inner.From; i < s.inner.To && s.words < longQuote; i++ {
		if t.Tokens[i].Kind != prose.Mark {
			s.words++
		}
	}
	return s
}

func (j *judge) role(q quotation.Quote, before []Quote) Quote {
	out := Quote{Quote: q, Confidence: 0.7}
	s := j.around(q)
	if q.Continues && len(before) > 0 {
		if p := before[len(before)-1]; p.Block == q.Block-1 && p.Role != annotation.RoleTerm {
			out.Role, out.Entity, out.Number, out.Why = p.Role, p.Entity, p.Number, []string{"continues: the paragraph before"}
			return out
		}
	}
	if j.clauseWords(s, &out) || j.shares(s, before, &out) {
		return out
	}
	switch {
	case s.words >= longQuote:
		out.Role, out.Confidence, out.Why = annotation.RoleSpeech, 0.9, []string{"length: a whole statement"}
	case q.Depth > 0:
		out.Role, out.Why = annotation.RoleTerm, []string{"nested: a word within a quotation"}
	case j.soCalled(s):
		out.Role, out.Why = annotation.RoleTerm, []string{"cue: so called"}
	case j.said(s, q):
		out.Role, out.Confidence, out.Why = annotation.RoleSpeech, 0.8, []string{"cue: somebody says it"}
	default:
		out.Role, out.Why = annotation.RoleTerm, []string{"nobody says it"}
	}
	return out
}

// clauseWords says whether the sentence gives the quotation as words of an agreement.
func (j *judge) clauseWords(s setting, out *Quote) bool {
	if r := j.behind(s); r != nil {
		out.take(r, 0.95, "cue: the article stands in brackets behind it")
		return true
	}
	if r := j.reference(s.lead, true); r != nil && (j.provides(s.lead, r.From) || j.under(s.lead, r)) && j.own(r.To, s, out.Depth) {
		out.take(r, 0.95, "cue: the article is said to provide it")
		return true
	}
	tail := prose.Range{From: s.tail.From, To: min(s.tail.To, s.tail.From+tailTokens)}
	if r := j.reference(tail, false); r != nil && (r.From-tail.From < 2 || j.any(prose.Range{From: tail.From, To: min(r.To+3, s.tail.To)}, language.Provide|language.Say) || j.bracketed(r)) {
		out.take(r, 0.9, "cue: the article is named behind it")
		return true
	}
	if r := j.pointed(s); r != nil {
		out.take(r, 0.85, "cue: the article named just before is said to provide it")
		return true
	}
	m := j.subject(s)
	if m == nil || !j.provides(prose.Range{From: max(m.To, s.lead.From), To: s.lead.To}, m.To) || !j.own(max(m.To, s.lead.From), s, out.Depth) {
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
func (j *judge) under(lead prose.Range, r *Reference) bool {
	return r.From-lead.From <= 2 && !j.any(prose.Range{From: r.To, To: lead.To}, language.Say)
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

// pointed gives the last reference of the sentence before, where this one takes it up:
// "Article 4 matters. Therein stands “…”".
func (j *judge) pointed(s setting) *Reference {
	n := j.d.Text.SentenceAt(s.lead.From)
	if n == 0 || s.lead.From == s.lead.To || !j.any(s.lead, language.Therein) && !j.continued(s.lead) || !j.any(s.lead, language.Provide) {
		return nil
	}
	return j.reference(j.d.Sentences[n-1], true)
}

// continued says whether a sentence begins "It says", taking up the one before.
func (j *judge) continued(lead prose.Range) bool {
	return j.d.Tags[lead.From].Is(language.It) && lead.From+1 < lead.To && j.d.Tags[lead.From+1].Is(language.Provide)
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

// shares gives a quotation the source of the one just before it in the same sentence:
// "speaks of “a” and “b”".
func (j *judge) shares(s setting, before []Quote, out *Quote) bool {
	if len(before) == 0 {
		return false
	}
	p := before[len(before)-1]
	gap := out.Opener - p.After
	if p.Role != annotation.RoleClause || p.Block != out.Block || gap < 0 || gap > 12 || j.any(prose.Range{From: j.d.Text.TokenAt(p.After), To: s.lead.To}, language.Say) {
		return false
	}
	out.Role, out.Entity, out.Number, out.Confidence, out.Why = p.Role, p.Entity, p.Number, p.Confidence, []string{"list: with the quotation before"}
	return true
}

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
			fits = true
		case tag.Is(language.Say) && i > at:
			fits = false
		}
	}
	return fits
}

func (j *judge) any(in prose.Range, c language.Class) bool {
	for i := in.From; i < in.To; i++ {
		if j.d.Tags[i].Is(c) {
			return true
		}
	}
	return false
}

// bracketed says whether a reference stands in brackets of its own.
func (j *judge) bracketed(r *Reference) bool {
	return r.From > 0 && j.d.Tokens[r.From-1].Is('(') && r.To < len(j.d.Tokens) && j.d.Tokens[r.To].Is(')')
}

// soCalled says whether the word just before the quotation holds it at arm's length.
func (j *judge) soCalled(s setting) bool {
	i := s.lead.To - 1
	return i >= s.lead.From && j.d.Tags[i].Is(language.SoCalled) && !j.d.Tags[i].Is(language.Say|language.Indefinite)
}

// shortBlock is how many tokens a headline has at most.
const shortBlock = 24

// signed says whether a headline names who says the quotation behind a dash:
// “A good day” – the minister.
func (j *judge) signed(s setting, q quotation.Quote) bool {
	block := j.d.Blocks[q.Block].Tokens
	i := s.tail.From
	if block.To-block.From > shortBlock || i+1 >= s.tail.To || !j.d.Tokens[i+1].Capital || j.d.Tokens[i].Kind != prose.Mark {
		return false
	}
	return strings.ContainsRune("–—-", rune(j.d.Tokens[i].Hash))
}

// said says whether the sentence tells of somebody saying something, or the
// quotation stands as a whole sentence of its own.
func (j *judge) said(s setting, q quotation.Quote) bool {
	if j.any(s.lead, language.Say) || j.any(s.tail, language.Say) {
		return true
	}
	if j.signed(s, q) {
		return true
	}
	if s.lead.From < s.lead.To && j.d.Tokens[s.lead.To-1].Is(':') {
		return true
	}
	if b := j.d.Blocks[q.Block]; s.words > 1 && q.Opener == b.Start && q.After == b.End {
		return true // a headline that is all quotation
	}
	last := j.d.Tokens[s.inner.To-1]
	return last.Is('.') || last.Is('!') || last.Is('?')
}
