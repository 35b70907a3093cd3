package format

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/export"
	"pactlight/internal/facts"
)

//go:embed page.tmpl
var pageTemplate string

// page is parsed from a file; html/template escapes all that it is given.
var page = template.Must(template.New("page").Parse(pageTemplate))

// htmlWriter writes one page without scripts that holds every document: the text with
// its marks, each with a link to the card of its agreement.
type htmlWriter struct {
	w     io.Writer
	count int
}

func (h *htmlWriter) Write(d Document) error {
	if h.count == 0 {
		if err := page.ExecuteTemplate(h.w, "begin", heading(d)); err != nil {
			return err
		}
	}
	h.count++
	return page.ExecuteTemplate(h.w, "document", htmlDocument(d, fmt.Sprintf("d%d-", h.count)))
}

func (h *htmlWriter) Close() error {
	if h.count == 0 { // no file could be read
		return nil
	}
	return page.ExecuteTemplate(h.w, "end", nil)
}

// The values that the template shows.
type (
	htmlDoc struct {
		Title, Heading, Language string // without a title, the heading stands for it
		Paragraphs               [][]htmlPiece
		Cards                    []htmlCard
		Quotes                   []htmlQuote
	}
	htmlPiece struct {
		Text    string
		Class   string // of a mark; empty: plain text
		Why     string
		Pieces  []htmlPiece
		Label   string // empty: the mark goes on after another
		Address string // fragment of the card
	}
	htmlQuote struct {
		Exact, Verdict string
		Diff           []annotation.Diff
	}
)

func htmlDocument(d Document, prefix string) htmlDoc {
	doc := htmlDoc{Title: facts.Line(d.Report.Title), Heading: heading(d), Language: d.Report.Language}
	for _, p := range Paragraphs(d.Report) {
		doc.Paragraphs = append(doc.Paragraphs, htmlPieces(d.Report, p, prefix))
	}
	for i, g := range d.Report.Agreements {
		doc.Cards = append(doc.Cards, htmlCardOf(d.Report, g, i+1, prefix))
	}
	for i := range d.Report.Annotations {
		a := &d.Report.Annotations[i]
		if verdict := export.Verdict(d.Report, a); verdict != "" {
			doc.Quotes = append(doc.Quotes, htmlQuote{a.Exact, verdict, a.Verdict.Diff})
		}
	}
	return doc
}

func htmlPieces(r *annotation.Report, pieces []Piece, prefix string) []htmlPiece {
	var out []htmlPiece
	for _, p := range pieces {
		if p.Mark == nil {
			out = append(out, htmlPiece{Text: p.Text})
			continue
		}
		h := htmlPiece{
			Class:  strings.ReplaceAll(tag(*p.Mark), ":", " "),
			Why:    strings.Join(p.Mark.Why, "; "),
			Pieces: htmlPieces(r, p.Pieces, prefix),
		}
		if p.Last {
			h.Label = label(r, *p.Mark)
		}
		if n := number(r, *p.Mark); n > 0 {
			h.Address = fmt.Sprint(prefix, n)
		}
		out = append(out, h)
	}
	return out
}
