package htmlpage

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"pactlight/internal/page"
)

// frames counts the frames whose documents were looked into.
type frames int

func isFrame(n *html.Node) bool {
	return n.Type == html.ElementNode && n.DataAtom == atom.Iframe && n.Namespace == ""
}

// fill puts into a frame what readers see there, as far as the HTML itself holds it:
// the body of its document, composed as well, instead of the frame's children.
func (f *frames) fill(n *html.Node) {
	take(n)
	source, ok := lookup(n, "srcdoc")
	if !ok || *f >= page.MaxFrames || sandboxed(n) {
		return
	}
	*f++
	doc, err := parse([]byte(source))
	if err != nil {
		return
	}
	body := find(doc, atom.Body)
	if body == nil {
		return
	}
	if f.compose(body); runs(body) {
		body.Parent.RemoveChild(body)
		n.AppendChild(body)
	}
}

// last is the last node of the tree below n.
func last(n *html.Node) *html.Node {
	for n.LastChild != nil {
		n = n.LastChild
	}
	return n
}

// sandboxed says whether the frame's document has an origin of its own.
func sandboxed(n *html.Node) bool {
	words, ok := lookup(n, "sandbox")
	return ok && !slices.Contains(strings.Fields(strings.ToLower(words)), "allow-same-origin")
}

// runs says whether a body has as much running text as a frame must have.
func runs(body *html.Node) bool {
	w := walker{}
	w.walk(body)
	size := 0
	for _, b := range w.Page.Blocks {
		if n := utf8.RuneCountInString(b.Text); n >= page.LeastRun {
			size += n
		}
	}
	return size >= page.LeastFrame
}
