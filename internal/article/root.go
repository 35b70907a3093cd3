package article

// root is the element that holds the article: the one whose blocks look most like
// one, all in all. -1: there is none.
func (o *outline) root() int {
	best, at := 0.0, -1
	for i, n := range o.nodes {
		if v := n.value * o.signal(i); !n.out && v > 0 && v >= best {
			best, at = v, i
		}
	}
	return o.alignedRoot(o.around(o.tighten(o.ownArticle(at))))
}

// around is the element that holds root if root is a paragraph: an article may have
// but one, and short ones beside it.
func (o *outline) around(root int) int {
	for root > 0 && o.page.Nodes[root].Tag == "p" && !o.nodes[o.page.Nodes[root].Parent].out {
		root = o.page.Nodes[root].Parent
	}
	return root
}

// own is the share of the root's value from which on the <article> around the
// headline is the article, and the others beside it are not.
const own = 0.25

// ownArticle is the outermost <article> in root that holds the headline, if it holds
// text too; else root. Pages load the next article below the one that was opened.
func (o *outline) ownArticle(root int) int {
	if root < 0 || !o.nodes[root].headline {
		return root
	}
	for i := root + 1; i < len(o.nodes); i++ {
		n, e := o.nodes[i], o.page.Nodes[i]
		if n.headline && e.Tag == "article" && n.value >= own*o.nodes[root].value {
			return i
		}
	}
	return root
}

// The share of an element's value that a child must hold to stand for it, without
// and with the headline.
const enough, enoughWithHeadline = 0.9, 0.7

// tighten goes down from root as long as one child holds nearly all of it.
func (o *outline) tighten(root int) int {
	for i := root + 1; i < len(o.nodes) && root >= 0; i++ {
		n, share := o.nodes[i], enough
		if n.headline {
			share = enoughWithHeadline
		}
		if o.page.Nodes[i].Parent == root && !n.out && n.value >= share*o.nodes[root].value {
			root = i
		}
	}
	return root
}

// signal is how much what an element is called speaks for it.
func (o *outline) signal(i int) float64 {
	n, e := o.nodes[i], o.page.Nodes[i]
	switch {
	case e.Prop == "articleBody":
		return 1.5
	case n.hint&hintBody != 0:
		return 1.3
	case e.Tag == "article":
		return 1.2
	case e.Tag == "main" || e.Role == "main":
		return 1.1
	}
	return 1
}
