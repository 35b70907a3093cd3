// Package analysis is the pipeline: a page goes in, the report on it comes out.
// It keeps no state between pages and touches nothing outside its arguments.
package analysis

import (
	"sync"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/article"
	"pactlight/internal/claim"
	"pactlight/internal/clause"
	"pactlight/internal/language"
	"pactlight/internal/official"
	"pactlight/internal/page"
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

// Analyse reports on p. The page's indexes must be in range (see page.Page.Check).
func Analyse(p *page.Page, o page.Options) *annotation.Report { return AnalyseWith(p, o, nil) }

// AnalyseWith reports on p and compares its quotes with the official texts of a
// library; nil: with none.
func AnalyseWith(p *page.Page, o page.Options, library *official.Library) *annotation.Report {
	found := article.Find(p)
	if o.Body {
		found = found.Body()
	}
	blocks := make([]string, len(found.Blocks))
	for i, b := range found.Blocks {
		blocks[i] = p.Blocks[b].Text
	}
	room := rooms.Get().(*room)
	defer rooms.Put(room)
	text := &room.text
	text.Tokenize(blocks)
	r := &annotation.Report{
		Language: o.Language, Date: o.Date, Title: found.Title.Value,
		Text: text.Source, Blocks: found.Blocks,
		Annotations: []annotation.Annotation{}, Agreements: []annotation.Agreement{},
	}
	if r.Blocks == nil {
		r.Blocks = []int{}
	}
	if r.Date == "" {
		r.Date = found.Published.Value
	}
	if r.Language == "" {
		r.Language = language.Detect(text.Tokens, found.Language.Value)
	}
	if pack := language.Load(r.Language); pack != nil {
		room.annotate(r, found.Starts, pack, library)
	}
	return r
}

// room is what one page after the other is cut up in. A page leaves nothing behind in
// it that the next one reads.
type room struct {
	text prose.Text
	tags []language.Tag
}

var rooms = sync.Pool{New: func() any { return new(room) }}

// annotate fills in the annotations and agreements of a report. Of several articles
// in the text each is read by itself: what "the treaty" is in one, another does not say.
func (room *room) annotate(r *annotation.Report, starts []int, pack *language.Pack, library *official.Library) {
	c, text := catalogue.Default(), &room.text
	w := &writer{source: text.Source, catalogue: c, report: r, library: library, entities: map[string]*agreement.Entity{}}
	for i, from := range starts {
		to := len(text.Blocks)
		if i+1 < len(starts) {
			to = starts[i+1]
		}
		part := text.Part(from, to)
		part.CutSentences(pack)
		d := phrase.NewDoc(room.tags, part, pack, r.Date)
		room.tags = d.Tags
		if len(starts) == 1 {
			r.Date = string(d.Date)
		}
		found := agreement.Find(c, d)
		quotes := quotation.Find(part)
		refs := clause.References(c, d, found, quotes)
		w.add(d, from, found, refs, clause.Roles(d, quotes, found.Mentions, refs))
		w.claim(d, claim.Find(d, found))
	}
	w.write()
}
