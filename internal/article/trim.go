package article

import "strings"

// addEnds takes in the short paragraphs that stand side by side with the first and
// the last sentences: a salutation, a signature. Before the first ones, what is
// called the article's text may begin with any that is no link.
func (c *choice) addEnds() {
	if c.first < 0 {
		return
	}
	named := c.page.Nodes[c.root].Prop == "articleBody" || c.nodes[c.root].hint&hintBody != 0
	for i := c.first - 1; i > c.headline && (c.beside(i, c.first) || c.isOpening(i) || c.isOpeningHeading(i) || named && c.begins(i)); i-- {
		c.in[i] = true
	}
	end := c.last + 1
	for ; end < len(c.blocks) && c.beside(end, c.last); end++ {
		c.in[end] = true
	}
	c.addAppended(end)
}

// isOpening says whether i is a paragraph right over the first sentences that announces
// them as a list, or has whole sentences too, though most of it is links.
func (c *choice) isOpening(i int) bool {
	f, text, n := c.blocks[i], c.page.Blocks[i].Text, c.page.Nodes
	a, b := n[c.page.Blocks[i].Node], n[c.page.Blocks[c.first].Node]
	switch {
	case a.Tag != "p" || c.nodes[c.page.Blocks[i].Node].out || !c.within[c.page.Blocks[i].Node]:
		return false
	case i == c.first-1 && strings.HasSuffix(text, ":"):
		return c.listedUnder(c.first, a.Parent)
	}
	return a.Parent == b.Parent && f.size >= 100 && f.links < 0.8 && endsSentence(text)
}

// isOpeningHeading says whether i is a heading of a part over the first sentences.
func (c *choice) isOpeningHeading(i int) bool {
	n := c.page.Nodes
	a, b := n[c.page.Blocks[i].Node], n[c.page.Blocks[c.first].Node]
	return c.blocks[i].heading && a.Tag != "h1" && a.Parent == b.Parent && c.begins(i)
}

// beside says whether i is a paragraph with the same parent as block j.
func (c *choice) beside(i, j int) bool {
	n := c.page.Nodes
	a, b := n[c.page.Blocks[i].Node], n[c.page.Blocks[j].Node]
	return a.Parent == b.Parent && a.Tag == b.Tag && (a.Tag == "p" || a.Hint == b.Hint) && c.begins(i)
}

// begins says whether i is a piece of text below the root and not about it.
func (c *choice) begins(i int) bool {
	n := c.page.Blocks[i].Node
	return c.within[n] && (solid[c.page.Nodes[n].Tag] || c.nodes[n].like > 1) && c.blocks[i].links < 0.3 && c.nodes[n].hint&(hintAside|hintCredit|hintByline) == 0 && !isCount(c.page.Blocks[i].Text)
}

// isCount says whether text is a date or the page's number: little else than numbers.
func isCount(text string) bool {
	numbers, size := 0, 0
	for _, w := range words(text) {
		if w[0] >= '0' && w[0] <= '9' {
			numbers++
		}
		size += len(w)
	}
	return numbers > 1 && size < longestCount
}

// longestCount is the length of the longest such text in bytes, spaces not counted.
const longestCount = 24

// tailEnd is the size of the longest paragraph that dropTail drops.
const tailEnd = 100

// dropTail drops the paragraphs at the end that lead elsewhere or tell of the author.
func (c *choice) dropTail() {
	author := c.authorWords()
	for i := len(c.in) - 1; i > c.first; i-- {
		if !c.in[i] {
			continue
		}
		if f := c.blocks[i]; !c.tellsOf(author, i) && (f.links < 0.3 || f.size > tailEnd) {
			return
		}
		c.in[i] = false
	}
}

// dropHeadings drops headings that nothing stands under, or a list of links first.
// A heading of a lower rank that stays is something.
func (c *choice) dropHeadings() {
	under, links := "", 0 // the tag of what stands under, "" if nothing does
	for i := len(c.in) - 1; i >= 0; i-- {
		f, n := c.blocks[i], c.page.Blocks[i].Node
		tag := c.page.Nodes[n].Tag
		switch {
		case c.nodes[n].caption || c.part(i) == PartHeadline:
		case !c.in[i] && f.links >= 0.5:
			links++
		case !c.in[i]:
		case f.heading && !f.prose:
			if c.in[i] = links < 2 && tag < under; c.in[i] {
				under = tag
			}
			links = 0
		default:
			under, links = "text", 0 // which sorts below every heading
		}
	}
}

// dropRepeated drops what was said before, word for word: pull quotes, texts for
// small screens, and rights reserved.
func (c *choice) dropRepeated() {
	seen := map[string]bool{}
	for i, b := range c.page.Blocks {
		if !c.in[i] {
			continue
		}
		c.in[i] = !(seen[b.Text] && c.blocks[i].size >= 40) && !(c.blocks[i].size < 200 && strings.ContainsRune(b.Text, '©'))
		seen[b.Text] = true
	}
}
