package article

import (
	"slices"
	"strings"
)

// separators part a title from the site's name and the like.
const separators = "|-–—»«·•/:"

// segments are the pieces of a title between separators that stand by themselves.
func segments(title string) []string {
	var list []string
	start, fields := 0, strings.Fields(title)
	for i, w := range fields {
		if strings.Trim(w, separators) == "" {
			list = append(list, strings.Join(fields[start:i], " "))
			start = i + 1
		}
	}
	list = append(list, strings.Join(fields[start:], " "))
	return slices.DeleteFunc(list, func(s string) bool { return s == "" })
}

// longestSegment is the piece of a title that is likely to be the article's: the
// longest that is no name of the site, of which sameWords is in sites.
func longestSegment(title string, sites map[string]bool) string {
	best := ""
	for _, s := range segments(title) {
		if sizeOf(s) > sizeOf(best) && !sites[sameWords(s)] {
			best = s
		}
	}
	return best
}

func (c *choice) title() Fact {
	if c.headline >= 0 {
		text := c.page.Blocks[c.headline].Text
		if first, _, _ := strings.Cut(text, "\n"); c.about.titleWords().exact[sameWords(first)] {
			return Fact{first, "headline"} // a date is in its second line
		}
		return Fact{strings.ReplaceAll(text, "\n", " "), "headline"}
	}
	f := firstOf(c.about.titles...)
	f.Value = c.withoutSite(f.Value)
	return f
}

// withoutSite is a title without the site's name behind it.
func (c *choice) withoutSite(title string) string {
	parts := segments(title)
	if len(parts) < 2 {
		return title
	}
	last := parts[len(parts)-1]
	if set := newWordSet(last); !slices.ContainsFunc(c.siteNames(), func(f Fact) bool { return set.alike(newWordSet(f.Value)) > 0.6 }) &&
		!strings.Contains(strings.ReplaceAll(host(c.page.URL), "-", ""), strings.Join(words(last), "")) {
		return title
	}
	return strings.TrimRight(strings.TrimSuffix(title, last), separators+" ")
}

// siteNames are the names that the page gives its site, the best first.
func (c *choice) siteNames() []Fact {
	return append(slices.Clone(c.about.meta["site"]), Fact{c.about.data.site, "json-ld"}, Fact{host(c.page.URL), "address"})
}

// site is the name of the site. Some give the title in its place, or an address.
func (c *choice) site() Fact {
	title := words(c.title().Value)
	for _, f := range c.siteNames() {
		if f.Value = strings.TrimRight(f.Value, " -–—|/:"); strings.Contains(f.Value, "://") {
			f.Value = host(f.Value)
		}
		if f.Value != "" && (len(title) < leastTitle || !slices.Equal(words(f.Value), title)) {
			return f
		}
	}
	return Fact{}
}
