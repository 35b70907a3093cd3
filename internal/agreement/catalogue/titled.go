package catalogue

import (
	"strings"
	"unicode"

	"pactlight/internal/prose"
)

// Titled gives the id of the agreement that has a title, or one of its names, word for
// word; empty where the catalogue has none. All of the catalogue is looked through.
func (c *Catalogue) Titled(title string) string {
	want := onlyWords(title)
	if want == "" {
		return ""
	}
	id := c.holding(func(key, value string) bool { return key == "title" && onlyWords(value) == want })
	if id == "" {
		id = c.holding(func(key, value string) bool {
			return (len(key) == 2 || key == "*") && len(value) > 12 && onlyWords(value) == want
		})
	}
	return id
}

// OfficialAt gives the id of the agreement whose official text stands at an address;
// empty where the catalogue knows none, or several.
func (c *Catalogue) OfficialAt(address string) string {
	want := bare(address)
	match := func(key, value string) bool { return key == "official" && bare(value) == want }
	id := c.holding(match)
	if id == "" || c.count(match) != 1 {
		return ""
	}
	return id
}

// holding gives the id of the first entry that has a line of which match is true.
func (c *Catalogue) holding(match func(key, value string) bool) string {
	for i := range c.Len() {
		if c.lineIn(i, match) {
			return c.text(shelfID, i)
		}
	}
	return ""
}

func (c *Catalogue) count(match func(key, value string) bool) int {
	n := 0
	for i := range c.Len() {
		if c.lineIn(i, match) {
			n++
		}
	}
	return n
}

func (c *Catalogue) lineIn(entry int, match func(key, value string) bool) bool {
	for shelf := shelfFacts; shelf < shelves; shelf++ {
		for line := range strings.Lines(c.text(shelf, entry)) {
			if key, value, ok := strings.Cut(line, "  "); ok && match(key, strings.TrimSpace(value)) {
				return true
			}
		}
	}
	return false
}

// onlyWords is s folded, with single spaces for all that is no letter or digit.
func onlyWords(s string) string {
	return strings.Join(strings.FieldsFunc(prose.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}

// bare is an address without what does not tell its page.
func bare(address string) string {
	_, address, _ = strings.Cut(address, "://")
	address, _, _ = strings.Cut(address, "#")
	return strings.TrimSuffix(strings.TrimPrefix(address, "www."), "/")
}
