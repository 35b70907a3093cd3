package clause

import (
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
	echoWords  = 2  // words: a quotation of fewer repeats a clause of another paragraph by accident
	window     = 80 // tokens of its sentence that are looked at on either side
	tailTokens = 10 // tokens behind a quotation in which its source is named
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
	if j.shortens(s) {
		out.Role, out.Why = annotation.RoleTerm, []string{"cue: a short name in brackets"}
		return out
	}
	if j.clauseWords(s, &out) || j.shares(s, before, &out) || j.carriesOn(s, before, &out) || j.further(s, before, &out) {
		return out
	}
	switch {
	case s.words >= longQuote:
		out.Role, out.Confidence, out.Why = annotation.RoleSpeech, 0.9, []string{"length: a whole statement"}
	case q.Depth > 0 && !j.introduced(s) && !j.told(s):
		out.Role, out.Why = annotation.RoleTerm, []string{"nested: a word within a quotation"}
	case j.soCalled(s), j.called(s), j.titled(s):
		out.Role, out.Why = annotation.RoleTerm, []string{"cue: so called"}
	case j.said(s, q):
		out.Role, out.Confidence, out.Why = annotation.RoleSpeech, 0.8, []string{"cue: somebody says it"}
	default:
		out.Role, out.Why = annotation.RoleTerm, []string{"nobody says it"}
	}
	return out
}

// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (j *judge) any(in prose.Range, c language.Class) bool {
	for i := in.From; i < in.To; i++ {
		if j.d.Tags[i].Is(c) {
			return true
		}
	}
	return false
}

// soCalled says whether the word just before the quotation holds it at arm's length.
func (j *judge) soCalled(s setting) bool {
	i := s.lead.To - 1
	return i >= s.lead.From && j.d.Tags[i].Is(language.SoCalled) && !j.d.Tags[i].Is(language.Say|language.Indefinite)
}

// longestTitle is how many words the name of something has that is written in quotation
// marks.
const longestTitle = 3

// called says whether a quotation is the name of something: words with capitals in the
// midst of a sentence, in a language that writes only names so.
func (j *judge) called(s setting) bool {
	if j.d.Pack.Capitals || s.words > longestTitle || s.lead.From == s.lead.To {
		return false
	}
	for i := s.inner.From; i < s.inner.To; i++ {
		if !j.d.Tokens[i].Capital {
			return false
		}
	}
	before := j.d.Tokens[s.lead.To-1]
	return before.Kind != prose.Mark && !j.d.Tags[s.lead.To-1].Is(language.Say|language.Provide)
}

// introduced says whether a colon leads to a quotation.
func (j *judge) introduced(s setting) bool {
	return s.words > 1 && s.lead.From < s.lead.To && j.d.Tokens[s.lead.To-1].Is(':')
}

// shortestStatement is how many words somebody says at least, where nothing but a dash
// tells that they are said.
const shortestStatement = 3

// dashed says whether a quotation that begins its sentence is followed by a dash, as
// the speaker is in much of Europe: „Nie ma zgody” – mruknął. A name is followed by
// one too, but is shorter.
func (j *judge) dashed(s setting) bool {
	i := s.tail.From
	if i < s.tail.To && j.d.Tokens[i].Is(',') {
		i++
	}
	if s.words < shortestStatement || s.lead.From < s.lead.To || i+1 >= s.tail.To {
		return false
	}
	dash, next := &j.d.Tokens[i], &j.d.Tokens[i+1]
	return (dash.Is('–') || dash.Is('—') || dash.Is('-')) && next.Kind == prose.Word && !next.Capital && next.Join == prose.Spaced
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

// noun says whether a quotation is a noun of its sentence, which goes on behind it:
// the “New York Times” warned.
func (j *judge) noun(s setting) bool {
	before := s.lead.To - 1
	if before < s.lead.From || s.words >= longQuote || !j.d.Tags[before].Is(language.Definite|language.Indefinite) {
		return false
	}
	return s.tail.From < s.tail.To && j.d.Tokens[s.tail.From].Kind != prose.Mark
}

// said says whether the sentence tells of somebody saying something, or the
// quotation stands as a whole sentence of its own.
func (j *judge) said(s setting, q quotation.Quote) bool {
	if j.any(s.lead, language.Say) || j.any(s.tail, language.Say) && !j.noun(s) {
		return true
	}
	if j.signed(s, q) || j.dashed(s) || j.spoken(s) {
		return true
	}
	if s.lead.From < s.lead.To && j.d.Tokens[s.lead.To-1].Is(':') {
		return true
	}
	if b := j.d.Blocks[q.Block]; s.words > 1 && q.Opener == b.Start && q.After == b.End {
		return true // a headline that is all quotation
	}
	if j.any(s.lead, language.Therein) && j.any(s.lead, language.Provide) {
		return true // a document that is no agreement
	}
	last := j.d.Tokens[s.inner.To-1]
	return last.Is('.') || last.Is('!') || last.Is('?') || last.Is(',') && s.words > 1 && s.lead.From == s.lead.To
}
