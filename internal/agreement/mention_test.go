package agreement

import (
	"strings"
	"testing"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// read reads paragraphs that were published on a date, which may be empty.
func read(code, date string, paragraphs ...string) (*phrase.Doc, *Found) {
	pack := language.Load(code)
	d := phrase.NewDoc(nil, prose.Cut(paragraphs, pack), pack, date)
	return d, Find(catalogue.Default(), d)
}

// find gives the mentions in paragraphs as "text = id".
func find(t *testing.T, code, date string, paragraphs ...string) string {
	t.Helper()
	d, found := read(code, date, paragraphs...)
	var out []string
	for _, m := range found.Mentions {
		if !m.Entity.Foil && !m.Silent {
			out = append(out, d.Slice(m.Range)+" = "+m.Entity.ID)
		}
	}
	return strings.Join(out, "; ")
}

func TestMentions(t *testing.T) {
	for _, c := range []struct{ about, code, date, text, want string }{
		{"the noun that an acronym leans on vouches for it", "en", "", "The INF treaty is dead.", "INF treaty = inf-treaty"},
		{"a year and the parties tell treaties of the same parties apart", "nl", "", "China heeft een verdrag met Noord-Korea uit 1961.", "verdrag met Noord-Korea uit 1961 = china-dprk-1961"},
		{"what is only wished for", "en", "", "Both sides want a peace deal.", ""},
		{"an agreement with somebody who is no state", "en", "", "The agreement with Microsoft was signed on Monday.", ""},
		{"a contract does not become a treaty by the next sentence", "en", "", "The club signed a loan deal. The deal runs until June.", ""},
		{"small letters are no acronym", "en", "", "He said npt and inf over and over.", ""},
		{"an acronym in brackets is another name", "nl", "", "De Verenigde Staten en Canada sloten een visserijverdrag (VVP). Het VVP geldt nog.", "visserijverdrag = unknown-canada-united-states-fisheries; VVP = unknown-canada-united-states-fisheries; VVP = unknown-canada-united-states-fisheries"},
		{"two that fit equally are left open", "en", "", "The Paris Agreement and the Kyoto Protocol differ.", "Paris Agreement = paris-agreement; Kyoto Protocol = kyoto-protocol"},
		{"an agreement cannot be younger than the article", "en", "1999-01-01", "The nuclear deal with Iran was never signed.", "nuclear deal with Iran = unknown-iran-nuclear"},
	} {
		if got := find(t, c.code, c.date, c.text); got != c.want {
			t.Errorf("%s: %q\n got %q\nwant %q", c.about, c.text, got, c.want)
		}
	}
}
