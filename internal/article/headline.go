package article

// longestHeadline is the size of the longest block that may be a headline.
const longestHeadline = 300

// findHeadline finds the block that repeats the page's title.
func (o *outline) findHeadline() {
	var titles []wordSet
	for _, t := range o.about.titles {
		titles = append(titles, newWordSet(t.Value))
	}
	best := 0.0
	for i := range o.blocks {
		if rank := o.headlineRank(i); rank > 0 {
			if same := closest(o.page.Blocks[i].Text, titles); same >= 0.5 && same+rank > best {
				best, o.headline = same+rank, i
			}
		}
	}
	if o.headline < 0 {
		return
	}
	for n := o.page.Blocks[o.headline].Node; n >= 0; n = o.page.Nodes[n].Parent {
		o.nodes[n].headline = true
	}
}

// headlineRank is how much a block's element speaks for it; 0: it is no headline.
func (o *outline) headlineRank(i int) float64 {
	node := o.page.Blocks[i].Node
	n := o.page.Nodes[node]
	switch {
	case o.blocks[i].size > longestHeadline:
		return 0
	case n.Tag == "h1":
		return 0.5
	case n.Tag == "h2" || n.Prop == "headline":
		return 0.3
	case o.blocks[i].heading:
		return 0.2
	case o.nodes[node].hint&hintHeadline != 0:
		return 0.1
	}
	return 0
}
