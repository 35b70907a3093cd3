package reading

import (
	"slices"

	"pactlight/internal/annotation"
	"pactlight/internal/page"
)

// end gives the line behind the last one of the text: where the element that holds all
// headings ends.
func (o *outline) end(p *page.Page) int {
	first, last := o.lines[o.heads[0]].block, o.lines[o.heads[len(o.heads)-1]].block
	root := common(p, p.Blocks[first].Node, p.Blocks[last].Node)
	if len(o.heads) == 1 && p.Nodes[root].Parent >= 0 {
		root = p.Nodes[root].Parent
	}
	for i := o.heads[len(o.heads)-1] + 1; i < len(o.lines); i++ {
		if !under(p, p.Blocks[o.lines[i].block].Node, root) {
			return i
		}
	}
	return len(o.lines)
}

// common gives the innermost element around both nodes.
func common(p *page.Page, a, b int) int {
	for a != b {
		if a > b { // parents come before their children
			a = p.Nodes[a].Parent
		} else {
			b = p.Nodes[b].Parent
		}
	}
	return max(a, 0)
}

func under(p *page.Page, node, root int) bool {
	for node > root {
		node = p.Nodes[node].Parent
	}
	return node == root
}

// shortestPreamble is how many bytes a preamble has at least, and longestTitle how many
// a line has at most that may be a title.
const (
	shortestPreamble = 40
	longestTitle     = 200
)

// preamble gives the lines between the title and the first article.
func (o *outline) preamble() (out []string) {
	from, opening := o.beforeArticles()
	if opening != "" {
		out = append(out, opening)
	}
	lines := slices.DeleteFunc(slices.Clone(o.lines[from:o.heads[0]]), func(l line) bool { return l.aside })
	// A chapter's title and what comes behind it is none.
	if n := slices.IndexFunc(lines, func(l line) bool { return l.head.unit == unitChapter }); n >= 0 {
		lines = lines[:n]
	}
	for len(out) == 0 && len(lines) > 0 && len(lines[0].text) < longestTitle && !sentence(lines[0].text) {
		lines = lines[1:] // the title, dates, links
	}
	size := 0
	for _, l := range lines {
		size += len(l.text)
	}
	if size < shortestPreamble {
		return out
	}
	for _, l := range lines {
		out = append(out, withoutNotes(l.text))
	}
	return out
}

// beforeArticles gives the first line of what runs up to the first article, and what
// stands behind the heading "Preamble" in its own line, where there is one.
func (o *outline) beforeArticles() (from int, opening string) {
	for from = o.heads[0]; from > 0; from-- {
		l := &o.lines[from-1]
		if l.head.unit == annotation.PartPreamble && sentence(l.head.rest) {
			return from, l.head.rest
		}
		if l.head.unit == annotation.PartPreamble || l.head.unit == annotation.PartAnnex || l.links || l.head.unit == o.unit || o.isDropped(from-1) {
			break
		}
	}
	return from, ""
}

func (o *outline) isDropped(i int) bool {
	return slices.Contains(o.dropped, i)
}
