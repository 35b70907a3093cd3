package article

import (
	"slices"
	"strings"
)

// The size of the shortest text that is an article: of a page that says it is one,
// and of one that does not.
const leastText, leastUnsaid = 80, 160

// isArticle says whether what was chosen, text of that size, is an article: not
// the terms below a form, what a thing in a shop is like, or that a page is gone.
func (c *choice) isArticle(text float64) bool {
	switch {
	case text < leastText:
		return false
	case c.declared():
		return true
	case c.about.data.goods || c.about.isGoods() || c.isLost(text):
		return false
	}
	return text >= leastUnsaid && !c.isListing() && !c.inForm(text) || c.signed()
}

// declared says whether the page's data calls it an article.
func (c *choice) declared() bool {
	if c.about.data.article || c.about.data.published != "" {
		return true
	}
	for _, f := range c.about.meta["kind"] {
		if strings.Contains(strings.ToLower(f.Value), "article") {
			return true
		}
	}
	return c.page.Nodes[c.root].Prop == "articleBody"
}

// isGoods says whether the page is of something for sale, by its <meta>.
func (a *about) isGoods() bool {
	for _, f := range a.meta["kind"] {
		if strings.Contains(strings.ToLower(f.Value), "product") {
			return true
		}
	}
	return false
}

// signed says whether the text has a headline, and a date or a name under it.
func (c *choice) signed() bool {
	return c.headline >= 0 && (c.timeElement().Value != "" || c.printedByline().Value != "")
}

// isLost says whether the page, whose text is that long, says that it has not what
// was asked for, or is a list of what has.
func (c *choice) isLost(text float64) bool {
	for n := c.root; n >= 0; n = c.page.Nodes[n].Parent {
		if c.nodes[n].hint&hintLost != 0 {
			return true
		}
	}
	return text < longestExcuse && slices.Contains(words(c.page.Title), "404")
}

// longestExcuse is the size of the longest text that a server sends with status 404.
const longestExcuse = 1000

// shortInForm is the size from which on text in a form is an article: whole pages
// stand in one.
const shortInForm = 400

// inForm says whether the root, which holds that much text, is a form or stands in one.
func (c *choice) inForm(text float64) bool {
	for n := c.root; n >= 0 && text < shortInForm; n = c.page.Nodes[n].Parent {
		if c.page.Nodes[n].Tag == "form" {
			return true
		}
	}
	return false
}

// The shortest list of like things that makes a page one, and how many blocks one of
// them has at most.
const listing, listedBlocks = 5, 6

// isListing says whether most of the chosen sentences stand in elements that are all
// alike, one sentence each beside names and dates: mails, things found or for sale.
func (c *choice) isListing() bool {
	if c.headline >= 0 && c.headlineRank(c.headline) > 0 || c.isLive {
		return false
	}
	type sort struct {
		parent          int
		tag, hint, role string
	}
	like, said := map[sort]int{}, 0
	for i, in := range c.in {
		if in && c.blocks[i].prose {
			said++
		}
	}
	for i, e := range c.page.Nodes {
		if n := c.nodes[i]; c.within[i] && n.said == 1 && n.blocks > 1 && n.blocks <= listedBlocks {
			s := sort{e.Parent, e.Tag, e.Hint, e.Role}
			if like[s]++; like[s] >= listing && 2*like[s] > said {
				return true
			}
		}
	}
	return false
}
