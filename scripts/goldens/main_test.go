package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/internal/annotation"
)

func TestRun(t *testing.T) {
	name := filepath.Join(t.TempDir(), "paris.txt")
	text := "# One name.\nlanguage en\n\nMinisters praised the {a1:Paris Agreement} in Oslo.\n    a1  agreement  paris-agreement  name\n"
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := run([]string{name, name}, &out); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 || lines[0] != lines[1] {
		t.Fatalf("two equal lines are due, got\n%s", out.String())
	}
	var got line
	var reply annotation.Reply
	if err := json.Unmarshal([]byte(lines[0]), &got); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(got.Reply, &reply); err != nil || reply.Report == nil {
		t.Fatal(err, lines[0])
	}
	if got.Name != "paris.txt" || reply.Report.Text != "Ministers praised the Paris Agreement in Oslo." {
		t.Errorf("%s: %q", got.Name, reply.Report.Text)
	}
}

func TestRunErrors(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.txt")
	if err := os.WriteFile(bad, []byte("no head"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, files := range [][]string{nil, {bad}, {filepath.Join(t.TempDir(), "missing.txt")}} {
		if err := run(files, &strings.Builder{}); err == nil {
			t.Errorf("run(%q) finds nothing wrong", files)
		}
	}
}
