package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/scripts/bench/score"
)

func TestPrintFinders(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "segments.json"), []byte(`{"a":{"with":["x"],"without":[]},"b":{"with":["y"],"without":[]}}`), 0o644); err != nil {
		t.Fatal(err)
	}
	set, err := score.Load(folder)
	if err != nil {
		t.Fatal(err)
	}
	files := []string{"other.html", set.Files[1], set.Files[0]}
	finders := []finder{
		{"ours", []found{{"-", 1}, {"y", 1}, {"x", 1}}},
		{"theirs", []found{{"-", 2}, {"", 3}, {"x", 100}}},
	}
	var out strings.Builder
	if err := printFinders(&out, finders, files, []*score.Set{set}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"1.0000", "0.6667", "3.00\n"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %s in\n%s", want, out.String())
		}
	}
	out.Reset()
	if err := printFinders(&out, finders, files, nil); err != nil || !strings.Contains(out.String(), "cannot be scored") {
		t.Errorf("%v, %s", err, out.String())
	}
}
