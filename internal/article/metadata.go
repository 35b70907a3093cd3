package article

import (
	"strings"

	"pactlight/internal/page"
)

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

func (c *choice) published() Fact {
	facts := append([]Fact{{c.about.data.published, "json-ld"}}, c.about.meta["published"]...)
	facts = append(facts, c.timeElement(), Fact{c.page.URL, "address"}, c.printedDate())
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

// longestDate is the size of the longest block that a printed date is looked for in.
const longestDate = 80

// printedDate is the date in a short block above the text, if it is written in numbers.
func (c *choice) printedDate() Fact {
	for i := max(0, c.headline-2, c.first-10); i < c.first; i++ {
		if d := isoDate(c.page.Blocks[i].Text); d != "" && c.blocks[i].size <= longestDate {
			return Fact{d, "printed"}
		}
	}
	return Fact{}
}

// Plain text has its date below the headline, if anywhere, on a line of its own.
const (
	plainBlocks  = 4
	longestPlain = 40 // size of the longest line, in bytes, that tells hardly more than a date
)

// plainDate is the date on such a line of plain text, if it is written in numbers.
func plainDate(blocks []page.Block) Fact {
	for _, b := range blocks[1:min(plainBlocks, len(blocks))] {
		if d := isoDate(b.Text); d != "" && len(b.Text) <= longestPlain {
			return Fact{d, "printed"}
		}
	}
	return Fact{}
}

func (c *choice) language() Fact {
	facts := append([]Fact{{c.page.Lang, "html lang"}, {c.about.data.language, "json-ld"}}, c.about.meta["language"]...)
	for _, f := range facts {
		f.Value = strings.ReplaceAll(strings.TrimSpace(f.Value), "_", "-")
		if primary, _, _ := strings.Cut(f.Value, "-"); len(primary) == 2 || len(primary) == 3 {
			return f
		}
	}
	return Fact{}
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
