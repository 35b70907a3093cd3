package htmlpage

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// folded says whether n is what a <details> shows only once it is open.
func folded(n *html.Node) bool {
	p := n.Parent
	return p != nil && p.Type == html.ElementNode && p.DataAtom == atom.Details && !has(p, "open") && !firstSummary(n)
}

// firstSummary looks back only from one summary to the one before, so that it takes
// no more time over all children than there are children.
func firstSummary(n *html.Node) bool {
	if n.DataAtom != atom.Summary {
		return false
	}
	for s := n.PrevSibling; s != nil; s = s.PrevSibling {
		if s.DataAtom == atom.Summary {
			return false
		}
	}
	return true
}
