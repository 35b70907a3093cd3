package catalogue

import (
	"bytes"
	"flag"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pactlight/internal/datafile"
	"pactlight/internal/language"
)

var update = flag.Bool("update", false, "rewrite the catalogue files in their canonical form")

// sources gives the texts of the catalogue's files by their names.
func sources(t *testing.T) map[string]string {
	t.Helper()
	files, err := Files(".")
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func entries(t *testing.T) map[string]*Entry {
	t.Helper()
	out := map[string]*Entry{}
	for name, text := range sources(t) {
		e, err := ParseEntry(name, text)
		if err != nil {
			t.Fatal(err)
		}
		out[e.ID] = e
	}
	return out
}

func TestCanonical(t *testing.T) {
	for name, text := range sources(t) {
		want := Canonical(text)
		if text == want {
			continue
		}
		if *update {
			if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		t.Errorf("%s is not in its canonical form; go test ./internal/agreement/catalogue -run Canonical -update rewrites it", name)
	}
}

func TestCompiledIsFresh(t *testing.T) {
	want, err := Compile(sources(t))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(compiled, want) {
		t.Error("catalogue.bin is not what the files make; run go generate ./internal/agreement/catalogue")
	}
}

var kinds = strings.Fields("treaty convention agreement protocol charter declaration memorandum resolution ceasefire peace-agreement pact")

var isoDate = regexp.MustCompile(`^\d{4}(-\d\d(-\d\d)?)?$`)

// TestFacts holds every file to the rules that facts must obey.
func TestFacts(t *testing.T) {
	all := entries(t)
	for id, e := range all {
		must := func(ok bool, rule string) {
			if !ok {
				t.Errorf("%s.txt: %s", id, rule)
			}
		}
		must(e.Title != "" && len(e.Title) <= 150, "has a title of at most 150 bytes")
		must(slices.Contains(kinds, e.Kind), "is of a known kind, not "+e.Kind)
		must(len(e.Sources) > 0, "says where its facts were checked")
		must(len(e.Topics) > 0, "has a topic")
		must(e.NameIn("en") != "" && (e.NameIn("nl") != "" || e.NameIn("*") != ""), "has a name in English and Dutch")
		must(e.Summary["en"] != "" && e.Summary["nl"] != "", "has a summary in English and Dutch")
		for _, d := range []datafile.Date{e.Signed, e.Force, e.Ended} {
			must(d == "" || isoDate.MatchString(string(d)), "dates are ISO 8601: "+string(d))
		}
		must(!e.Force.Before(e.Signed), "is signed before it is in force")
		must(!e.Ended.Before(e.Signed) && !e.Ended.Before(e.Force), "ends after it began")
		must(e.Ended == "" || e.EndedHow != "", "says how it ended")
		must(e.PartyCount == 0 || len(e.Parties) == 0 || e.PartyCount >= len(e.Parties), "counts its parties right")
		for _, link := range append(slices.Clone(e.Official), e.Sources...) {
			must(strings.HasPrefix(link, "https://") || strings.HasPrefix(link, "http://"), "links to the web: "+link)
		}
		for _, link := range e.Official {
			must(strings.HasPrefix(link, "https://"), "official links are https: "+link)
		}
		for _, old := range e.Replaces {
			must(all[old] != nil && slices.Contains(all[old].ReplacedBy, id), "replaces "+old+", which says so too")
		}
		for _, new := range e.ReplacedBy {
			must(all[new] != nil && slices.Contains(all[new].Replaces, id), "is replaced by "+new+", which says so too")
		}
		weak := slices.ContainsFunc(e.Names, func(n Name) bool { return n.Weak })
		must(!weak || len(e.Context) > 0, "has context words for its weak names")
		for article, text := range e.Clauses {
			must(text["en"] != "" && text["nl"] != "", "article "+article+" is told in English and Dutch")
		}
	}
}

// TestParties holds the parties to the codes that the packs know.
func TestParties(t *testing.T) {
	for id, e := range entries(t) {
		for _, p := range append(slices.Clone(e.Parties), e.About...) {
			for _, code := range language.Codes() {
				if language.Load(code).Places[p] == "" {
					t.Errorf("%s.txt: pack %s does not know the party %s", id, code, p)
				}
			}
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
