package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// write makes a file and gives its name.
func write(t *testing.T, name string, contents []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, contents, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRun(t *testing.T) {
	source := []byte("<title>Oslo</title><p>Ministers met.<p hidden>x")
	var zipped bytes.Buffer
	w := gzip.NewWriter(&zipped)
	if _, err := w.Write(source); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	files := []string{write(t, "a.html", source), write(t, "b.html.gz", zipped.Bytes())}
	var out strings.Builder
	if err := run(files, &out); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != len(files) {
		t.Fatalf("%d lines", len(lines))
	}
	for i, name := range files {
		var got line
		if err := json.Unmarshal([]byte(lines[i]), &got); err != nil {
			t.Fatal(err)
		}
		if got.Name != name || got.Page.Title != "Oslo" || len(got.Page.Blocks) != 1 || got.Page.Blocks[0].Text != "Ministers met." {
			t.Errorf("%s: %+v", got.Name, got.Page)
		}
	}
}

func TestRunErrors(t *testing.T) {
	for name, files := range map[string][]string{
		"no file":     nil,
		"missing":     {filepath.Join(t.TempDir(), "missing.html")},
		"not zipped":  {write(t, "a.html.gz", []byte("<p>plain"))},
		"is a folder": {t.TempDir()},
	} {
		if err := run(files, &strings.Builder{}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
