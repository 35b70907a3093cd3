package analysis

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/annotation"
	"pactlight/internal/clause"
	"pactlight/internal/prose"
)

// writer turns what was found into a report.
type writer struct {
	doc       *agreement.Doc
	catalogue *agreement.Catalogue
	report    *annotation.Report
	marks     []*mark
}

// mark is an annotation with its place in bytes.
type mark struct {
	annotation.Annotation
	start, end int // bytes of the text
	block      int // the text's block
	from, to   int // bytes: the sentences around it
}

func (w *writer) write(found *agreement.Found, refs []*clause.Reference, quotes []clause.Quote) {
	for _, m := range found.Mentions {
		if !m.Entity.Foil && !m.Silent {
			w.tokens(m.Range, annotation.Annotation{
				Kind: annotation.KindAgreement, Form: m.Form, Agreement: m.Entity.ID,
				Confidence: m.Confidence, Why: m.Why, Candidates: m.Candidates,
			})
		}
	}
	for _, r := range refs {
		w.tokens(r.Range, annotation.Annotation{
			Kind: annotation.KindClause, Agreement: r.Entity.ID, Article: r.Number, Confidence: r.Confidence, Why: r.Why,
		})
	}
	for _, q := range quotes {
		a := annotation.Annotation{Kind: annotation.KindQuote, Role: q.Role, Article: q.Number, Confidence: q.Confidence, Why: q.Why}
		if q.Entity != nil {
			a.Agreement = q.Entity.ID
		}
		if q.Role == annotation.RoleClause {
			a.Verdict = &annotation.Verdict{Status: "no-text"}
		}
		w.marks = append(w.marks, &mark{Annotation: a, start: q.Start, end: q.End})
	}
	slices.SortStableFunc(w.marks, func(a, b *mark) int {
		if a.start != b.start {
			return a.start - b.start
		}
		return b.end - a.end
	})
	w.nest()
	w.place()
	w.agreements(found)
}

// nest drops marks that begin within another and end outside it, so that every two
// stand beside or within each other.
func (w *writer) nest() {
	var open []int // where the marks around end, the innermost last
	w.marks = slices.DeleteFunc(w.marks, func(m *mark) bool {
		for len(open) > 0 && open[len(open)-1] <= m.start {
			open = open[:len(open)-1]
		}
		if len(open) > 0 && m.end > open[len(open)-1] {
			return true
		}
		open = append(open, m.end)
		return false
	})
}

func (w *writer) tokens(r prose.Range, a annotation.Annotation) {
	t := w.doc.Tokens
	w.marks = append(w.marks, &mark{Annotation: a, start: t[r.From].Start, end: t[r.To-1].End})
}

// place gives every mark its offsets in code points and its anchor on the page.
func (w *writer) place() {
	o := newOffsets(w.doc.Source)
	for _, m := range w.marks {
		m.block, m.from, m.to = w.around(m)
		o.want(m.start, m.end, m.from, m.to, w.doc.Blocks[m.block].Start)
	}
	o.count()
	for _, m := range w.marks {
		base := o.utf16(w.doc.Blocks[m.block].Start)
		m.Start, m.End = o.points(m.start), o.points(m.end)
		m.Exact = w.doc.Source[m.start:m.end]
		m.Sentence = &annotation.Span{Start: o.points(m.from), End: o.points(m.to)}
		m.Anchor = &annotation.Anchor{
			Block: w.report.Blocks[m.block], Start: o.utf16(m.start) - base, End: o.utf16(m.end) - base,
		}
		w.report.Annotations = append(w.report.Annotations, m.Annotation)
	}
}

// around gives the block of a mark and the bytes of the sentences that it stands in.
func (w *writer) around(m *mark) (block, from, to int) {
	d := w.doc
	first, last := d.TokenAt(m.start), d.TokenAt(m.end-1)
	from = d.Tokens[d.Sentences[d.SentenceAt(first)].From].Start
	to = d.Tokens[d.Sentences[d.SentenceAt(last)].To-1].End
	return d.BlockAt(first), from, to
}

// agreements lists the agreements that have an annotation, by their first.
func (w *writer) agreements(found *agreement.Found) {
	byID := map[string]*agreement.Entity{}
	for _, e := range found.Entities {
		if !e.Foil {
			byID[e.ID] = e
		}
	}
	cited := map[string][]string{}
	var order []string
	for _, a := range w.report.Annotations {
		if a.Agreement == "" {
			continue
		}
		if _, ok := cited[a.Agreement]; !ok {
			order = append(order, a.Agreement)
			cited[a.Agreement] = nil
		}
		if a.Article != "" {
			cited[a.Agreement] = append(cited[a.Agreement], a.Article)
		}
	}
	for _, id := range order {
		w.report.Agreements = append(w.report.Agreements, w.agreement(byID[id], cited[id]))
	}
}

func (w *writer) agreement(e *agreement.Entity, articles []string) annotation.Agreement {
	out := annotation.Agreement{ID: e.ID, Known: e.Entry != nil, Title: e.Title, Year: e.Year, Parties: e.Parties, Names: e.Names}
	if e.Entry == nil {
		return out
	}
	out.Names = nil
	for _, n := range e.Entry.Names {
		if n.Language == w.report.Language || n.Language == "en" || n.Language == "*" {
			out.Names = append(out.Names, n.Text)
		}
	}
	out.Card = w.card(e.Entry, articles)
	return out
}
