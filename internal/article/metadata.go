package article

import "strings"

// describe fills in what is known of the article besides its text. For each fact
// the places are asked in turn, what readers see and publishers feed to search
// engines before what is left over from templates.
func (c *choice) describe(a *Article) {
	a.Title = c.title()
	a.Byline = c.byline()
	a.Published = c.published()
	a.Language = c.language()
	a.Site = c.site()
}

// firstOf is the first fact that says anything.
func firstOf(facts ...Fact) Fact {
	for _, f := range facts {
		if f.Value != "" {
			return f
		}
	}
	return Fact{}
}

func (c *choice) title() Fact {
	if c.headline >= 0 {
		return Fact{strings.ReplaceAll(c.page.Blocks[c.headline].Text, "\n", " "), "headline"}
	}
	return firstOf(c.about.titles...)
}

func (c *choice) byline() Fact {
	facts := []Fact{{c.about.data.author, "json-ld"}}
	facts = append(facts, c.about.meta["byline"]...)
	for i, f := range facts {
		if isAddress(f.Value) { // of a profile: no name
			facts[i].Value = ""
		}
	}
	return firstOf(append(facts, c.printedByline())...)
}

func isAddress(s string) bool {
	return strings.Contains(s, "://") || strings.Contains(s, "/") && strings.Contains(s, ".") && !strings.Contains(s, " ")
}

// longestByline is the size of the longest block that may be a byline.
const longestByline = 100

// printedByline is the block that says by its element that it names the author.
func (c *choice) printedByline() Fact {
	for i := max(0, c.headline); i < len(c.blocks) && i <= max(c.headline+20, c.first); i++ {
		n := c.page.Blocks[i].Node
		if c.blocks[i].size > longestByline {
			continue
		}
		if c.page.Nodes[n].Prop == "author" {
			return Fact{c.page.Blocks[i].Text, "itemprop author"}
		}
		if c.nodes[n].hint&hintByline != 0 {
			return Fact{c.page.Blocks[i].Text, "byline"}
		}
	}
	return Fact{}
}

func (c *choice) published() Fact {
	facts := append([]Fact{{c.about.data.published, "json-ld"}}, c.about.meta["published"]...)
	facts = append(facts, c.timeElement(), Fact{c.page.URL, "address"})
	for _, f := range facts {
		if d := isoDate(f.Value); d != "" {
			return Fact{d, f.From}
		}
	}
	return Fact{}
}

// timeElement is the <time> that names itself the date of publication, or the
// first one between the headline and the text.
func (c *choice) timeElement() Fact {
	for _, t := range c.about.times {
		if strings.Contains(t.Name, "datePublished") {
			return Fact{t.Content, "time"}
		}
	}
	for _, t := range c.about.times {
		if c.headline >= 0 && t.At >= c.headline && t.At <= c.first {
			return Fact{t.Content, "time"}
		}
	}
	return Fact{}
}

func (c *choice) language() Fact {
	facts := append([]Fact{{c.page.Lang, "html lang"}, {c.about.data.language, "json-ld"}}, c.about.meta["language"]...)
	f := firstOf(facts...)
	f.Value = strings.ReplaceAll(strings.TrimSpace(f.Value), "_", "-")
	return f
}

func (c *choice) site() Fact {
	facts := append([]Fact{}, c.about.meta["site"]...)
	return firstOf(append(facts, Fact{c.about.data.site, "json-ld"}, Fact{host(c.page.URL), "address"})...)
}

// host is the host name in an address, without "www.".
func host(url string) string {
	_, rest, ok := strings.Cut(url, "://")
	if !ok {
		return ""
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	rest = rest[strings.LastIndexByte(rest, '@')+1:]
	name, _, _ := strings.Cut(rest, ":")
	return strings.TrimPrefix(name, "www.")
}
