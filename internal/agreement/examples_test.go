package agreement

import (
	"slices"
	"strings"
	"testing"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// entries reads the catalogue's files, with their examples, which are not compiled in.
func entries(t *testing.T) map[string]*catalogue.Entry {
	t.Helper()
	files, err := catalogue.Files("catalogue")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*catalogue.Entry{}
	for name, text := range files {
		e, err := catalogue.ParseEntry(name, text)
		if err != nil {
			t.Fatal(err)
		}
		out[e.ID] = e
	}
	return out
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

func example(t *testing.T, id string, x catalogue.Example) {
	t.Helper()
	pack := language.Load(x.Language)
	text := strings.NewReplacer("{", "", "}", "").Replace(x.Text)
	d := phrase.NewDoc(nil, prose.Cut([]string{text}, pack), pack, "")
	var got []string
	for _, m := range Find(catalogue.Default(), d).Mentions {
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
