package article_test

import (
	"os"
	"path/filepath"
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
			got := strings.ReplaceAll(found(p, article.Find(p)), " | ", "\n")
			if got = strings.TrimSpace(got + "\n"); got != strings.TrimSpace(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}
