package article

import (
	"slices"
	"strings"
)

// longestBio is the size of the longest paragraph about an author.
const longestBio = 500

// authorWords is the words of the author's full name, if the article does not speak of
// them: nil if the name has one word, or stands within a paragraph.
func (c *choice) authorWords() []string {
	name, _, _ := strings.Cut(c.byline().Value, ",")
	of := words(name)
	if len(of) < 2 {
		return nil
	}
	for i, in := range c.in {
		if text := c.page.Blocks[i].Text; in && i != c.headline && strings.Contains(text, name) && !c.tellsOf(of, i) && c.blocks[i].size > longestByline {
			return nil
		}
	}
	return of
}

// tellsOf says whether block i begins with an author's full name and goes on, as what
// is said of authors below their articles does.
func (c *choice) tellsOf(author []string, i int) bool {
	if n := len(author); n > 0 && c.blocks[i].size <= longestBio {
		text := words(c.page.Blocks[i].Text)
		return len(text) > n+1 && slices.Equal(text[:n], author)
	}
	return false
}
