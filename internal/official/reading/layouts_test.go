package reading

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/internal/annotation"
	"pactlight/internal/golden"
	"pactlight/internal/htmlpage"
	"pactlight/internal/page"
)

// Every article of every text, in every layout, is read back with its number and text.
func TestLayouts(t *testing.T) {
	files := golden.SharedFiles(t, "texts", "*.json")
	for _, l := range layouts {
		same, all := 0, 0
		for _, f := range files {
			want := inLanguage(packFile(t, f).Texts, "en")
			p, err := htmlpage.Read(strings.NewReader(l.write(want)), htmlpage.Hints{})
			if err != nil {
				t.Fatal(err)
			}
			s, a := readBack(t, l.name+" "+filepath.Base(f), p, want)
			same, all = same+s, all+a
		}
		t.Logf("%s: %d of %d", l.name, same, all)
	}
}

// Plain text, its lines as wide as a page, is read back too.
func TestPlainLayout(t *testing.T) {
	files := golden.SharedFiles(t, "texts", "*.json")
	for _, f := range files {
		want := inLanguage(packFile(t, f).Texts, "en")
		text := strings.ToUpper(want.Title) + "\n\n" + eachArticle(want, func(n, title string, lines []string) string {
			out := fmt.Sprintf("%30s%s\n\n", "", "Article "+n)
			if title != "" {
				out += title + "\n\n"
			}
			for _, l := range lines {
				out += wrapped(l) + "\n\n"
			}
			return out
		})
		readBack(t, "plain "+filepath.Base(f), page.FromText(text), want)
	}
}

func readBack(t *testing.T, name string, p *page.Page, want *annotation.OfficialText) (same, all int) {
	t.Helper()
	got := inLanguage(Read(p, page.Options{}).Texts, "en")
	if got == nil {
		t.Errorf("%s: nothing was read", name)
		return 0, 0
	}
	for i := 1; i < len(got.Parts); i++ { // the packs count the closing as text of the last article
		if got.Parts[i].Kind == annotation.PartClosing {
			got.Parts[i-1].Paragraphs = append(got.Parts[i-1].Paragraphs, got.Parts[i].Paragraphs...)
		}
	}
	return compareArticles(t, name, got, want)
}

// A page in two languages is read back as two texts.
func TestBothLanguages(t *testing.T) {
	files := golden.SharedFiles(t, "texts", "*.json")
	for _, behind := range []bool{false, true} {
		same, all := 0, 0
		for _, f := range files {
			texts := packFile(t, f).Texts
			en, zh := inLanguage(texts, "en"), inLanguage(texts, "zh")
			p, err := htmlpage.Read(strings.NewReader(bothLanguages(en, zh, behind)), htmlpage.Hints{})
			if err != nil {
				t.Fatal(err)
			}
			read := Read(p, page.Options{})
			for _, want := range []*annotation.OfficialText{en, zh} {
				got := inLanguage(read.Texts, want.Language)
				if got == nil {
					t.Errorf("%s: no text in %s", filepath.Base(f), want.Language)
					continue
				}
				s, a := compareArticles(t, fmt.Sprint(filepath.Base(f), " ", want.Language, " ", behind), got, want)
				same, all = same+s, all+a
			}
		}
		t.Logf("%d of %d, one behind the other: %v", same, all, behind)
	}
}
