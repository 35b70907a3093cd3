package article

// cardBlocks is how many blocks a teaser has at most: a kicker, a title, a text, a
// date, a name.
const cardBlocks = 6

// markCards leaves out the teasers of other articles: small elements side by side,
// each beginning with a link and with little text of its own. One is enough that calls
// itself an article within another, or that begins with a heading that is a link. The posts of a live blog look the same.
func (c *choice) markCards() {
	if c.isLive {
		return
	}
	first := c.firstBlocks()
	cards := make([]int, len(c.nodes))
	for i, e := range c.page.Nodes {
		if c.within[i] && i != c.root && c.isCard(i, first[i]) {
			cards[e.Parent]++
		}
	}
	inside := c.insideArticle()
	for i, e := range c.page.Nodes {
		if i == c.root || e.Parent < 0 || !c.within[i] {
			continue
		}
		known := cards[e.Parent] > 1 || e.Tag == "article" && inside[e.Parent] || c.blocks[first[i]].heading
		c.within[i] = c.within[e.Parent] && !(known && c.isCard(i, first[i]))
	}
}

func (c *choice) isCard(i, first int) bool {
	n := c.nodes[i]
	if n.blocks < 2 || n.blocks > cardBlocks || n.said > 1 || n.quotes > 0 || n.headline {
		return false
	}
	linked := false
	for j := first; j < first+n.blocks-1 && j < first+2; j++ {
		linked = linked || c.blocks[j].links > 0.9 && c.blocks[j].size >= 15
	}
	return linked
}

// insideArticle says of each node whether it is in an <article>, or is one.
func (o *outline) insideArticle() []bool {
	inside := make([]bool, len(o.nodes))
	for i, e := range o.page.Nodes {
		inside[i] = e.Tag == "article" || e.Parent >= 0 && inside[e.Parent]
	}
	return inside
}

// live says whether the page is one of posts as things happen: by its data, or by
// what elements that hold most of its sentences are called.
func (c *choice) live() bool {
	if c.about.data.live {
		return true
	}
	posts := 0.0
	for i, e := range c.page.Nodes {
		if c.nodes[i].hint&hintLive != 0 && (e.Parent < 0 || c.nodes[e.Parent].hint&hintLive == 0) {
			posts += c.nodes[i].prose
		}
	}
	return c.root >= 0 && posts > 0.5*c.nodes[c.root].prose
}

// firstBlocks is the first block of each node.
func (c *choice) firstBlocks() []int {
	first := make([]int, len(c.nodes))
	for i := range first {
		first[i] = -1
	}
	for i, b := range c.page.Blocks {
		for n := b.Node; n >= 0 && first[n] < 0; n = c.page.Nodes[n].Parent {
			first[n] = i
		}
	}
	return first
}
