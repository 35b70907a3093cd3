package analysis

import (
	"slices"
	"sort"
	"strconv"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/clause"
	"pactlight/internal/official"
	"pactlight/internal/prose"
)

// writer turns what was found into a report.
type writer struct {
	source    string // the text of all articles
	catalogue *catalogue.Catalogue
	report    *annotation.Report
	library   *official.Library
	marks     []*mark
	entities  map[string]*agreement.Entity // by the id that the report gives them; no foils
}

// mark is an annotation with its place, in bytes of the text.
type mark struct {
	annotation.Annotation
	start, end int
	block      int // the page's block
	base       int // where that begins
	from, to   int // the sentences around it
}

// add notes what was found in one article, which begins with that block of the report.
func (w *writer) add(d *phrase.Doc, block int, found *agreement.Found, refs []*clause.Reference, quotes []clause.Quote) {
	w.name(found.Entities)
	first := len(w.marks)
	for _, m := range found.Mentions {
		if !m.Entity.Foil && !m.Silent {
			w.tokens(d, m.Range, annotation.Annotation{
				Kind: annotation.KindAgreement, Form: m.Form, Agreement: m.Entity.ID,
				Confidence: m.Confidence, Why: m.Why, Candidates: m.Candidates,
			})
		}
	}
	for _, m := range found.Doubtful {
		w.tokens(d, m.Range, annotation.Annotation{
			Kind: annotation.KindAgreement, Form: m.Form, Confidence: m.Confidence, Why: m.Why, Candidates: m.Candidates,
		})
	}
	for _, r := range refs {
		w.tokens(d, r.Range, annotation.Annotation{
			Kind: annotation.KindClause, Agreement: r.Entity.ID, Article: r.Number, Confidence: r.Confidence, Why: r.Why,
		})
	}
	for i := range quotes {
		w.quote(d, &quotes[i])
	}
	for _, m := range w.marks[first:] {
		w.place(d, block, m)
	}
}

// quote notes a quote, with the verdict on it where it is to be words of an agreement.
func (w *writer) quote(d *phrase.Doc, q *clause.Quote) {
	a := annotation.Annotation{Kind: annotation.KindQuote, Role: q.Role, Article: q.Number, Confidence: q.Confidence, Why: q.Why}
	if q.Entity != nil {
		a.Agreement = q.Entity.ID
	}
	if q.Role == annotation.RoleClause {
		a.Verdict = w.library.Compare(official.Quote{
			Text: d.Source[q.Start:q.End], Agreement: a.Agreement, Article: a.Article, Language: w.report.Language,
		})
	}
	w.marks = append(w.marks, &mark{Annotation: a, start: q.Start, end: q.End})
}

// name gives every agreement of an article an id in the report. One that only the
// article knows is another than that of the same words in the article before.
func (w *writer) name(entities []*agreement.Entity) {
	for _, e := range entities {
		if e.Foil {
			continue
		}
		id := e.ID
		for n := 2; e.Entry == nil && w.entities[e.ID] != nil; n++ {
			e.ID = id + "-" + strconv.Itoa(n)
		}
		w.entities[e.ID] = e
	}
}

// place finds the block of a mark and the sentences that it stands in.
func (w *writer) place(d *phrase.Doc, block int, m *mark) {
	first, last := d.TokenAt(m.start), d.TokenAt(m.end-1)
	at := d.BlockAt(first)
	m.block, m.base = w.report.Blocks[block+at], d.Blocks[at].Start
	m.from = d.Tokens[d.Sentences[d.SentenceAt(first)].From].Start
	m.to = d.Tokens[d.Sentences[d.SentenceAt(last)].To-1].End
}

// write fills in the report.
func (w *writer) write() {
	sort.SliceStable(w.marks, func(i, j int) bool {
		a, b := w.marks[i], w.marks[j]
		return a.start < b.start || a.start == b.start && a.end > b.end
	})
	w.nest()
	w.count()
	w.agreements()
	w.texts()
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

func (w *writer) tokens(d *phrase.Doc, r prose.Range, a annotation.Annotation) {
	t := d.Tokens
	w.marks = append(w.marks, &mark{Annotation: a, start: t[r.From].Start, end: t[r.To-1].End})
}

// count gives every mark its offsets in code points and its anchor on the page.
func (w *writer) count() {
	o := offsets{text: w.source, bytes: make([]int, 0, 5*len(w.marks))}
	for _, m := range w.marks {
		o.want(m.start, m.end, m.from, m.to, m.base)
	}
	for _, c := range w.report.Claims {
		o.want(c.Start, c.End)
	}
	o.count()
	for i := range w.report.Claims {
		c := &w.report.Claims[i]
		c.Start, _ = o.at(c.Start)
		c.End, _ = o.at(c.End)
	}
	for _, m := range w.marks {
		_, base := o.at(m.base)
		start, anchor := o.at(m.start)
		end, anchorEnd := o.at(m.end)
		from, _ := o.at(m.from)
		to, _ := o.at(m.to)
		m.Start, m.End, m.Exact = start, end, w.source[m.start:m.end]
		m.Sentence = &annotation.Span{Start: from, End: to}
		m.Anchor = &annotation.Anchor{Block: m.block, Start: anchor - base, End: anchorEnd - base}
		w.report.Annotations = append(w.report.Annotations, m.Annotation)
	}
}

// agreements lists the agreements that have an annotation, by their first.
func (w *writer) agreements() {
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
		w.report.Agreements = append(w.report.Agreements, w.agreement(w.entities[id], cited[id]))
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
