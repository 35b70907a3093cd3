package corehost

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/internal/analysis"
	"pactlight/internal/golden"
	"pactlight/internal/page"
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
			file, err := golden.Read(name)
			if err != nil {
				t.Fatal(err)
			}
			same(t, h, file.Request())
		})
	}
}

// same holds the report under wazero on a request to the native one.
func same(t *testing.T, h *Host, request page.Request) {
	t.Helper()
	report, err := h.Analyse(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	want := inJSON(t, analysis.Analyse(&request.Page, request.Options))
	if got := inJSON(t, report); got != want {
		t.Errorf("under wazero and natively, from where they differ (is the built core older than its sources?)\n%s", difference(got, want))
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

// difference gives a few lines of each text from the first that differs.
func difference(a, b string) string {
	left, right := strings.Split(a, "\n"), strings.Split(b, "\n")
	i := 0
	for i < len(left)-1 && i < len(right)-1 && left[i] == right[i] {
		i++
	}
	few := func(lines []string) string { return strings.Join(lines[i:min(i+8, len(lines))], "\n") }
	return few(left) + "\n—\n" + few(right)
}
