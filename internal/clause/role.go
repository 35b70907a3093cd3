package clause

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/phrase"
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

// Lengths by which it is told whose words a quotation holds.
const (
	longQuote    = 7  // words: nobody quotes a term of so many
	longestCount = 25 // words: one of more is no other for it
	echoWords    = 2  // words: a quotation of fewer repeats a clause of another paragraph by accident
	window       = 80 // tokens of its sentence that are looked at on either side
	tailTokens   = 10 // tokens behind a quotation in which its source is named
)

// Roles tells for each quotation whose words it holds.
func Roles(d *phrase.Doc, quotes []quotation.Quote, mentions []*agreement.Mention, refs []*Reference) []Quote {
	j := newJudge(d, mentions, refs)
	out, settings := make([]Quote, len(quotes)), make([]setting, len(quotes))
	for i, q := range quotes {
		settings[i] = j.around(q)
		out[i] = j.role(q, settings[i], out[:i])
	}
	j.echoes(out, settings)
	return out
}

type judge struct {
	d        *phrase.Doc
	mentions []*agreement.Mention
	refs     []*Reference
	about    bool // the article names an agreement, or is about a resolution
	sought   bool // whether it is has been looked for
}

func newJudge(d *phrase.Doc, mentions []*agreement.Mention, refs []*Reference) *judge {
	return &judge{d: d, mentions: mentions, refs: refs, about: slices.ContainsFunc(mentions, func(m *agreement.Mention) bool { return !m.Entity.Foil })}
}

// role goes by what is certain, and else by what all that is to be seen at a quotation weighs.
func (j *judge) role(q quotation.Quote, s setting, before []Quote) Quote {
	out := Quote{Quote: q}
	if !j.certain(s, before, &out) {
		j.weigh(s, before, &out)
	}
	return out
}

// certain gives a quotation its role where an article is named beside it, where it goes on
// with another, or where it is held at arm's length.
func (j *judge) certain(s setting, before []Quote, out *Quote) bool {
	return j.continues(before, out) || j.shortens(s, out) || j.headed(s, out) || j.clauseWords(s, out) || j.carriedOn(s, before, out) || j.shares(s, before, out) || j.further(s, before, out) || j.held(s, before, out)
}

// continues gives a quotation that goes on from the paragraph before the role it has there.
func (j *judge) continues(before []Quote, out *Quote) bool {
	if !out.Continues || len(before) == 0 {
		return false
	}
	p := before[len(before)-1]
	if p.Block != out.Block-1 || p.Role == annotation.RoleTerm {
		return false
	}
	out.Role, out.Entity, out.Number, out.Confidence, out.Why = p.Role, p.Entity, p.Number, 0.7, []string{"goes on from the paragraph before"}
	return true
}

// headed tells that a quotation begins with the heading of an article: “Article 4 – Mutual
// help. 1. Each party …”.
func (j *judge) headed(s setting, out *Quote) bool {
	r := j.reference(s.inner, false)
	if r == nil || r.From != s.inner.From || r.Part != "article" || r.Entity == nil || r.Entity.Foil || r.To >= s.inner.To {
		return false
	}
	next := r.To
	if t := &j.d.Tokens[next]; (t.Kind == prose.Mark || t.Join == prose.Glued) && !t.Is(',') && !t.Is('(') {
		next++
	}
	if next == s.inner.To || j.mention(prose.Range{From: next, To: s.inner.To}) != nil {
		return false
	}
	if t := &j.d.Tokens[next]; t.Kind == prose.Word && !t.Capital || t.Kind == prose.Mark {
		return false // somebody speaks of it
	}
	out.take(r, 0.85, "the article is said to provide it")
	return true
}

// held says whether a few words are held at arm's length: they are called a word or are a
// name, or nobody is said to say them within another quotation.
func (j *judge) held(s setting, before []Quote, out *Quote) bool {
	switch {
	case j.titled(s):
		out.Why = []string{"so called"}
	case s.words >= longQuote:
		return false
	case j.soCalled(s), j.called(s):
		out.Why = []string{"so called"}
	case out.Depth > 0 && !j.told(s) && !j.introduced(s) && !j.source(s, out.Quote, before).provides:
		out.Why = []string{"a word within a quotation"}
	default:
		return false
	}
	out.Role, out.Confidence = annotation.RoleTerm, 0.9
	return true
}

// introduced says whether a colon leads to a quotation.
func (j *judge) introduced(s setting) bool {
	return s.words > 1 && s.lead.From < s.lead.To && j.d.Tokens[s.lead.To-1].Is(':')
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
