package article

import (
	"hash/maphash"
)

// pulled is how many words in a row a pull quote shares with the text around.
const pulled = 5

// dropPulled drops the quotes that repeat the article's own words: sentences set
// large to draw readers in. What is quoted from elsewhere is not in the text.
func (c *choice) dropPulled() {
	quotes := c.pullQuotes()
	if len(quotes) == 0 {
		return
	}
	said := map[uint64]bool{}
	seed := maphash.MakeSeed()
	for i, in := range c.in {
		if in && !quotes[i] {
			for h := range runs(seed, c.page.Blocks[i].Text) {
				said[h] = true
			}
		}
	}
	for i := range quotes {
		all, both := 0, 0
		for h := range runs(seed, c.page.Blocks[i].Text) {
			if all++; said[h] {
				both++
			}
		}
		c.in[i] = both == 0 || both < all && !(c.isPulled(i) && 2*both > all)
	}
}

// pullQuotes are the blocks that may be one.
func (c *choice) pullQuotes() map[int]bool {
	quotes := map[int]bool{}
	for i, in := range c.in {
		if n := c.page.Blocks[i].Node; in && (c.quoted(i) || c.isPulled(i) || c.page.Nodes[n].Tag == "aside" || c.nodes[n].caption) {
			quotes[i] = true
		}
	}
	return quotes
}

// isPulled says whether block i stands in what is called a pull quote.
func (c *choice) isPulled(i int) bool {
	for n, up := c.page.Blocks[i].Node, 0; n >= 0 && up < 3; n, up = c.page.Nodes[n].Parent, up+1 {
		if c.nodes[n].hint&hintPull != 0 {
			return true
		}
	}
	return false
}

// runs gives a number for every few words in a row.
func runs(seed maphash.Seed, text string) func(yield func(uint64) bool) {
	return func(yield func(uint64) bool) {
		w := words(text)
		for i := 0; i+pulled <= len(w); i++ {
			var h maphash.Hash
			h.SetSeed(seed)
			for _, word := range w[i : i+pulled] {
				h.WriteString(word)
				h.WriteByte(' ')
			}
			if !yield(h.Sum64()) {
				return
			}
		}
	}
}
