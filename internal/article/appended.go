package article

import "strings"

// addAppended takes in what stands from block i on, behind the last paragraph: a list
// that it announces, or a table under a heading.
func (c *choice) addAppended(i int) {
	if i >= len(c.blocks) {
		return
	}
	before, parent := c.page.Blocks[i-1], c.page.Nodes[c.page.Blocks[c.last].Node].Parent
	switch {
	case strings.HasSuffix(before.Text, ":") && c.listedUnder(i, parent):
		list := c.page.Nodes[c.page.Blocks[i].Node].Parent
		for ; i < len(c.blocks) && c.listedUnder(i, parent) && c.page.Nodes[c.page.Blocks[i].Node].Parent == list; i++ {
			c.in[i] = true
		}
	case c.blocks[i].heading && c.begins(i) && c.page.Nodes[c.page.Blocks[i].Node].Parent == parent && i+1 < len(c.blocks):
		table := c.tableUnder(i+1, parent)
		for at := i + 1; table >= 0 && at < len(c.blocks) && c.tableUnder(at, parent) == table; at++ {
			c.in[i], c.in[at] = true, true
		}
	}
}

// listedUnder says whether i is an item of a list that is a child of that node.
func (c *choice) listedUnder(i, node int) bool {
	n := c.page.Nodes
	item := n[c.page.Blocks[i].Node]
	return item.Tag == "li" && item.Parent >= 0 && n[item.Parent].Parent == node && c.begins(i)
}

// deepestCell is how many elements stand between a cell and its table at most.
const deepestCell = 2

// tableUnder is the table of cell i if it is a child of that node, or -1.
func (c *choice) tableUnder(i, node int) int {
	at := c.page.Blocks[i].Node
	if tag := c.page.Nodes[at].Tag; tag != "td" && tag != "th" || !c.begins(i) {
		return -1
	}
	for up := 0; at >= 0 && up <= deepestCell+1; at, up = c.page.Nodes[at].Parent, up+1 {
		if n := c.page.Nodes[at]; n.Tag == "table" && n.Parent == node {
			return at
		}
	}
	return -1
}
