// Package export writes what was found in an article so that it can be taken along:
// as Markdown, as a table, as Web Annotations, as a quote with its source.
package export

import (
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/citation"
	"pactlight/internal/facts"
)

// Article is a report with what is known of the page beside it.
type Article struct {
	Report *annotation.Report
	Title  string         // the page's, for an article without one of its own
	Source string         // the page's address, or the file's name
	Style  citation.Style // of the citations
}

// title is the article's title, else the page's.
func (a *Article) title() string {
	if a.Report.Title != "" {
		return facts.Line(a.Report.Title)
	}
	return facts.Line(a.Title)
}

// about gives the agreement that a mark speaks of; nil where that is not told.
func (a *Article) about(mark *annotation.Annotation) *annotation.Agreement {
	return facts.Agreement(a.Report, mark.Agreement)
}

// Citation cites what a mark speaks of, with its article; empty where that is not told.
func (a *Article) Citation(mark *annotation.Annotation) string {
	of := a.about(mark)
	if of == nil {
		return ""
	}
	return citation.Of(of, mark.Article, a.Style)
}

// Quote gives the words of a mark between quotation marks, what they are cited from and
// where they were read, on one line.
func (a *Article) Quote(mark *annotation.Annotation) string {
	words := "“" + facts.Line(mark.Exact) + "”"
	if c := a.Citation(mark); c != "" {
		words += " (" + strings.TrimSuffix(c, ".") + ")"
	}
	if origin := a.origin(); origin != "" {
		words += " — " + origin
	}
	return words
}

// origin tells where the article was read: title, address and date.
func (a *Article) origin() string {
	var parts []string
	for _, p := range []string{a.title(), a.Source, a.Report.Date} {
		if p != "" && !slices.Contains(parts, p) {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ", ")
}

// sentence is the sentence around a mark, on one line.
func (a *Article) sentence(mark *annotation.Annotation) string {
	if mark.Sentence == nil {
		return facts.Line(mark.Exact)
	}
	return facts.Line(facts.Slice(a.Report.Text, mark.Sentence.Start, mark.Sentence.End))
}
