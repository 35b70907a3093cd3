package format

import (
	"io"

	"pactlight/internal/export"
)

// article is d as it is exported.
func article(d Document, o Options) *export.Article {
	return &export.Article{Report: d.Report, Source: d.File, Style: o.Style}
}

// markdownWriter writes one document after the other.
type markdownWriter struct {
	w       io.Writer
	options Options
	count   int
}

func (m *markdownWriter) Write(d Document) error {
	if m.count++; m.count > 1 {
		if _, err := io.WriteString(m.w, "\n"); err != nil {
			return err
		}
	}
	a := article(d, m.options)
	a.Title = d.File
	_, err := io.WriteString(m.w, a.Markdown())
	return err
}

func (m *markdownWriter) Close() error { return nil }

// csvWriter writes one table for all documents.
type csvWriter struct {
	w       io.Writer
	options Options
	begun   bool
}

func (c *csvWriter) Write(d Document) error {
	if err := c.begin(); err != nil {
		return err
	}
	_, err := io.WriteString(c.w, export.CSV(article(d, c.options).Rows()...))
	return err
}

// Close leaves a table with its headings even where no file could be read.
func (c *csvWriter) Close() error { return c.begin() }

func (c *csvWriter) begin() error {
	if c.begun {
		return nil
	}
	c.begun = true
	_, err := io.WriteString(c.w, export.CSV(export.Columns))
	return err
}
