package htmlpage_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"pactlight/internal/analysis"
	"pactlight/internal/annotation"
	"pactlight/internal/htmlpage"
	"pactlight/internal/page"
)

const report = `<html lang=en><title>A pact</title><article><h1>A pact</h1><p>The Paris Agreement, says Article 2(1)–4, “holds”, and so does the treaty that France 😀 and Germany signed in 1963.
	<div>It was <b>signed</b> in 2015.<br><br>“Each Party <i>shall</i> communicate”, the agreement says.</div>%s</article>`

// FuzzReport goes the whole way from bytes to the report on them, and holds what
// programs on the far end rely on: every mark is where it says in the text and on
// the page.
func FuzzReport(f *testing.F) {
	for _, c := range blockCases {
		f.Add(fmt.Sprintf(report, c.html))
	}
	files, _ := filepath.Glob("../article/testdata/kinds/*.html")
	for _, name := range files {
		source, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(strings.NewReplacer("§", "The Treaty of Lisbon, in Article 50, says: “Any Member State may decide to withdraw”, and that was that.",
			"¤", "Sign up for the Paris Agreement.").Replace(string(source)))
	}
	f.Fuzz(func(t *testing.T, source string) {
		p, err := htmlpage.Read(strings.NewReader(source), htmlpage.Hints{})
		if err != nil {
			t.Skip(err)
		}
		inspect(t, p, analysis.Analyse(p, page.Options{}))
	})
}

func inspect(t *testing.T, p *page.Page, r *annotation.Report) {
	t.Helper()
	var blocks []string
	for _, b := range r.Blocks {
		blocks = append(blocks, p.Blocks[b].Text)
	}
	if want := strings.Join(blocks, "\n\n"); r.Text != want {
		t.Fatalf("the text is %q, the blocks' is %q", r.Text, want)
	}
	text := []rune(r.Text)
	for _, a := range r.Annotations {
		if a.Start < 0 || a.Start >= a.End || a.End > len(text) || string(text[a.Start:a.End]) != a.Exact {
			t.Fatalf("%+v is not in %q", a, r.Text)
		}
		if _, ok := slices.BinarySearch(r.Blocks, a.Anchor.Block); !ok {
			t.Fatalf("%+v is in no block of the article", a)
		}
		units := utf16.Encode([]rune(p.Blocks[a.Anchor.Block].Text))
		if a.Anchor.Start < 0 || a.Anchor.End > len(units) || string(utf16.Decode(units[a.Anchor.Start:a.Anchor.End])) != a.Exact {
			t.Fatalf("%+v is not where it is anchored", a)
		}
	}
}

// A page that nobody would write still has marks, and they are in place.
func TestReportOfAPage(t *testing.T) {
	p := read(t, fmt.Sprintf(report, ""))
	r := analysis.Analyse(p, page.Options{})
	inspect(t, p, r)
	if len(r.Annotations) < 5 {
		t.Errorf("%d marks in %q", len(r.Annotations), r.Text)
	}
}
