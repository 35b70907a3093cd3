package article

// addLead takes in the sentences between the headline and the article's text that
// sum it up or stand under its picture, wherever the page puts them.
func (c *choice) addLead() {
	if c.headline < 0 || c.headline > c.first {
		return
	}
	for i := c.headline + 1; i < c.first; i++ {
		f, n := c.blocks[i], c.page.Blocks[i].Node
		long := f.prose || c.page.Nodes[n].Tag == "p" && f.size >= longSummary
		if (long || c.isSubtitle(i) || c.nodes[n].caption) && f.links < 0.2 && !c.nodes[n].out && !c.isCredit(n) && (c.nodes[n].caption || c.isLead(i)) {
			c.in[i] = true
		}
	}
}

// longSummary is the size from which on a summary needs no full stop.
const longSummary = 60

// isSubtitle says whether block i is called a line below the headline: a heading, or
// more than a word or two.
func (c *choice) isSubtitle(i int) bool {
	f, h := c.blocks[i], c.nodes[c.page.Blocks[i].Node].hint
	return h&hintLead != 0 && (f.heading || f.size >= shortestSubtitle && h&(hintAside|hintCredit|hintByline) == 0)
}

// shortestSubtitle is the size of the shortest subtitle that is no heading.
const shortestSubtitle = 20

// underHeadline says whether block i is a paragraph right below the headline.
func (c *choice) underHeadline(i int) bool {
	n := c.page.Nodes
	a, b := n[c.page.Blocks[i].Node], n[c.page.Blocks[c.headline].Node]
	return i == c.headline+1 && a.Tag == "p" && a.Parent == b.Parent && endsSentence(c.page.Blocks[i].Text)
}

func (c *choice) isLead(i int) bool {
	node := c.page.Blocks[i].Node
	for n, up := node, 0; n >= 0 && up < 3 && !c.nodes[n].headline; n, up = c.page.Nodes[n].Parent, up+1 {
		if c.nodes[n].hint&hintLead != 0 || c.page.Nodes[n].Prop == "description" {
			return true
		}
	}
	return c.blocks[i].heading || c.underHeadline(i) || c.about.summarises(c.page.Blocks[i].Text)
}
