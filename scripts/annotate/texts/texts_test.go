package texts

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/internal/golden"
)

func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const pack = `{"title": "Pact of Velm", "language": "en", "articles": [{"number": "I", "text": "The lake is blue."}, {"number": "II", "text": "So is the sky."}]}`

// Packs, pages and plain text are read; the same text counts once.
func TestLoad(t *testing.T) {
	got, err := Load(folder(t, map[string]string{
		"a.json": pack,
		"b.html": "<html lang=en><title>Pact of Velm</title><h1>Pact of Velm</h1><p>Article 1</p><p>The lake is blue.</p></html>",
		"c.txt":  "Pact of Arden\n\nArticle 1\n\nThe towns of the shore keep the peace, and lend each other their ferries.\n\nArticle 2\n\nThe pact is without end.",
		"d.pdf":  "not read",
	}))
	if err != nil || len(got) != 2 || len(got[0].Parts) != 2 || got[0].Parts[1].Number != "2" || got[1].Source != "c.txt" {
		t.Errorf("%v: %+v", err, got)
	}
}

func TestLoadFails(t *testing.T) {
	for want, files := range map[string]map[string]string{
		"a.json":           {"a.json": "{"},
		"b.json":           {"b.json": `{"title": "nothing"}`},
		"c.html":           {"c.html": "<p>No articles."},
		"no official text": {},
	} {
		if _, err := Load(folder(t, files)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v", files, err)
		}
	}
	if _, err := Load(filepath.Join(t.TempDir(), "none")); err == nil {
		t.Error("a folder that is not there is read")
	}
}

// The folder of measuring data is read as it is.
func TestLoadShared(t *testing.T) {
	got, err := Load(golden.Shared(t, "texts"))
	if err != nil || len(got) != 18 {
		t.Errorf("%d texts, %v", len(got), err)
	}
	for _, text := range got {
		if text.Agreement == "" {
			t.Errorf("%s: no agreement of the catalogue", text.Title)
		}
	}
}
