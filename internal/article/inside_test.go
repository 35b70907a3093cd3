package article

import (
	"reflect"
	"slices"
	"testing"
)

func TestISODate(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"2024-06-20", "2024-06-20"},
		{"2024-06-20T23:59:59+02:00", "2024-06-20"},
		{"20240620", "2024-06-20"},
		{"https://example.org/2024/6/2/x-12345678", "2024-06-02"},
		{"Thu, 20 Jun 2024 10:00:00 GMT", "2024-06-20"},
		{"2 Jun 2024", "2024-06-02"},
		{"2024-02-29", "2024-02-29"},
		{"2023-02-29", ""},
		{"Veröffentlicht am 20.06.2024, 10:00", "2024-06-20"},
		{"2. 6. 2024", "2024-06-02"},
		{"31.6.2024", ""},
		{"2024年6月20日", "2024-06-20"},
		{"2024-13-01", ""},
		{"2024-06", ""},
		{"06/20/2024", ""},
		{"1234567890123", ""},
		{"", ""},
	} {
		if got := isoDate(c.in); got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
}

func TestHints(t *testing.T) {
	for _, c := range []struct {
		attr string
		want hint
	}{
		{"article-body", hintBody},
		{"l-ArticleBody__main", hintBody},
		{"siteNavigation", hintOut},
		{"NAVIGATION", hintOut},
		{"relatedposts2", hintOut},
		{"has-sidebar", 0},
		{"elementor-widget", 0},
		{"download", 0}, // not "ad"
		{"77ad", 0},
		{"about-the-author", hintOut | hintAside | hintByline},
		{"commentaires-liste", hintComment},
		{"x y\tphoto-credit", hintCredit | hintPicture},
	} {
		if got := (hintReader{}).read(c.attr); got != c.want {
			t.Errorf("%q: got %b, want %b", c.attr, got, c.want)
		}
	}
}

// The files of words have no line that no code knows, and no word twice in a line's sense.
func TestWordFiles(t *testing.T) {
	words, stems := hintWords()
	for _, h := range append(slices.Collect(mapValues(words)), slices.Collect(mapValues(stems))...) {
		if h == 0 {
			t.Error("hints.txt has a line of an unknown kind")
		}
	}
	for stem := range stems {
		if len(stem) < shortestStem || len(stem) > longestStem {
			t.Errorf("hints.txt: %s* is not of %d to %d letters and never found", stem, shortestStem, longestStem)
		}
	}
	known := []string{"title", "summary", "byline", "published", "kind", "language", "site"}
	names, _ := metaNames()
	for name, n := range names {
		if !slices.Contains(known, n.tells) {
			t.Errorf("meta.txt: %s tells of %s, which nothing reads", name, n.tells)
		}
	}
}

func mapValues(m map[string]hint) func(func(hint) bool) {
	return func(yield func(hint) bool) {
		for _, h := range m {
			if !yield(h) {
				return
			}
		}
	}
}

func TestEndsSentence(t *testing.T) {
	for _, s := range []string{"It is.", "“It is.”", "Is it? ", "是的。", "هل؟", "(It is.)", "है।"} {
		if !endsSentence(s) {
			t.Errorf("%q does not end a sentence", s)
		}
	}
	for _, s := range []string{"", "”", "By Ana Ruiz", "Read more »"} {
		if endsSentence(s) {
			t.Errorf("%q ends a sentence", s)
		}
	}
}

// Linked data with a fault tells what stands before it.
func TestFaultyLinkedData(t *testing.T) {
	for script, want := range map[string]linkedData{
		`{"@type":"NewsArticle","headline":"A","articleBody":"b` + "\n" + `c"}`:          {headline: "A", body: "b c", article: true},
		`{"@type":"NewsArticle","headline":"A","datePublished":"2019-11-18","author":,}`: {headline: "A", published: "2019-11-18", article: true},
		`{"@type":"NewsArticle","headline":"A","articleBody":"cut off`:                   {headline: "A", article: true},
		`[{"@type":"NewsArticle","headline":"A"},{"@type":"Pro`:                          {headline: "A", article: true},
		`no JSON, "headline"`: {},
	} {
		if got := readLinkedData([]string{script}); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, want %+v", script, got, want)
		}
	}
}
