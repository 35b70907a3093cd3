package agreement

import (
	"strconv"
	"strings"
	"testing"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// find gives the mentions in paragraphs as "text = id".
func find(t *testing.T, code, date string, paragraphs ...string) string {
	t.Helper()
	pack := language.Load(code)
	d := NewDoc(nil, prose.Cut(paragraphs, pack), pack, date)
	var out []string
	for _, m := range Find(Default(), d).Mentions {
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

func TestCanonicalForm(t *testing.T) {
	const want = "title      A treaty\n# a remark\nreplaced-by  b\n\n[names]\nen    A\nen ?  B\n"
	if got := Canonical("title  A treaty\n\n# a remark\nreplaced-by   b\n[names]\nen  A\n en ?    B \n"); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestCompileRefuses(t *testing.T) {
	file := func(name string) string { return "title      T\nkind       treaty\n\n[names]\nen    " + name + "\n" }
	for about, files := range map[string]map[string]string{
		"a name that two agreements share": {"a.txt": file("Treaty of Foo"), "b.txt": file("treaty of foo")},
		"a name without a word":            {"a.txt": file("—")},
		"a line that is none":              {"a.txt": "titel      T\n"},
		"a section that is none":           {"a.txt": file("Foo") + "[colour]\nred\n"},
	} {
		if _, err := Compile(files); err == nil {
			t.Errorf("%s is not refused", about)
		}
	}
}

// TestManyEntries holds the compiled form to its promise: a big catalogue is opened
// without being read.
func TestManyEntries(t *testing.T) {
	files := map[string]string{}
	for i := range 3000 {
		id := "synthetic-" + strings.Repeat("x", i%7) + string(rune('a'+i%26)) + "-" + strconv.Itoa(i)
		files[id+".txt"] = "title      Treaty " + id + "\nkind       treaty\nparties    US RU\n\n[names]\nen    Synthetic Treaty " + id + "\n"
	}
	data, err := Compile(files)
	if err != nil {
		t.Fatal(err)
	}
	c := read(data)
	if c.Len() != len(files) || len(c.entries) != 0 {
		t.Fatalf("%d entries, %d of them read", c.Len(), len(c.entries))
	}
	for name := range files {
		id := strings.TrimSuffix(name, ".txt")
		i, ok := c.ByID(id)
		if !ok || c.Entry(i).ID != id {
			t.Fatalf("%s is not found", id)
		}
	}
}
