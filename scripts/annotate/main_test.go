package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/scripts/annotate/format"
)

// called runs the command and gives its exit status and output.
func called(t *testing.T, standard string, arguments ...string) (status int, out, told string) {
	t.Helper()
	var stdout, stderr strings.Builder
	status = run(t.Context(), arguments, streams{strings.NewReader(standard), &stdout, &stderr})
	return status, stdout.String(), stderr.String()
}

// file writes a file and gives its path.
func file(t *testing.T, name, contents string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(contents), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func zipped(t *testing.T, contents string) string {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write([]byte(contents)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

const (
	paragraph = "The ministers met in Oslo on Monday."
	plainText = paragraph + "\n\nNothing was signed.\n"
)

func TestWrongCalls(t *testing.T) {
	cases := [][]string{
		{},
		{"-format", "xml", "a.txt"},
		{"-engine", "v8", "a.txt"},
		{"-lang", "n", "a.txt"},
		{"-date", "20 June 2024", "a.txt"},
		{"-color", "blue", "a.txt"},
		{"-nonsense", "a.txt"},
		{"-check", "-format", "json", "a.txt"},
	}
	for _, arguments := range cases {
		status, out, told := called(t, "", arguments...)
		if status != exitUsage || out != "" || !strings.Contains(told, "usage: annotate") {
			t.Errorf("%q: status %d, output %q, told %q", arguments, status, out, told)
		}
	}
}

// Every kind of input gives its text.
func TestInputs(t *testing.T) {
	page := "\n<!DOCTYPE html><html lang=en><title>t</title><body><article><p>" + strings.Repeat(paragraph+" ", 12) + "</p></article></body></html>"
	cases := []struct{ name, file, standard string }{
		{name: "text", file: file(t, "a.txt", plainText)},
		{name: "gzipped text", file: file(t, "a.txt.gz", zipped(t, plainText))},
		{name: "HTML", file: file(t, "a.html", page)},
		{name: "gzipped HTML", file: file(t, "a.html.gz", zipped(t, page))},
		{name: "text on standard input", file: "-", standard: plainText},
		{name: "HTML on standard input", file: "-", standard: page},
		{name: "gzipped on standard input", file: "-", standard: zipped(t, page)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			status, out, told := called(t, c.standard, "-engine", "native", "-format", "json", "-lang", "en", c.file)
			var got format.Output
			if err := json.Unmarshal([]byte(out), &got); err != nil || status != 0 {
				t.Fatalf("status %d, %v, told %q", status, err, told)
			}
			if !strings.Contains(got.Text, paragraph) || strings.Contains(got.Text, "<") || got.File != c.file {
				t.Errorf("file %q, text %q", got.File, got.Text)
			}
		})
	}
}

// A file that fails is told of and spoils nothing else.
func TestFailingFile(t *testing.T) {
	good, missing := file(t, "good.txt", plainText), filepath.Join(t.TempDir(), "missing.txt")
	broken := file(t, "broken.txt.gz", zipped(t, plainText)[:20])
	status, out, told := called(t, "", "-engine", "native", "-format", "ndjson", missing, good, broken, good)
	if status != exitFailed {
		t.Errorf("status %d", status)
	}
	if lines := strings.Split(strings.TrimSpace(out), "\n"); len(lines) != 2 {
		t.Errorf("%d lines of output, want 2", len(lines))
	}
	if strings.Count(told, "annotate: ") != 2 || !strings.Contains(told, missing) || !strings.Contains(told, broken) {
		t.Errorf("told %q", told)
	}
}

// Both engines write the same, and in the order of the files.
func TestEngines(t *testing.T) {
	var files []string
	for _, word := range []string{"Paris Agreement", "treaty", "ceasefire", "pact", "accord", "convention"} {
		files = append(files, file(t, word+".txt", strings.Repeat("The "+word+" was signed in 2015. ", 5)))
	}
	outputs := map[string]string{}
	for _, engine := range []string{engineNative, engineWasm} {
		status, out, told := called(t, "", append([]string{"-engine", engine, "-format", "ndjson", "-lang", "en"}, files...)...)
		if status != 0 {
			t.Fatalf("%s: status %d, told %q", engine, status, told)
		}
		outputs[engine] = out
	}
	if outputs[engineNative] != outputs[engineWasm] {
		t.Errorf("native:\n%s\nwasm:\n%s", outputs[engineNative], outputs[engineWasm])
	}
	at := 0
	for _, name := range files {
		found := strings.Index(outputs[engineWasm][at:], `{"file":"`+name)
		if found < 0 {
			t.Fatalf("%s is missing or out of order", name)
		}
		at += found
	}
}

const pact = `{"texts": [{"title": "North Atlantic Treaty", "agreement": "north-atlantic-treaty", "language": "en", "articles": [
	{"number": "1", "text": "The towns of the shore keep the peace and lend each other their ferries in summer."},
	{"number": "2", "text": "No town shall raise the toll of its ferries without telling the other towns a month before."}]}]}`

// Both engines compare quotes with the texts of a folder, and find the same.
func TestTexts(t *testing.T) {
	folder := filepath.Dir(file(t, "pact.json", pact))
	if err := os.WriteFile(filepath.Join(folder, "other.html"), []byte("<title>Pact of Velm</title><h1>Pact of Velm</h1><p>Article 1</p><p>The lake is blue.</p><p>Article 2</p><p>So is the sky.</p>"), 0o644); err != nil {
		t.Fatal(err)
	}
	article := file(t, "news.txt", "A report.\n\nArticle 1 of the North Atlantic Treaty says: “No town shall raise the toll of its ferries without telling the other towns a month before”.\n")
	quiet := file(t, "quiet.txt", plainText)
	for _, engine := range []string{engineNative, engineWasm} {
		status, out, told := called(t, "", "-engine", engine, "-texts", folder, "-check", "-lang", "en", article, quiet)
		want := article + ":3:47: wrong-article: named as Article 1; the text held here has these words in Article 2\n"
		if status != exitFound || out != want {
			t.Errorf("%s: status %d, output %q, told %q", engine, status, out, told)
		}
		if status, out, _ := called(t, "", "-engine", engine, "-texts", folder, "-check", quiet); status != 0 || out != "" {
			t.Errorf("%s: of nothing status %d, output %q", engine, status, out)
		}
		status, out, _ = called(t, "", "-engine", engine, "-texts", folder, "-format", "sarif", "-lang", "en", article)
		if status != exitFound || !strings.Contains(out, `"startLine": 3`) {
			t.Errorf("%s: sarif: status %d, output %q", engine, status, out)
		}
	}
	if status, _, told := called(t, "", "-texts", filepath.Join(folder, "none"), article); status != exitUsage || !strings.Contains(told, "texts:") {
		t.Errorf("a folder that is not there: status %d, told %q", status, told)
	}
}
