package language

import (
	"slices"
	"strings"
	"testing"

	"pactlight/internal/datafile"
)

// What the core carries says the same as the packs.
func TestCompile(t *testing.T) {
	for _, code := range Codes() {
		written, err := files.ReadFile("packs/" + code + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		// Parse again, for the errors that name the pack's own lines.
		if _, err := Parse(code, string(written)); err != nil {
			t.Error(err)
		}
		carried, ok := packs().text(code)
		if got, want := said(t, carried), said(t, tight.Replace(string(written))); !ok || !slices.Equal(got, want) {
			for i := range min(len(got), len(want)) {
				if got[i] != want[i] {
					t.Fatalf("%s: %q, the pack says %q", code, got[i], want[i])
				}
			}
			t.Errorf("%s: %d lines, the pack has %d", code, len(got), len(want))
		}
	}
}

// said is what a pack says, line by line.
func said(t *testing.T, text string) (out []string) {
	t.Helper()
	f, err := datafile.Parse("pack", text)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range f.Head {
		out = append(out, l.Text())
	}
	for _, s := range f.Sections {
		out = append(out, "["+s.Name+"]")
		for _, l := range s.Lines {
			out = append(out, l.Text())
		}
	}
	return out
}

// A language may lack places, and name some that others lack.
func TestCompileGaps(t *testing.T) {
	text, err := Compile(map[string]string{
		"a": "name  A\n[country]\nX  x\nY  y",
		"b": "name  B\n# a remark\n\n[stop]\nb\n[country]\nY  why\n[group]\nG  g",
		"c": "name  C",
	})
	if err != nil {
		t.Fatal(err)
	}
	s := newSource(text)
	for code, want := range map[string]string{
		"a": "name  A\n[country]\nX  x\nY  y\n[group]\n",
		"b": "name  B\n[stop]\nb\n[country]\nY  why\n[group]\nG  g\n",
		"c": "name  C\n[country]\n[group]\n",
	} {
		if got, ok := s.text(code); !ok || got != want {
			t.Errorf("%s: %q", code, got)
		}
	}
}

func TestCompileErrors(t *testing.T) {
	for text, want := range map[string]string{
		"name  A\n[country]\nX  x\nX  y": "a.txt:4: [country]: X stands here twice",
		"name  A\n[stop":                 "a.txt:2: ",
	} {
		if _, err := Compile(map[string]string{"a": text}); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}
