package article

import "strings"

// longestHeadline is the size of the longest block that may be a headline.
const longestHeadline = 300

// findHeadline finds the block that repeats the page's title: half of its words, in
// what looks like a headline, or all of it.
func (o *outline) findHeadline() {
	var titles []wordSet
	exact, longest := map[string]bool{}, 0.0
	for _, t := range o.about.titles {
		titles = append(titles, newWordSet(t.Value))
		exact[sameWords(t.Value)] = true
		longest = max(longest, sizeOf(t.Value)+slack)
	}
	delete(exact, "")
	best := 0.0
	for i, b := range o.blocks {
		if b.size > longestHeadline {
			continue
		}
		same, rank := 0.0, o.headlineRank(i)
		if text := o.page.Blocks[i].Text; rank > 0 {
			same = closest(text, titles)
		} else if first, _, _ := strings.Cut(text, "\n"); b.links == 0 && sizeOf(first) < longest && exact[sameWords(first)] {
			same = 1
		}
		if same >= 0.5 && same+rank > best {
			best, o.headline = same+rank, i
		}
	}
	if o.headline < 0 {
		return
	}
	for n := o.page.Blocks[o.headline].Node; n >= 0; n = o.page.Nodes[n].Parent {
		o.nodes[n].headline = true
	}
}

// slack is by how much texts of the same words may differ in size.
const slack = 10

// sameWords is the same for texts that differ in case, quotes and dashes only.
func sameWords(text string) string { return strings.Join(words(text), " ") }

// headlineRank is how much a block's element speaks for it; 0: it does not, and only
// a title word for word will do.
func (o *outline) headlineRank(i int) float64 {
	node := o.page.Blocks[i].Node
	n := o.page.Nodes[node]
	switch {
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
