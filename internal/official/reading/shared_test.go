package reading

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/internal/annotation"
	"pactlight/internal/golden"
	"pactlight/internal/htmlpage"
	"pactlight/internal/page"
)

// packFile reads a text pack.
func packFile(t testing.TB, path string) *annotation.Reading {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r, err := ReadPack(data)
	if err != nil {
		t.Fatal(path, err)
	}
	return r
}

// pageFile reads a page of HTML, or of plain text.
func pageFile(t testing.TB, path string) *page.Page {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	read := htmlpage.Read
	if filepath.Ext(path) == ".txt" {
		read = htmlpage.ReadText
	}
	p, err := read(f, htmlpage.Hints{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Every article of the pages has the number and the text that the pack beside it gives.
func TestPagesAgreeWithPacks(t *testing.T) {
	for _, path := range golden.SharedFiles(t, "texts", "*.html") {
		read := Read(pageFile(t, path), page.Options{})
		pack := packFile(t, strings.TrimSuffix(path, "html")+"json")
		for _, want := range pack.Texts {
			got := inLanguage(read.Texts, want.Language)
			if got == nil {
				t.Errorf("%s: no text in %s", path, want.Language)
				continue
			}
			same, all := compareArticles(t, filepath.Base(path), got, &want)
			t.Logf("%s %s: %d of %d articles the same, %q, agreement %q", filepath.Base(path), want.Language, same, all, got.Title, got.Agreement)
			if got.Agreement == "" || got.Agreement != want.Agreement {
				t.Errorf("%s %s: agreement %q, the pack's %q", path, want.Language, got.Agreement, want.Agreement)
			}
		}
		t.Log(read.Notes)
	}
}

func inLanguage(texts []annotation.OfficialText, code string) *annotation.OfficialText {
	for i := range texts {
		if texts[i].Language == code {
			return &texts[i]
		}
	}
	return nil
}

func compareArticles(t *testing.T, name string, got, want *annotation.OfficialText) (same, all int) {
	t.Helper()
	found := map[string]*annotation.Part{}
	for i := range got.Parts {
		found[Key(&got.Parts[i])] = &got.Parts[i]
	}
	for i := range want.Parts {
		w := &want.Parts[i]
		if w.Kind != annotation.PartArticle {
			continue
		}
		all++
		g := found[Key(w)]
		if g == nil {
			t.Errorf("%s: article %s is missing", name, w.Number)
			continue
		}
		if a, b := squeezed(g), squeezed(w); a != b {
			t.Errorf("%s: article %s\n got %.300q\nwant %.300q", name, w.Number, a, b)
			continue
		}
		same++
	}
	if n := Articles(got); n != all {
		t.Errorf("%s: %d articles, want %d", name, n, all)
	}
	return same, all
}

func squeezed(p *annotation.Part) string { return strings.Join(strings.Fields(Plain(p)), " ") }
