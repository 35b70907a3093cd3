package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/scripts/build/artefact"
)

// put writes an executable file.
func put(t *testing.T, name, contents string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(contents), 0o755); err != nil {
		t.Fatal(err)
	}
}

// npm runs when there is a new lock file, and only then.
func TestPackages(t *testing.T) {
	top, bin := t.TempDir(), t.TempDir()
	tree, calls := artefact.Tree(top), filepath.Join(top, "calls")
	put(t, filepath.Join(bin, "npm"), "#!/bin/sh\necho $1 >> "+calls+"\nmkdir -p node_modules\n")
	t.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	for _, step := range []struct{ lock, want string }{
		{"one", "ci\n"},
		{"one", "ci\n"},
		{"two", "ci\nci\n"},
	} {
		put(t, tree.Path("extension/package-lock.json"), step.lock)
		if err := packages(tree); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(calls); err != nil || string(got) != step.want {
			t.Errorf("after %q npm was called with %q, %v; want %q", step.lock, got, err, step.want)
		}
	}
}

// Without npm the reader is told what to install.
func TestNoNpm(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if err := packages(artefact.Tree(t.TempDir())); err == nil || !strings.Contains(err.Error(), "install Node") {
		t.Errorf("got %v", err)
	}
}

// A browser under any of its names is enough; without apt-get the missing ones are named.
func TestBrowsers(t *testing.T) {
	bin := t.TempDir()
	t.Setenv("PATH", bin)
	put(t, filepath.Join(bin, "chromium-browser"), "")
	if err := browsers(); err == nil || !strings.HasSuffix(err.Error(), "apt-get install firefox-esr") {
		t.Errorf("got %v, want that Firefox alone is missing", err)
	}
	put(t, filepath.Join(bin, "firefox"), "")
	if err := browsers(); err != nil {
		t.Error(err)
	}
}
