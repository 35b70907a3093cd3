package reading

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/internal/annotation"
	"pactlight/internal/page"
)

var update = flag.Bool("update", false, "rewrite the expected outlines")

// Pages as official sites show them, of invented treaties: what is read of each stands
// beside it.
func TestPages(t *testing.T) {
	files, err := filepath.Glob("testdata/pages/*")
	if err != nil || len(files) == 0 {
		t.Fatal("no pages", err)
	}
	for _, name := range files {
		if filepath.Ext(name) == ".outline" {
			continue
		}
		t.Run(filepath.Base(name), func(t *testing.T) {
			got := summary(Read(pageFile(t, name), page.Options{}))
			beside := name + ".outline"
			if *update {
				if err := os.WriteFile(beside, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(beside)
			if err != nil || got != string(want) {
				t.Errorf("%v\n%s\nwant\n%s", err, got, want)
			}
		})
	}
}

// Whatever the text, a part has a number or is one of the kinds without.
func FuzzRead(f *testing.F) {
	f.Add("Pact\n\nArticle 1\n\nIt holds.\n\nArticle II – Ends\n1. Soon.\n2. Now.\n\nAnnex A\n\nList.")
	f.Add("第一条\n第二條 \n§ 1\n(1)\nArt.\nArticle 4 bis. x\nArticle \xff")
	f.Add(strings.Repeat("Article 1\n\n", 300))
	f.Fuzz(func(t *testing.T, text string) {
		for _, text := range Read(page.FromText(text), page.Options{}).Texts {
			for i := range text.Parts {
				p := &text.Parts[i]
				if p.Number == "" && p.Kind != annotation.PartPreamble && p.Kind != annotation.PartClosing && p.Kind != annotation.PartAnnex {
					t.Fatalf("%+v", p)
				}
			}
		}
	})
}

// summary writes a reading for people: parts with their paragraphs, and the notes.
func summary(r *annotation.Reading) string {
	var b strings.Builder
	for _, t := range r.Texts {
		fmt.Fprintf(&b, "# %s (%s)\n", t.Title, t.Language)
		for i := range t.Parts {
			p := &t.Parts[i]
			fmt.Fprintf(&b, "%s %s  %s\n", p.Kind, Key(p), p.Heading)
			for _, par := range p.Paragraphs {
				fmt.Fprintf(&b, "    %-3s %s\n", par.Number, par.Text)
			}
		}
	}
	for _, n := range r.Notes {
		fmt.Fprintln(&b, "note", n.Code, n.Text, strings.Join(n.Numbers, " "))
	}
	return b.String()
}
