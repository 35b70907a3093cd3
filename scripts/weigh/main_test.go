package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/internal/annotation"
)

func TestFit(t *testing.T) {
	learn := []example{
		{[]string{"always", "says"}, true, annotation.RoleSpeech},
		{[]string{"always", "says", "short"}, true, annotation.RoleSpeech},
		{[]string{"always", "short"}, true, annotation.RoleTerm},
		{[]string{"always", "provides"}, true, annotation.RoleClause},
	}
	for range 4 {
		learn = append(learn, learn...)
	}
	m := fit(learn)
	for _, e := range learn[:4] {
		if got := m.judge(e); got != e.role {
			t.Errorf("%v is judged %s, not %s", e.signs, got, e.role)
		}
	}
	if got := m.judge(example{signs: []string{"always", "provides"}}); got == annotation.RoleClause {
		t.Error("a clause without a source")
	}
}

func TestRewrite(t *testing.T) {
	file := "# a remark of  three words here\nsays    1  2  3   somebody says it\ngone    4  5  6   nowhere to be seen\n"
	got := model{"says": &scores{-1, 0.256, 0}}.rewrite(file)
	for _, want := range []string{"# a remark of  three words here\n", "   -100     26      0   somebody says it\n", "      0      0      0   nowhere to be seen\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestReadMarked(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("a.txt", "“We shall see,” the minister said.\n\n“We shall see,” she said  again of what she calls the harbour.\n")
	write("a.json", `{"quotes": [{"text": "We shall see,", "occurrence": 1, "kind": "speech"}]}`)
	articles, err := readMarked(folder)
	if err != nil || len(articles) != 1 || len(articles[0].examples) != 1 {
		t.Fatalf("%+v, %v", articles, err)
	}
	if e := articles[0].examples[0]; e.role != annotation.RoleSpeech || e.sourced || len(e.signs) == 0 {
		t.Errorf("%+v", e)
	}
	write("b.json", "{")
	if _, err := readMarked(folder); err == nil || !strings.Contains(err.Error(), "b.json") {
		t.Errorf("a broken file: %v", err)
	}
	if _, err := readMarked(t.TempDir()); err == nil {
		t.Error("an empty folder is no error")
	}
}

// The goldens can be read, and most of them are judged as they say.
func TestGoldens(t *testing.T) {
	articles, err := readGoldens("../../internal/analysis/testdata")
	if err != nil {
		t.Fatal(err)
	}
	learn := examples(articles)
	m, right := fit(learn), 0
	for _, e := range learn {
		if m.judge(e) == e.role {
			right++
		}
	}
	if len(learn) < 300 || right*10 < len(learn)*9 {
		t.Errorf("%d of %d are judged right", right, len(learn))
	}
}
