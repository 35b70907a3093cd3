package corehost

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"pactlight/internal/analysis"
	"pactlight/internal/golden"
)

// The goldens of the analysis give under wazero, byte for byte, what they give natively.
func TestGoldens(t *testing.T) {
	files, err := filepath.Glob("../analysis/testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	h := open(t, Config{Path: corePath, Cache: compiled})
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			file, err := golden.Parse(string(text))
			if err != nil {
				t.Fatal(err)
			}
			request := file.Request()
			report, err := h.Analyse(t.Context(), request)
			if err != nil {
				t.Fatal(err)
			}
			want := inJSON(t, analysis.Analyse(&request.Page, request.Options))
			if got := inJSON(t, report); got != want {
				t.Errorf("under wazero\n%s\nnatively\n%s", got, want)
			}
		})
	}
}

func inJSON(t *testing.T, value any) string {
	t.Helper()
	text, err := json.MarshalIndent(value, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
