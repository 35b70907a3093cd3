package reading

import (
	"strings"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/page"
	"pactlight/internal/prose"
)

// titleWords is the most words that the title of an agreement has.
const titleWords = 60

// titleOf tells the title of a text: the last line before its articles that is a
// heading of the page or speaks of an agreement, in the text's language; else what the
// page calls itself.
func titleOf(p *page.Page, o *outline, pack *language.Pack, code string, codes []string) string {
	best, score := "", 0
	for i := range o.lines[:o.heads[0]] {
		l := &o.lines[i]
		if l.links || l.head.unit != "" || sentence(l.text) || len(strings.Fields(l.text)) > titleWords || !compatible(l.text, code) && len(codes) > 1 {
			continue
		}
		if s := titleScore(p, l, pack); s > score {
			best, score = l.text, s
			if next := o.lines[i+1]; len(strings.Fields(best)) < 3 && alike(p, l.block, next.block) && next.head.unit == "" {
				best += " " + next.text // the word alone on its line
			}
		}
	}
	if best == "" {
		best = p.Title
		for _, mark := range []string{" — ", " | ", " – ", " - ", " :: "} {
			if before, _, ok := strings.Cut(best, mark); ok && len(before) > 8 {
				best = before
			}
		}
	}
	return trimTitle(withoutLinks(best))
}

// alike says whether two blocks stand in elements of one name and class.
func alike(p *page.Page, a, b int) bool {
	x, y := p.Nodes[p.Blocks[a].Node], p.Nodes[p.Blocks[b].Node]
	return x.Tag == y.Tag && x.Hint == y.Hint && x.Hint != ""
}

// titleScore says how much like a title a line is; 0: not at all.
func titleScore(p *page.Page, l *line, pack *language.Pack) int {
	s := 0
	switch p.Nodes[p.Blocks[l.block].Node].Tag {
	case "h1":
		s = 4
	case "h2":
		s = 2
	}
	if speaks(l.text, pack) {
		s += 3
	}
	if s == 0 || l.aside && s < 7 {
		return 0
	}
	if strings.Contains(prose.Fold(p.Title), prose.Fold(l.text)) {
		s++
	}
	return s
}

// speaks says whether a line has a word for an agreement in it.
func speaks(s string, pack *language.Pack) bool {
	if pack == nil {
		return false
	}
	for _, t := range prose.Tokens(nil, s, 0, len(s)) {
		word := s[t.Start:t.End]
		if t.Kind == prose.Word && (pack.Word(word).Is(language.Head) || pack.Word(prose.Fold(word)).Is(language.Head) || pack.HeadOf(word) != "") {
			return true
		}
	}
	return false
}

// Identify gives the id of the agreement that a title names, or whose official text
// stands at the address; empty where the catalogue has none.
func Identify(title, address, code string) string {
	c := catalogue.Default()
	if id := c.Titled(title); id != "" {
		return id
	}
	if id := named(c, title, code); id != "" {
		return id
	}
	if address != "" {
		return c.OfficialAt(address)
	}
	return ""
}

// named gives the agreement that a title is the name of.
func named(c *catalogue.Catalogue, title, code string) string {
	pack := language.Load(code)
	if pack == nil || title == "" {
		return ""
	}
	text := &prose.Text{}
	text.Tokenize([]string{title})
	text.CutSentences(pack)
	d := phrase.NewDoc(nil, text, pack, "")
	for _, m := range agreement.Find(c, d).Mentions {
		if m.Entity != nil && m.Entity.Entry != nil && m.Form == annotation.FormName {
			return m.Entity.ID
		}
	}
	return ""
}

// articlesOf gives how many articles the catalogue knows of an agreement, 0 where it
// does not tell.
func articlesOf(id string) int {
	c := catalogue.Default()
	if i, ok := c.ByID(id); ok {
		return c.Entry(i).Articles
	}
	return 0
}
