package article

// What these say of themselves is sure: pages get it wrong so rarely that it holds
// unless nearly all there is to read is in them.
var (
	sureTags  = map[string]bool{"nav": true, "footer": true, "menu": true, "search": true, "dialog": true}
	sureRoles = map[string]bool{"navigation": true, "contentinfo": true, "search": true, "alertdialog": true, "menu": true, "menubar": true,
		"toolbar": true, "tablist": true, "tooltip": true, "grid": true, "treegrid": true, "tree": true, "listbox": true}
)

// These less so: whole articles stand in them.
var (
	outTags  = map[string]bool{"aside": true, "address": true}
	outRoles = map[string]bool{"complementary": true, "dialog": true, "alert": true, "banner": true, "form": true}
)

// noteRoles are those of footnotes.
var noteRoles = map[string]bool{"doc-endnotes": true, "doc-endnote": true, "doc-footnote": true}

// The share of the page's sentences from which on an element is not believed to be
// none of the article, if it says so surely or not.
const sureShare, outShare = 0.9, 0.5

// markOut finds what is no part of any article. What holds the headline, or many
// of the page's sentences, cannot be that, whatever it is called; readers'
// comments may be longer than the article, so they are counted out first.
func (o *outline) markOut() {
	o.mark(func(i int) bool {
		n := o.nodes[i]
		return n.hint&hintComment != 0 && n.prose < 0.9*o.nodes[0].prose
	})
	o.addUp()
	o.mark(func(i int) bool {
		n, e := o.nodes[i], o.page.Nodes[i]
		share := n.prose / max(1, o.nodes[0].prose)
		switch {
		case n.quotes > 0 && 2*n.quotes >= n.blocks && e.Tag != "footer":
			return false
		case sureTags[e.Tag] || sureRoles[e.Role]:
			return share < sureShare
		case outTags[e.Tag] || outRoles[e.Role] || e.Hidden || n.hint&hintOut != 0:
			return share < outShare
		}
		return false
	})
	o.markCaptions()
}

// markCaptions finds captions and notes. Where there is more text in captions than
// elsewhere, the pictures and what is under them are the article.
func (o *outline) markCaptions() {
	captions := 0.0
	for i, e := range o.page.Nodes {
		n := &o.nodes[i]
		n.note = (n.hint&hintNote != 0 || noteRoles[e.Role]) && n.prose < 0.5*o.nodes[0].prose || e.Parent >= 0 && o.nodes[e.Parent].note
		n.caption = e.Tag != "table" && (e.Parent >= 0 && o.nodes[e.Parent].caption || o.isCaption(i))
		if n.caption && !o.nodes[max(0, e.Parent)].caption {
			captions += n.prose
		}
	}
	if 2*captions < o.nodes[0].prose {
		return
	}
	for i := range o.nodes {
		o.nodes[i].caption = false
	}
}

func (o *outline) isCaption(i int) bool {
	n, tag := o.nodes[i], o.page.Nodes[i].Tag
	beside := tag == "p" && o.nodes[max(0, o.page.Nodes[i].Parent)].headline // a summary, beside the headline
	if n.hint&hintPicture != 0 && !beside && n.blocks <= 2 && n.text <= 400 && n.quotes == 0 && n.hint&(hintBody|hintLead) == 0 {
		return true
	}
	return tag == "figcaption" || tag == "caption" || tag == "figure" && n.quotes == 0 || n.hint&hintCaption != 0 && n.prose < 0.3*o.nodes[0].prose
}

// mark sets out for the nodes that is says so of, and all below.
func (o *outline) mark(is func(node int) bool) {
	for i := range o.nodes {
		n, parent := &o.nodes[i], o.page.Nodes[i].Parent
		if parent >= 0 && o.nodes[parent].out {
			n.out = true
		} else if i > 0 && !n.headline && is(i) {
			n.out = n.hint&hintBody == 0 || n.prose < 0.3*o.nodes[0].prose
		}
	}
}
