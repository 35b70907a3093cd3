package article_test

import (
	"compress/gzip"
	"os"
	"strings"
	"testing"

	"pactlight/internal/article"
	"pactlight/internal/golden"
	"pactlight/internal/htmlpage"
	"pactlight/internal/page"
	"pactlight/scripts/bench/score"
)

// What must not be lost on real pages.
var least = map[string]float64{"news-body": 0.985, "segments": 0.95}

func readFile(t testing.TB, file string) *page.Page {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	p, err := htmlpage.Read(z, htmlpage.Hints{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// textOf is the text of the article on p.
func textOf(p *page.Page) string {
	var text []string
	for _, b := range article.Find(p).Body().Blocks {
		text = append(text, p.Blocks[b].Text)
	}
	return strings.Join(text, "\n\n")
}

// eachSet gives the sets of real pages.
func eachSet(t *testing.T, check func(t *testing.T, name string, s *score.Set)) {
	for name := range least {
		t.Run(name, func(t *testing.T) {
			s, err := score.Load(golden.Shared(t, "pages", name))
			if err != nil {
				t.Fatal(err)
			}
			check(t, name, s)
		})
	}
}

func TestRealPages(t *testing.T) {
	eachSet(t, func(t *testing.T, name string, s *score.Set) {
		var texts []string
		for _, file := range s.Files {
			texts = append(texts, textOf(readFile(t, file)))
		}
		detail, f := s.Score(texts)
		t.Logf("F %.4f: %s", f, detail)
		if f < least[name] {
			t.Errorf("F %.4f, at least %.2f", f, least[name])
		}
	})
}

// What pages are, not what their authors call things, must tell where the article
// is: class names are random letters on many, and elements all <div> on some.
func TestBarePages(t *testing.T) {
	nameless := func(n *page.Node) { n.Hint, n.Role, n.Prop = "", "", "" }
	boxes := func(n *page.Node) {
		if n.Tag != "body" {
			n.Tag = "div"
		}
	}
	for _, c := range []struct {
		name   string
		strip  func(*page.Node)
		lowest map[string]float64
	}{
		{"without names", nameless, map[string]float64{"news-body": 0.95, "segments": 0.93}},
		{"of divs", boxes, map[string]float64{"news-body": 0.955, "segments": 0.915}},
		{"of divs without names", func(n *page.Node) { nameless(n); boxes(n) }, map[string]float64{"news-body": 0.92, "segments": 0.88}},
	} {
		t.Run(c.name, func(t *testing.T) {
			eachSet(t, func(t *testing.T, name string, s *score.Set) {
				var texts []string
				for _, file := range s.Files {
					p := readFile(t, file)
					for i := range p.Nodes {
						c.strip(&p.Nodes[i])
					}
					texts = append(texts, textOf(p))
				}
				detail, f := s.Score(texts)
				t.Logf("F %.4f: %s", f, detail)
				if f < c.lowest[name] {
					t.Errorf("F %.4f, at least %.3f", f, c.lowest[name])
				}
			})
		})
	}
}
