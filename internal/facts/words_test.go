package facts

import (
	"testing"

	"pactlight/internal/annotation"
)

func TestPart(t *testing.T) {
	for _, c := range []struct{ article, kind, name, number string }{
		{"4", "treaty", "article", "4"},
		{"2(4)", "charter", "article", "2(4)"},
		{"17-19", "treaty", "articles", "17–19"},
		{"annex ii", "treaty", "annex", "II"},
		{"Annex II", "treaty", "annex", "II"},
		{"8", "resolution", "paragraph", "8"},
		{"chapter vii", "charter", "chapter", "VII"},
		{"preamble", "treaty", "preamble", ""},
	} {
		if name, number := Part(c.article, c.kind); name != c.name || number != c.number {
			t.Errorf("%q: %q %q", c.article, name, number)
		}
	}
}

func TestClauseFallsBackToTheWholeArticle(t *testing.T) {
	card := &annotation.Card{Clauses: map[string]annotation.Text{
		"2":        {"en": "Principles."},
		"2(4)":     {"nl": "Geen geweld."},
		"annex ii": {"en": "A list."},
	}}
	for _, c := range []struct{ article, want, language string }{
		{"2(4)", "Geen geweld.", "nl"},
		{"2(7)", "Principles.", "en"},
		{"annex II", "A list.", "en"},
		{"3", "", ""},
	} {
		if words, language := Clause(card, c.article, "nl", "en"); words != c.want || language != c.language {
			t.Errorf("%q: %q in %q", c.article, words, language)
		}
	}
}

func TestShorten(t *testing.T) {
	if got := Shorten("one two three four five six", 2); got != "one two …" {
		t.Error(got)
	}
	if got := Shorten("one two three four five", 2); got != "one two three four five" {
		t.Error(got)
	}
}

func TestConfidence(t *testing.T) {
	for share, want := range map[float64]string{1: "high", 0.9: "high", 0.75: "fair", 0.2: "low"} {
		if got := Confidence(share); got != want {
			t.Errorf("%v: %s", share, got)
		}
	}
}

func TestLinksOfferNothingButHTTPS(t *testing.T) {
	got := Links([]string{
		"https://www.example.org/a", "https://www.example.org/a", "http://example.org/", "javascript:alert(1)",
		"https://user@example.org/", "https:///path", "https://EXAMPLE.org/", "//example.org",
	})
	if len(got) != 1 || got[0] != (Link{"example.org", "https://www.example.org/a"}) {
		t.Error(got)
	}
}

func TestSearches(t *testing.T) {
	links := Searches(&annotation.Agreement{Title: "Dam & river accord", Year: 2019}, "nl")
	want := map[string]string{
		"UN Treaty Collection": "https://duckduckgo.com/?q=site%3Atreaties.un.org%20Dam%20%26%20river%20accord%202019",
		"Wikipedia":            "https://nl.wikipedia.org/w/index.php?search=Dam%20%26%20river%20accord%202019",
	}
	for _, l := range links {
		if Host(l.URL) == "" {
			t.Errorf("%s is no https address: %s", l.Name, l.URL)
		}
		if want[l.Name] != "" && want[l.Name] != l.URL {
			t.Errorf("%s: %s", l.Name, l.URL)
		}
	}
	titled := Searches(&annotation.Agreement{Title: "Accord of 2019", Year: 2019}, "en")
	if got := titled[len(titled)-1].URL; got != "https://duckduckgo.com/?q=Accord%20of%202019" {
		t.Error("the year is asked for twice:", got)
	}
}
