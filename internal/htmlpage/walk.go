package htmlpage

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"pactlight/internal/page"
)

// walker is the walk through the body. It goes by the tree's own pointers, so
// depth costs no stack.
type walker struct {
	page.Builder
	links, pres int // open <a href> and <pre>
}

func walk(doc *html.Node) *page.Page {
	w := &walker{}
	describe(doc, &w.Page)
	body := find(doc, atom.Body)
	compose(body)
	w.walk(body)
	return &w.Page
}

func (w *walker) walk(body *html.Node) {
	for n := body; n != nil && !w.Full(); n = w.step(n, body) {
	}
	w.End()
}

// step enters n and gives the node after it in document order, leaving every
// element that ends on the way; nil once the top is left.
func (w *walker) step(n, top *html.Node) *html.Node {
	if w.enter(n) && n.FirstChild != nil {
		return n.FirstChild
	}
	for ; n != nil; n = n.Parent {
		w.leave(n)
		if n == top {
			return nil
		}
		if n.NextSibling != nil {
			return n.NextSibling
		}
	}
	return nil
}

// enter says whether the children of n are to be walked.
func (w *walker) enter(n *html.Node) bool {
	if folded(n) {
		w.skip(n)
		return false
	}
	if n.Type == html.TextNode {
		w.Text(n.Data, w.links > 0, w.pres > 0)
		return false
	}
	if n.Type != html.ElementNode {
		return false
	}
	if out(n) {
		w.skip(n)
		return false
	}
	w.open(n)
	return true
}

// skip passes what is left out.
func (w *walker) skip(n *html.Node) {
	if n.Type == html.ElementNode && page.BlockLevel(n.Data) {
		w.End()
	}
}

func (w *walker) open(n *html.Node) {
	if page.BlockLevel(n.Data) {
		w.Open(node(n))
	}
	switch n.DataAtom {
	case atom.Br:
		w.Break()
	case atom.Pre:
		w.pres++
	case atom.A:
		if has(n, "href") {
			w.links++
		}
	case atom.Time:
		w.Time(value(n, "itemprop"), value(n, "datetime"))
	}
}

// leave undoes open.
func (w *walker) leave(n *html.Node) {
	if n.Type != html.ElementNode || folded(n) || out(n) {
		return
	}
	if page.BlockLevel(n.Data) {
		w.Close()
	}
	switch {
	case n.DataAtom == atom.Pre:
		w.pres--
	case n.DataAtom == atom.A && has(n, "href"):
		w.links--
	}
}

func out(n *html.Node) bool {
	return page.LeftOut(n.Data, func(name string) (string, bool) { return lookup(n, name) })
}

func node(n *html.Node) page.Node {
	var hint []string
	for _, name := range []string{"id", "class", "data-testid", "data-component"} {
		if v := value(n, name); v != "" {
			hint = append(hint, v)
		}
	}
	return page.Node{
		Tag:  n.Data,
		Hint: page.Cut(strings.Join(hint, " "), page.MaxHint),
		Role: page.Cut(value(n, "role"), page.MaxHint),
		Prop: page.Cut(value(n, "itemprop"), page.MaxHint),

		Hidden: value(n, "aria-hidden") == "true",
	}
}

func find(n *html.Node, a atom.Atom) *html.Node {
	for d := range n.Descendants() {
		if d.DataAtom == a && d.Type == html.ElementNode {
			return d
		}
	}
	return nil
}

func lookup(n *html.Node, name string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == name && a.Namespace == "" {
			return a.Val, true
		}
	}
	return "", false
}

func has(n *html.Node, name string) bool {
	_, ok := lookup(n, name)
	return ok
}

func value(n *html.Node, name string) string {
	v, _ := lookup(n, name)
	return v
}
