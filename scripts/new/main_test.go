package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/datafile"
)

func TestAgreement(t *testing.T) {
	root := t.TempDir()
	folder := filepath.Join(root, "internal", "agreement", "catalogue")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := run([]string{"agreement", "foo-2001"}, root, &out); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(folder, "foo-2001.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := catalogue.ParseEntry("foo-2001.txt", string(text)); err != nil {
		t.Error(err)
	}
	if got := catalogue.Canonical(string(text)); got != string(text) {
		t.Errorf("the skeleton is not canonical:\n%s", got)
	}
	if !strings.Contains(out.String(), "left to do") {
		t.Errorf("it does not say what is left: %q", out.String())
	}
	if err := run([]string{"agreement", "foo-2001"}, root, &out); err == nil {
		t.Error("a file that is there is overwritten")
	}
}

func TestWrongCalls(t *testing.T) {
	for _, arguments := range [][]string{nil, {"agreement"}, {"treaty", "x"}, {"agreement", "Foo Bar"}, {"agreement", "../x"}, {"language", "english"}} {
		if err := run(arguments, t.TempDir(), &strings.Builder{}); !errors.As(err, new(*usageError)) {
			t.Errorf("%q gives %v", arguments, err)
		}
	}
}

func TestStrip(t *testing.T) {
	got := strip("name  English\n\n[stop]\na, the\n\n# remark\n[topic]\npeace  peace\n")
	if want := "# name\n\n[stop]\n\n# remark\n[topic]\n# peace\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if _, err := datafile.Parse("xx.txt", got); err != nil {
		t.Error(err)
	}
}
