package article

import "strings"

// longestHeadline is the size of the longest block that may be a headline.
const longestHeadline = 300

// titleWords are the words that a headline is told by.
type titleWords struct {
	titles  []wordSet       // of the page's titles, and of what is likely to be the article's in each
	exact   map[string]bool // the titles, see sameWords
	sites   map[string]bool // the site's names likewise
	longest float64         // size of a block that may be a title word for word
}

func (a *about) titleWords() titleWords {
	w := titleWords{exact: map[string]bool{}, sites: map[string]bool{}}
	for _, f := range a.meta["site"] {
		w.sites[sameWords(f.Value)] = true
	}
	for _, t := range a.titles { // some pages give their title as the site's name
		if len(words(t.Value)) >= leastTitle {
			delete(w.sites, sameWords(t.Value))
		}
	}
	for _, t := range a.titles {
		w.titles = append(w.titles, newWordSet(t.Value), newWordSet(longestSegment(t.Value, w.sites)))
		w.exact[sameWords(t.Value)] = true
		w.longest = max(w.longest, sizeOf(t.Value)+slack)
	}
	delete(w.exact, "")
	return w
}

// leastTitle is how many words make a title and no site's name.
const leastTitle = 3

// findHeadline finds the block that repeats the page's title: half of its words, in
// what looks like a headline, or all of it.
func (o *outline) findHeadline() {
	w, best := o.about.titleWords(), 0.0
	for i, b := range o.blocks {
		if b.size > longestHeadline {
			continue
		}
		same, rank := 0.0, o.headlineRank(i)
		text := o.page.Blocks[i].Text
		if rank > 0 && !w.sites[sameWords(text)] {
			same = closest(text, w.titles)
		} else if first, _, _ := strings.Cut(text, "\n"); rank == 0 && b.links == 0 && sizeOf(first) < w.longest && w.exact[sameWords(first)] {
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
