package article

// collect lists what was chosen; nothing if it is too little to be an article.
func (c *choice) collect() Article {
	var a Article
	text := 0.0
	for i, in := range c.in {
		if !in {
			continue
		}
		part := c.part(i)
		if len(a.Blocks) == 0 || c.titled[i] {
			a.Starts = append(a.Starts, len(a.Blocks))
		}
		if part == PartText || part == PartQuote || c.blocks[i].prose {
			text += c.blocks[i].size
		}
		a.Blocks = append(a.Blocks, i)
		a.Parts = append(a.Parts, part)
	}
	if !c.isArticle(text) {
		return Article{}
	}
	return a
}

func (c *choice) part(i int) Part {
	n := c.page.Blocks[i].Node
	switch {
	case i == c.headline || c.titled[i] || i < c.first && !c.blocks[i].prose && c.isSubtitle(i):
		return PartHeadline
	case c.nodes[n].caption:
		return PartCaption
	case c.blocks[i].heading:
		return PartHeading
	case c.quoted(i):
		return PartQuote
	case c.nodes[n].note:
		return PartNote
	}
	return PartText
}

// all is the article of a page that is nothing else: a plain text.
func all(n int) Article {
	a := Article{Starts: []int{0}}
	for i := range n {
		a.Blocks = append(a.Blocks, i)
		a.Parts = append(a.Parts, PartText)
	}
	return a
}
