package format

import (
	"os"
	"regexp"
	"testing"
)

const styles = "../../../extension/styles/"

// The marks look the same wherever they are drawn: on pages, in the guide and here.
func TestMarksLookTheSame(t *testing.T) {
	marks := read(t, styles+"marks.css")
	drawn := map[string]string{"the guide": read(t, styles+"guide.css"), "page.tmpl": pageTemplate}
	for _, kind := range []string{"name", "description", "anaphora", "clause", "quote"} {
		line := find(t, marks, `::highlight\(pactlight-print-`+kind+`\) \{\s*text-decoration: ([^;]+);`)
		for where, text := range drawn {
			if got := find(t, text, `(?:mark)?\.`+kind+` \{[^}]*text-decoration: ([^;]+);`); got != line {
				t.Errorf("%s: %s is drawn as %q, on pages as %q", where, kind, got, line)
			}
		}
	}
	for _, kind := range []string{"description", "clause", "quote"} {
		tint := find(t, marks, `::highlight\(pactlight-`+kind+`\) \{\s*background-color: ([^;]+);`)
		for where, text := range drawn {
			if !regexp.MustCompile(regexp.QuoteMeta(tint)).MatchString(text) {
				t.Errorf("%s: %s is not tinted %s", where, kind, tint)
			}
		}
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// find gives what the first group of pattern finds in text.
func find(t *testing.T, text, pattern string) string {
	t.Helper()
	found := regexp.MustCompile(pattern).FindStringSubmatch(text)
	if found == nil {
		t.Fatalf("no %s", pattern)
	}
	return found[1]
}
