package page_test

import (
	"strings"
	"testing"

	"pactlight/internal/page"
)

func texts(p *page.Page) string {
	var out []string
	for _, b := range p.Blocks {
		out = append(out, b.Text)
	}
	return strings.Join(out, "|")
}

func TestFromText(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"One.", "One."},
		{"One\nline.\n\n\n  Two. ", "One\nline.|Two."},
		{"One.\r\n\r\nTwo.", "One.|Two."},
		{"One.\n \t\nTwo.", "One.|Two."},
		{"\ufeffVer\u00adtrag\u00a0 x", "Vertrag x"},
	} {
		p := page.FromText(c.in)
		if got := texts(p); got != c.want || !p.Plain {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
		if err := p.Check(); err != nil {
			t.Error(err)
		}
	}
}

func TestSqueeze(t *testing.T) {
	if got := page.Squeeze(" a\n\tb\u200b \u2003c "); got != "a b c" {
		t.Errorf("got %q", got)
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		in   string
		max  int
		want string
	}{{"abc", 3, "abc"}, {"abc", 2, "ab"}, {"😀", 1, ""}, {"é😀x", 3, "é😀"}, {"", 0, ""}} {
		if got := page.Cut(c.in, c.max); got != c.want {
			t.Errorf("%q to %d: got %q, want %q", c.in, c.max, got, c.want)
		}
	}
}

// A node is listed when its first block is, the outermost first.
func TestNodesOfTheBuilder(t *testing.T) {
	var b page.Builder
	b.Open(page.Node{Tag: "body"})
	b.Open(page.Node{Tag: "div"})
	b.Open(page.Node{Tag: "nav"}) // without text, so never listed
	b.Close()
	b.Open(page.Node{Tag: "p"})
	b.Text("x", false, false)
	b.Close()
	b.Close()
	b.Text("y", true, false)
	b.Close()
	var tags []string
	for _, n := range b.Page.Nodes {
		tags = append(tags, n.Tag)
	}
	if got := strings.Join(tags, " "); got != "body div p" {
		t.Errorf("nodes %s", got)
	}
	if b.Page.Blocks[0].Node != 2 || b.Page.Blocks[1].Node != 0 || b.Page.Blocks[1].Link != 1 {
		t.Errorf("blocks %+v", b.Page.Blocks)
	}
}

func TestCheck(t *testing.T) {
	node, block := page.Node{Parent: -1}, page.Block{Text: "x"}
	for name, p := range map[string]page.Page{
		"parent after child": {Nodes: []page.Node{{Parent: 0}}},
		"parent below -1":    {Nodes: []page.Node{{Parent: -2}}},
		"no such node":       {Nodes: []page.Node{node}, Blocks: []page.Block{{Node: 1}}},
		"negative node":      {Nodes: []page.Node{node}, Blocks: []page.Block{{Node: -1}}},
		"more links":         {Nodes: []page.Node{node}, Blocks: []page.Block{{Text: "x", Link: 2}}},
		"negative links":     {Nodes: []page.Node{node}, Blocks: []page.Block{{Text: "x", Link: -1}}},
	} {
		if p.Check() == nil {
			t.Errorf("%s passes", name)
		}
	}
	if p := (page.Page{Nodes: []page.Node{node}, Blocks: []page.Block{block}}); p.Check() != nil {
		t.Error(p.Check())
	}
}
