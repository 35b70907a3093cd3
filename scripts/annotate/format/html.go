package format

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/export"
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
		Heading, Language string
		Paragraphs        [][]htmlPiece
		Cards             []htmlCard
		Quotes            []htmlQuote
	}
	htmlPiece struct {
		Text    string
		Class   string // of a mark; empty: plain text
		Why     string
		Pieces  []htmlPiece
		Label   string // empty: the mark goes on after another
		Address string // fragment of the card
	}
	htmlCard struct {
		ID, Title, Uses string
		Number          int
		Known           bool
		Rows            []htmlRow
		Summary         string
		Official        []string
	}
	htmlQuote struct {
		Exact, Verdict string
		Diff           []annotation.Diff
	}
	htmlRow struct{ Name, Value string }
)

func htmlDocument(d Document, prefix string) htmlDoc {
	doc := htmlDoc{Heading: heading(d), Language: d.Report.Language}
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

func htmlCardOf(r *annotation.Report, g annotation.Agreement, n int, prefix string) htmlCard {
	card := htmlCard{ID: fmt.Sprint(prefix, n), Number: n, Title: titled(g), Uses: count(r, g.ID).String(), Known: g.Known}
	card.row("Parties", strings.Join(g.Parties, ", "))
	if g.Card == nil {
		return card
	}
	c := g.Card
	card.row("Kind", c.Kind)
	card.row("Signed", strings.TrimSpace(c.Signed+" "+c.Place))
	card.row("In force since", c.InForce)
	card.row("Ended", strings.TrimSpace(c.Ended+" "+c.EndedHow))
	card.row("Published in", c.Cite)
	card.Summary = inLanguage(c.Summary, r.Language)
	card.Official = slices.Clone(c.Official)
	return card
}

// row adds a fact unless it is not known.
func (c *htmlCard) row(name, value string) {
	if value != "" {
		c.Rows = append(c.Rows, htmlRow{name, value})
	}
}

// inLanguage gives a text in the language, or in English where it is not there.
func inLanguage(t annotation.Text, language string) string {
	if text, ok := t[language]; ok {
		return text
	}
	return t["en"]
}
