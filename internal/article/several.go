package article

// findSeveral finds the articles of a page that shows several in full and is about
// none of them: elements side by side that say they are articles, each with a
// heading of its own. Posts of a live blog are one article.
func (c *choice) findSeveral() {
	if c.headline >= 0 || c.isLive {
		return
	}
	c.titled = c.articleTitles()
	if len(c.titled) < 2 {
		c.titled = nil
	}
}

// articleTitles are the first blocks of the articles below the root, if headings.
func (c *choice) articleTitles() map[int]bool {
	titles, first, inside := map[int]bool{}, c.firstBlocks(), c.insideArticle()
	for i, e := range c.page.Nodes {
		n := c.nodes[i]
		around := e.Parent >= 0 && inside[e.Parent]
		if !around && e.Tag == "article" && c.within[i] && n.prose >= leastText && c.blocks[first[i]].heading {
			titles[first[i]] = true
		}
	}
	return titles
}

// heads says whether block i stands over sentences of one of several texts.
func (c *choice) heads(i int) bool {
	return (c.isLive || c.titled[i]) && c.blocks[i].heading && c.titles(i)
}
