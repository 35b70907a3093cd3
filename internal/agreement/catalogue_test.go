package agreement

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pactlight/internal/datafile"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

var update = flag.Bool("update", false, "rewrite the catalogue files in their canonical form")

// sources reads the catalogue's files, name → text.
func sources(t *testing.T) map[string]string {
	t.Helper()
	names, err := filepath.Glob("catalogue/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no catalogue", err)
	}
	out := map[string]string{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(name)] = string(text)
	}
	return out
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
			if err := os.WriteFile("catalogue/"+name, []byte(want), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		t.Errorf("catalogue/%s is not in its canonical form; go test ./internal/agreement -run Canonical -update rewrites it", name)
	}
}

func TestCompiledIsFresh(t *testing.T) {
	want, err := Compile(sources(t))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(compiled, want) {
		t.Error("catalogue.bin is not what the files make; run go generate ./internal/agreement")
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
				t.Errorf("catalogue/%s.txt: %s", id, rule)
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
					t.Errorf("catalogue/%s.txt: pack %s does not know the party %s", id, code, p)
				}
			}
		}
	}
}

// TestExamples holds every agreement to its examples: found exactly, or not at all.
func TestExamples(t *testing.T) {
	for id, e := range entries(t) {
		found, not := 0, 0
		for _, x := range e.Examples {
			if x.Found {
				found++
			} else {
				not++
			}
			example(t, id, x)
		}
		if found < 2 || not < 1 {
			t.Errorf("catalogue/%s.txt: needs two examples with it and one without", id)
		}
	}
}

func example(t *testing.T, id string, x Example) {
	t.Helper()
	pack := language.Load(x.Language)
	text := strings.NewReplacer("{", "", "}", "").Replace(x.Text)
	d := NewDoc(nil, prose.Cut([]string{text}, pack), pack, "")
	var got []string
	for _, m := range Find(Default(), d).Mentions {
		if m.Entity.ID == id {
			got = append(got, d.Slice(m.Range))
		}
	}
	_, want, marked := strings.Cut(x.Text, "{")
	want, _, _ = strings.Cut(want, "}")
	switch {
	case !x.Found && len(got) > 0:
		t.Errorf("catalogue/%s.txt:%d: %q is found in %q", id, x.Line, got, text)
	case x.Found && (!marked || !slices.Contains(got, want)):
		t.Errorf("catalogue/%s.txt:%d: %q is not found, but %q, in %q", id, x.Line, want, got, text)
	}
}
