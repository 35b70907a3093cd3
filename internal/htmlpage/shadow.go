package htmlpage

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"pactlight/internal/page"
)

// compose makes the tree below top the flat tree: what shadow roots that are
// declared in the HTML show instead of their elements' children, and the bodies of
// documents in the frames that hold them.
func compose(top *html.Node) {
	var f frames
	f.compose(top)
}

func (f *frames) compose(top *html.Node) {
	for n := top; n != nil; n = next(n, top) {
		if isFrame(n) {
			f.fill(n)
			n = last(n)
		}
		if root := shadowRoot(n); root != nil {
			attach(n, root)
		}
	}
}

// shadowRoot is the template that declares n's open shadow root, or nil.
func shadowRoot(n *html.Node) *html.Node {
	if n.Type != html.ElementNode || n.Namespace != "" || !page.ShadowHost(n.Data) {
		return nil
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Template && has(c, "shadowrootmode") {
			if value(c, "shadowrootmode") == "open" {
				return c
			}
			return nil
		}
	}
	return nil
}

// attach puts the content of root in the place of its host's children, and these
// into the slots that they are meant for. Those meant for none are not shown.
func attach(host, root *html.Node) {
	host.RemoveChild(root)
	bySlot := map[string][]*html.Node{}
	for _, c := range take(host) {
		name := value(c, "slot")
		bySlot[name] = append(bySlot[name], c)
	}
	for _, c := range take(root) {
		host.AppendChild(c)
	}
	for _, slot := range slots(host) {
		name := value(slot, "name")
		if assigned := bySlot[name]; len(assigned) > 0 {
			take(slot)
			for _, c := range assigned {
				slot.AppendChild(c)
			}
			delete(bySlot, name)
		}
	}
}

// take removes the children of n and gives them.
func take(n *html.Node) []*html.Node {
	var children []*html.Node
	for c := n.FirstChild; c != nil; c = n.FirstChild {
		n.RemoveChild(c)
		children = append(children, c)
	}
	return children
}

// slots are those of n's own shadow tree, in tree order.
func slots(n *html.Node) []*html.Node {
	var found []*html.Node
	for e := range elements(n) {
		if e.DataAtom == atom.Slot {
			found = append(found, e)
		}
	}
	return found
}
