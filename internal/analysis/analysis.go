// Package analysis is the pipeline: a page goes in, the report on it comes out.
// It keeps no state between pages and touches nothing outside its arguments.
package analysis

import (
	"pactlight/internal/agreement"
	"pactlight/internal/annotation"
	"pactlight/internal/article"
	"pactlight/internal/clause"
	"pactlight/internal/language"
	"pactlight/internal/page"
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

// Analyse reports on p. The page's indexes must be in range (see page.Page.Check).
func Analyse(p *page.Page, o page.Options) *annotation.Report {
	found := article.Find(p)
	if o.Body {
		found = found.Body()
	}
	blocks := make([]string, len(found.Blocks))
	for i, b := range found.Blocks {
		blocks[i] = p.Blocks[b].Text
	}
	text := prose.Tokenize(blocks)
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
		annotate(r, text, pack)
	}
	return r
}

// annotate fills in the annotations and agreements of a report.
func annotate(r *annotation.Report, text *prose.Text, pack *language.Pack) {
	text.CutSentences(pack)
	d := agreement.NewDoc(text, pack, r.Date)
	c := agreement.Default()
	found := c.Mentions(d)
	refs := clause.References(c, d, found)
	quotes := clause.Roles(d, quotation.Find(d.Text), found.Mentions, refs)
	w := &writer{doc: d, catalogue: c, report: r}
	w.write(found, refs, quotes)
}
