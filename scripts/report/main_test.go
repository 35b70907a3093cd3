package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestReport(t *testing.T) {
	folder := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	before := file("old", `{"file":"a","text":"The treaty, Article 4.","annotations":[{"kind":"agreement","start":4,"end":10,"exact":"treaty","form":"anaphora","agreement":"npt"},{"kind":"clause","start":12,"end":21,"exact":"Article 4","agreement":"npt","article":"4"}]}
{"file":"b","text":"x","annotations":[]}
`)
	after := file("new", `{"file":"a","text":"The treaty, Article 4.","annotations":[{"kind":"agreement","start":4,"end":10,"exact":"treaty","form":"anaphora","agreement":"ctbt"},{"kind":"quote","start":0,"end":3,"exact":"The","role":"term"}]}
{"file":"c","text":"y","annotations":[]}
`)
	var out strings.Builder
	if err := run(before, after, &out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"~ agreement  npt  anaphora  →  agreement  ctbt  anaphora", "+ quote      term", "- clause     npt 4",
		"…The treaty, {Article 4}.…", "b\n    not there any more", "c\n    new file", "1 gained, 1 lost, 1 said anew",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
	if err := run(before, file("broken", "{"), &out); err == nil || !strings.Contains(err.Error(), "broken: document 1") {
		t.Errorf("a broken file gives %v", err)
	}
}
