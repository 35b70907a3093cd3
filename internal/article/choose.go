package article

// choice is which blocks are in the article below root.
type choice struct {
	*outline
	root        int
	within      []bool       // of nodes: may hold parts of the article
	in          []bool       // of blocks
	first, last int          // the first and the last block of whole sentences
	isLive      bool         // see live
	titled      map[int]bool // of several articles, the blocks that head them; see findSeveral
}

func (o *outline) choose(root int) *choice {
	c := &choice{outline: o, root: root, in: make([]bool, len(o.blocks)), first: -1, last: -1}
	c.markWithin()
	c.isLive = c.live()
	c.markCards()
	c.findSeveral()
	start, end := c.stretch()
	for i := start; i < end; i++ {
		if c.holdsSentences(i) {
			c.last = i
			if c.first < 0 {
				c.first = i
			}
		}
	}
	for i := start; i < end; i++ {
		c.in[i] = c.within[o.page.Blocks[i].Node] && i != o.headline && c.belongs(i)
	}
	c.addLead()
	c.addEnds()
	c.dropRepeated()
	c.dropPulled()
	c.dropTail()
	c.dropHeadings()
	if o.headline >= 0 && o.headline < c.last {
		c.in[o.headline] = true
	}
	return c
}

// outsider is what a block that is surely not of the article takes from the value
// of those around it.
const outsider = -10

// stretch is the run of blocks, from start to before end, that has the most value:
// a few sentences far below the article, after many links, do not belong to it.
func (c *choice) stretch() (start, end int) {
	sum, best, from := 0.0, 0.0, 0
	for i := range c.blocks {
		if c.within[c.page.Blocks[i].Node] {
			sum += c.blocks[i].value
		} else {
			sum += outsider
		}
		if sum < 0 {
			sum, from = 0, i+1
		}
		if sum > best {
			best, start, end = sum, from, i+1
		}
	}
	return c.begin(start, end), end
}

// begin is where the article begins if most of it is between start and end: not with
// notices above the headline, but with its first title.
func (c *choice) begin(start, end int) int {
	if c.headline > start && c.headline < end && c.worth(start, c.headline) < c.worth(c.headline, end) {
		for start < c.headline && !(c.holdsSentences(start) && c.isLead(start)) {
			start++
		}
	}
	for i := start - 1; c.isLive && i >= max(0, start-1-underTitle); i-- {
		if i != c.headline && c.within[c.page.Blocks[i].Node] && c.heads(i) {
			return i
		}
	}
	for title := range c.titled {
		start = min(start, title)
	}
	return start
}

// worth is the size of the whole sentences below the root in the blocks from one to before another.
func (c *choice) worth(from, to int) float64 {
	sum := 0.0
	for i := from; i < to; i++ {
		if c.holdsSentences(i) {
			sum += c.blocks[i].value
		}
	}
	return sum
}

// holdsSentences says whether a block is of whole sentences of the article.
func (c *choice) holdsSentences(i int) bool {
	return c.within[c.page.Blocks[i].Node] && c.blocks[i].value > 0
}

// leastLinks is the size of the links from which on they make a list; below it they
// are buttons beside a heading.
const leastLinks = 20

// markWithin leaves out the lists of links and teasers below root.
func (c *choice) markWithin() {
	c.within = make([]bool, len(c.nodes))
	for i, e := range c.page.Nodes {
		n := c.nodes[i]
		switch {
		case i == c.root:
			c.within[i] = true
		case e.Parent < 0 || !c.within[e.Parent] || n.out:
		case n.value < 0 && n.blocks > 1 && n.link > 0.3*n.text && n.link >= leastLinks:
		default:
			c.within[i] = true
		}
	}
}

// solid are the elements in which a few words are text as a rule; elsewhere they
// are a button's label, a date, a name.
var solid = map[string]bool{"p": true, "li": true, "td": true, "th": true, "dd": true, "dt": true, "blockquote": true, "pre": true,
	"summary": true, "h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true}

// belongs says whether block i, which stands below the root, is of the article.
func (c *choice) belongs(i int) bool {
	f, node := c.blocks[i], c.page.Blocks[i].Node
	n, tag := c.nodes[node], c.page.Nodes[node].Tag
	switch {
	case c.isCredit(node) || tag == "figure" && n.blocks > 1:
		return false
	case n.caption:
		return f.links < 0.5
	case f.prose:
		return true
	case c.heads(i):
		return true
	case i < c.first || i > c.last:
		return false
	case c.quoted(i):
		return true
	case f.links > 0.5 && f.heading:
		return c.isLinkedTitle(i)
	case f.links > 0.5:
		return tag == "p" && f.links < 0.8 && f.size >= 40 && endsSentence(c.page.Blocks[i].Text)
	case n.hint&hintAside != 0:
		return false
	}
	return solid[tag] || n.like > 1
}

// isCredit says whether a node or the one around it names who took a picture.
func (c *choice) isCredit(node int) bool {
	parent := c.page.Nodes[node].Parent
	return c.nodes[node].hint&hintCredit != 0 || parent >= 0 && c.nodes[parent].hint&hintCredit != 0 && c.nodes[parent].blocks <= 2
}

// isLinkedTitle says whether the linked heading i stands over sentences of the article.
func (c *choice) isLinkedTitle(i int) bool {
	n := c.page.Nodes
	return i+1 < len(c.blocks) && c.blocks[i+1].prose && n[c.page.Blocks[i+1].Node].Parent == n[c.page.Blocks[i].Node].Parent
}
