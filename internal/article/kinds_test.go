package article_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pactlight/internal/article"
)

// kindFiles are pages of every kind that readers meet. A § in one stands for a
// paragraph of its article, a ¤ for one that is none; the comment at its end has
// what is to be found.
const kindFiles = "testdata/kinds/*.html"

// wanted cuts a file into the page and what is to be found on it.
func wanted(t testing.TB, name string) (html, want string) {
	t.Helper()
	source, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	html, want, ok := strings.Cut(string(source), "<!--want\n")
	if !ok {
		t.Fatalf("%s does not say what is wanted", name)
	}
	return html, strings.TrimSuffix(want, "-->\n")
}

func TestKinds(t *testing.T) {
	files, err := filepath.Glob(kindFiles)
	if err != nil || len(files) == 0 {
		t.Fatal("no pages", err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".html"), func(t *testing.T) {
			html, want := wanted(t, name)
			p := read(t, fill(html))
			a := article.Find(p)
			got := strings.ReplaceAll(found(p, a), " | ", "\n")
			if got = strings.TrimSpace(got + "\n"); got != strings.TrimSpace(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
			checkStarts(t, a)
		})
	}
}

// checkStarts holds that articles begin at the first block and at every further headline.
func checkStarts(t *testing.T, a article.Article) {
	t.Helper()
	var want []int
	for i, p := range a.Parts {
		if i == 0 || p == article.PartHeadline && a.Parts[i-1] != article.PartHeadline {
			want = append(want, i)
		}
	}
	if !slices.Equal(a.Starts, want) {
		t.Errorf("articles start at %v, not %v", a.Starts, want)
	}
	if body := a.Body(); len(body.Starts) != len(a.Starts) {
		t.Errorf("without its headlines the page has %d articles, not %d", len(body.Starts), len(a.Starts))
	}
}
