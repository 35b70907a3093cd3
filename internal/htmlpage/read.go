// Package htmlpage reads HTML and plain text into pages, without a browser. The
// content script makes the same blocks from the living page; package page has
// the rules.
package htmlpage

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"golang.org/x/net/html"

	"pactlight/internal/page"
)

// MaxSize is the size of the largest document that is read, in bytes.
const MaxSize = 16 << 20

// ErrTooLarge is what Read and ReadText say of a document above MaxSize.
var ErrTooLarge = errors.New("document is larger than 16 MB")

// Hints are what the caller knows of a document that its bytes do not say.
type Hints struct {
	URL         string // its address
	ContentType string // the Content-Type header it came with; may name the character set
}

// Read reads an HTML document. It fails only if r does or if there is too much
// of it: any bytes are HTML to a browser, and so they are here.
func Read(r io.Reader, h Hints) (*page.Page, error) {
	source, err := decode(r, h, "text/html")
	if err != nil {
		return nil, err
	}
	doc, err := parse(source)
	if err != nil {
		return nil, fmt.Errorf("parsing HTML: %w", err)
	}
	p := walk(doc)
	p.URL = h.URL
	return p, nil
}

// ReadText reads plain text in any character set; all of it is article.
func ReadText(r io.Reader, h Hints) (*page.Page, error) {
	source, err := decode(r, h, "text/plain")
	if err != nil {
		return nil, err
	}
	p := page.FromText(string(source))
	p.URL = h.URL
	return p, nil
}

// decode reads all of r as UTF-8.
func decode(r io.Reader, h Hints, contentType string) ([]byte, error) {
	source, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return nil, err
	}
	if len(source) > MaxSize {
		return nil, ErrTooLarge
	}
	if h.ContentType != "" {
		contentType = h.ContentType
	}
	return toUTF8(source, contentType)
}

// parse flattens what is nested deeper than the parser goes. Browsers do the
// same at about the same depth.
func parse(source []byte) (*html.Node, error) {
	doc, err := html.Parse(bytes.NewReader(source))
	if err == nil {
		return doc, nil
	}
	return html.Parse(bytes.NewReader(flatten(source)))
}
