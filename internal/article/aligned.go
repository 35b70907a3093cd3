package article

import (
	"strings"

	"pactlight/internal/page"
)

const (
	opening      = 25  // size of the words of a block's beginning that are looked for in the articleBody
	shortestBody = 400 // size of the shortest articleBody that is worth a look
)

// align finds the blocks that begin as something in the articleBody of the page's
// JSON-LD does. The data is believed only if most of it is really on the page:
// some is stale, cut off, or of another article.
func (o *outline) align() {
	size := sizeOf(o.about.data.body)
	if size < shortestBody {
		return
	}
	blocks := o.openings()
	found, same := 0.0, map[int]bool{}
	body := words(o.about.data.body)
	for i := range body {
		if b, ok := blocks[beginning(body[i:])]; ok && !same[b] {
			same[b] = true
			found += o.blocks[b].size
		}
	}
	if found < 0.6*size {
		return
	}
	for i := range same {
		o.blocks[i].aligned = true
	}
}

// openings is the block of whole sentences that begins with some words; the first
// one, if several do.
func (o *outline) openings() map[string]int {
	blocks := map[string]int{}
	for i := len(o.blocks) - 1; i >= 0; i-- {
		if !o.blocks[i].prose {
			continue
		}
		if key := beginning(words(page.Cut(o.page.Blocks[i].Text, 100))); key != "" {
			blocks[key] = i
		}
	}
	return blocks
}

// beginning is the first of some words, as many as make an opening; empty if all
// of them do not.
func beginning(words []string) string {
	size := 0.0
	for i, w := range words {
		if size += sizeOf(w); size >= opening {
			return strings.Join(words[:i+1], " ")
		}
	}
	return ""
}

// alignedRoot is the innermost element around all aligned blocks if root misses
// more than half of them, else root.
func (o *outline) alignedRoot(root int) int {
	all := o.nodes[0].aligned
	if root >= 0 && 2*o.nodes[root].aligned >= all {
		return root
	}
	for i, n := range o.nodes {
		if n.aligned == all {
			root = i
		}
	}
	return root
}
