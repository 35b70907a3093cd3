package article

// findSeveral finds the articles of a page that shows several in full and is about
// none of them. Posts of a live blog are one article. What looks like the headline of
// all is the site's name or a subject if each has one that leads to a page of its own.
func (c *choice) findSeveral() {
	if c.isLive || c.root < 0 {
		return
	}
	posts := c.posts()
	titled, text, linked := map[int]bool{}, 0.0, true
	for node, title := range posts {
		titled[title] = true
		text += c.nodes[node].prose
		linked = linked && c.blocks[title].links > 0.9 && !c.nodes[node].headline
	}
	share := text / c.nodes[c.root].prose
	if len(posts) < 2 || share < 0.5 || c.headline >= 0 && (!linked || share < 0.8 || c.declared()) {
		return
	}
	c.titled, c.headline = titled, -1
	for title := range titled {
		for n := c.page.Blocks[title].Node; !c.within[n]; n = c.page.Nodes[n].Parent {
			c.within[n] = true
		}
	}
}

// posts are the outermost elements below the root that are articles by themselves, and
// their titles: each has a heading of its own. They say that they are, or stand side by
// side and have several paragraphs below a heading that is a link.
func (c *choice) posts() map[int]int {
	type kind struct {
		parent     int
		tag, title string
	}
	of := func(i, title int) kind {
		return kind{c.page.Nodes[i].Parent, c.page.Nodes[i].Tag, c.page.Nodes[c.page.Blocks[title].Node].Tag}
	}
	first, titles, alike := c.firstBlocks(), make([]int, len(c.nodes)), map[kind]int{}
	for i := range c.nodes {
		if titles[i] = c.titleIn(i, first[i]); titles[i] >= 0 {
			alike[of(i, titles[i])]++
		}
	}
	posts, inside := map[int]int{}, make([]bool, len(c.nodes))
	for i, e := range c.page.Nodes {
		inside[i] = e.Parent >= 0 && inside[e.Parent]
		if !inside[i] && titles[i] >= 0 && (e.Tag == "article" || alike[of(i, titles[i])] > 1) {
			posts[i], inside[i] = titles[i], true
		}
	}
	return posts
}

// beforeTitle is how many blocks stand before an article's title at most: a kicker, a date.
const beforeTitle = 2

// titleIn is the heading that node i, with that first block, begins with if it may
// be an article by itself, or -1.
func (c *choice) titleIn(i, first int) int {
	n := c.nodes[i]
	if i == c.root || !c.within[i] || n.prose < leastText || c.page.Nodes[i].Tag != "article" && n.said < 2 {
		return -1
	}
	for j := first; j < first+n.blocks && j <= first+beforeTitle && !c.blocks[j].prose; j++ {
		if c.blocks[j].heading {
			if c.page.Nodes[i].Tag != "article" && c.blocks[j].links < 0.9 {
				return -1
			}
			return j
		}
	}
	return -1
}

// heads says whether block i stands over sentences of one of several texts.
func (c *choice) heads(i int) bool {
	return c.titled[i] || c.isLive && c.blocks[i].heading && c.headsPost(i)
}

// underTitle is how many blocks stand between a post's heading and its text at most: a name, a time.
const underTitle = 2

// headsPost says whether heading i stands over sentences, names and times aside.
func (c *choice) headsPost(i int) bool {
	n := c.page.Nodes
	for j := i + 1; j < len(c.blocks) && j <= i+1+underTitle; j++ {
		if c.blocks[j].prose {
			return n[c.page.Blocks[j].Node].Parent == n[c.page.Blocks[i].Node].Parent
		}
	}
	return false
}
