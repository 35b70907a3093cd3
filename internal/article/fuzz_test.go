package article_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pactlight/internal/article"
	"pactlight/internal/htmlpage"
	"pactlight/internal/page"
)

// FuzzFind holds what every caller relies on, for any bytes at all.
func FuzzFind(f *testing.F) {
	for _, c := range findCases {
		f.Add(fill(c.html))
	}
	for _, c := range metadataCases {
		f.Add(c.html + fill(twoParagraphs))
	}
	f.Fuzz(func(t *testing.T, source string) {
		p, err := htmlpage.Read(strings.NewReader(source), htmlpage.Hints{})
		if err != nil {
			t.Skip(err)
		}
		if err := p.Check(); err != nil {
			t.Fatal(err)
		}
		checkBlocks(t, p)
		a := article.Find(p)
		if len(a.Blocks) != len(a.Parts) || !slices.IsSorted(a.Blocks) || len(slices.Compact(slices.Clone(a.Blocks))) != len(a.Blocks) {
			t.Fatalf("blocks %v, parts %v", a.Blocks, a.Parts)
		}
		if n := len(a.Blocks); n > 0 && (a.Blocks[0] < 0 || a.Blocks[n-1] >= len(p.Blocks)) {
			t.Fatalf("blocks %v of %d", a.Blocks, len(p.Blocks))
		}
	})
}

func checkBlocks(t *testing.T, p *page.Page) {
	t.Helper()
	for _, b := range p.Blocks {
		switch {
		case b.Text == "" || !utf8.ValidString(b.Text):
			t.Fatalf("text %q", b.Text)
		case strings.TrimSpace(b.Text) != b.Text || strings.Contains(b.Text, "  ") || strings.Contains(b.Text, " \n") || strings.Contains(b.Text, "\n\n"):
			t.Fatalf("white space in %q", b.Text)
		case b.Link > page.Units(b.Text):
			t.Fatalf("%d units of %q in links", b.Link, b.Text)
		}
	}
}

// Pages that no reader of HTML makes, but a hostile sender may.
func TestHostilePages(t *testing.T) {
	deep := &page.Page{Nodes: []page.Node{{Parent: -1, Tag: "body"}}}
	for i := range page.MaxNodes - 1 {
		deep.Nodes = append(deep.Nodes, page.Node{Parent: i, Tag: "div", Hint: "sidebar"})
	}
	for range page.MaxBlocks {
		deep.Blocks = append(deep.Blocks, page.Block{Node: len(deep.Nodes) - 1, Text: long(1)})
	}
	for name, p := range map[string]*page.Page{
		"no nodes":         {},
		"deep":             deep,
		"several parents":  {Nodes: []page.Node{{Parent: -1}, {Parent: -1}}, Blocks: []page.Block{{Node: 1, Text: long(1)}, {Node: 0, Text: long(2)}}},
		"links only":       {Nodes: []page.Node{{Parent: -1}}, Blocks: []page.Block{{Text: "x", Link: 1}}},
		"deep linked data": {Nodes: []page.Node{{Parent: -1}}, Blocks: []page.Block{{Text: long(1)}}, Data: []string{`{"headline":"x","@graph":` + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + "}"}},
	} {
		if err := p.Check(); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if a := article.Find(p); len(a.Blocks) > len(p.Blocks) {
			t.Errorf("%s: %d blocks", name, len(a.Blocks))
		}
	}
}
