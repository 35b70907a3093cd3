// Package format writes reports for people and programs, one file a format.
package format

import (
	"io"

	"pactlight/internal/annotation"
	"pactlight/internal/citation"
)

// Names are the formats there are; the first is the default.
var Names = []string{"text", "json", "ndjson", "w3c", "html", "markdown", "csv", "sarif"}

// Document is the report on one file.
type Document struct {
	File   string // as named by the caller
	Report *annotation.Report
	Source []byte // of the file, for places in it
	Plain  bool   // the source is plain text, not HTML
}

// Writer writes documents in one format. Close ends the output; it does not close
// what is underneath.
type Writer interface {
	Write(Document) error
	Close() error
}

// Checker is a writer of findings alone.
type Checker interface {
	Writer
	Findings() int // written so far
}

// NewCheck makes the writer of findings in a format: "text", or "sarif".
func NewCheck(name string, w io.Writer) Checker {
	if name == "sarif" {
		return &sarifWriter{w: w}
	}
	return &checkWriter{w: w}
}

// Options say how to write.
type Options struct {
	Several bool           // more than one file was asked for: json and w3c give an array
	Colour  bool           // for the text format
	Width   int            // of the text format's lines, in characters; 0: paragraphs stay whole
	Style   citation.Style // of the citations in markdown and csv
}

// New makes the writer of a format, one of Names.
func New(name string, w io.Writer, o Options) Writer {
	switch name {
	case "json":
		return &jsonWriter{w: w, several: o.Several, shape: output}
	case "ndjson":
		return &ndjsonWriter{w: w}
	case "w3c":
		return &jsonWriter{w: w, several: o.Several, shape: annotationPage}
	case "html":
		return &htmlWriter{w: w}
	case "markdown":
		return &markdownWriter{w: w, options: o}
	case "sarif":
		return &sarifWriter{w: w}
	case "csv":
		return &csvWriter{w: w, options: o}
	}
	return &textWriter{w: w, style: styleFor(o.Colour), width: o.Width}
}
