package analysis

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"pactlight/internal/golden"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) { check(t, name) })
	}
}

func check(t *testing.T, name string) {
	if filepath.Ext(name) != ".txt" {
		t.Fatalf("%s: no test reads it", name)
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	f, err := golden.Parse(string(want))
	if err != nil {
		t.Fatal(err)
	}
	request := f.Request()
	got := f.Render(Analyse(&request.Page, request.Options))
	switch same := got == string(want); {
	case f.Fails != "" && same:
		t.Errorf("healed: take out the line %q", "fails: "+f.Fails)
	case f.Fails != "":
		t.Logf("known fault: %s", f.Fails)
	case *update && !same:
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	case !same:
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
