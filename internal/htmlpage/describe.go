package htmlpage

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"pactlight/internal/page"
)

// describe reads what the document says of itself: title, language, meta, JSON-LD.
func describe(doc *html.Node, p *page.Page) {
	titled := false
	for n := range elements(doc) {
		switch {
		case n.DataAtom == atom.Html:
			p.Lang = value(n, "lang")
		case n.DataAtom == atom.Title && !titled:
			titled = true
			p.Title = page.Squeeze(text(n))
		case n.DataAtom == atom.Meta && len(p.Meta) < page.MaxMeta:
			addMeta(p, n)
		case n.DataAtom == atom.Script && len(p.Data) < page.MaxData:
			addData(p, n)
		}
	}
}

// elements gives the HTML elements below n in document order, without the
// contents of templates, which are no part of the document.
func elements(n *html.Node) func(yield func(*html.Node) bool) {
	return func(yield func(*html.Node) bool) {
		for at := n; at != nil; {
			if at.Type == html.ElementNode && at.Namespace == "" && !yield(at) {
				return
			}
			at = next(at, n)
		}
	}
}

func next(n, top *html.Node) *html.Node {
	if n.FirstChild != nil && n.DataAtom != atom.Template {
		return n.FirstChild
	}
	for ; n != nil && n != top; n = n.Parent {
		if n.NextSibling != nil {
			return n.NextSibling
		}
	}
	return nil
}

func addMeta(p *page.Page, n *html.Node) {
	content := value(n, "content")
	if content == "" || page.Units(content) > page.MaxMetaOf {
		return
	}
	for _, key := range []string{"property", "name", "itemprop"} {
		if name := value(n, key); name != "" {
			p.Meta = append(p.Meta, page.Meta{Name: name, Content: content})
			return
		}
	}
}

func addData(p *page.Page, n *html.Node) {
	if !strings.EqualFold(strings.TrimSpace(value(n, "type")), "application/ld+json") {
		return
	}
	if t := text(n); page.Units(t) <= page.MaxDataOf {
		p.Data = append(p.Data, t)
	}
}

func text(n *html.Node) string {
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}
