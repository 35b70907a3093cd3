package htmlpage

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"pactlight/internal/page"
)

// frame puts what stands in an <iframe>, as far as the HTML itself holds it, in the
// frame: its document's body in the place of its children. It says whether it did.
func frame(n *html.Node) bool {
	if n.Type != html.ElementNode || n.DataAtom != atom.Iframe || n.Namespace != "" {
		return false
	}
	take(n)
	source, ok := lookup(n, "srcdoc")
	if !ok || sandboxed(n) {
		return false
	}
	doc, err := parse([]byte(source))
	if err != nil || !runs(doc) {
		return false
	}
	body := find(doc, atom.Body)
	body.Parent.RemoveChild(body)
	n.AppendChild(body)
	return true
}

// sandboxed says whether the frame's document has an origin of its own.
func sandboxed(n *html.Node) bool {
	tokens, ok := lookup(n, "sandbox")
	return ok && !slices.Contains(strings.Fields(strings.ToLower(tokens)), "allow-same-origin")
}

// runs says whether a document has as much running text as an article has at least.
func runs(doc *html.Node) bool {
	w := walker{}
	w.walk(find(doc, atom.Body))
	running := 0
	for _, b := range w.Page.Blocks {
		if size := utf8.RuneCountInString(b.Text); size >= page.LeastRun {
			running += size
		}
	}
	return running >= page.LeastFrame
}
