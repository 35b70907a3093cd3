package main

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
)

const manifest = `{"name":"a & b","minimum_chrome_version":"130","browser_specific_settings":{},"permissions":["storage","sidePanel"],"side_panel":{},"sidebar_action":{},"background":{"service_worker":"w.js","scripts":["w.js"]}}`

// Each store gets its own keys and not the other's.
func TestAdapt(t *testing.T) {
	want := map[string]string{
		"chrome":  `{"background":{"service_worker":"w.js"},"minimum_chrome_version":"130","name":"a & b","permissions":["storage","sidePanel"],"side_panel":{}}`,
		"firefox": `{"background":{"scripts":["w.js"]},"browser_specific_settings":{},"name":"a & b","permissions":["storage"],"sidebar_action":{}}`,
	}
	for _, s := range stores {
		files := map[string][]byte{"manifest.json": []byte(manifest), "w.js": []byte("1")}
		adapted, err := s.adapt(files)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(strings.Fields(string(adapted["manifest.json"])), ""); got != strings.ReplaceAll(want[s.name], " ", "") {
			t.Errorf("%s: %s", s.name, got)
		}
		if string(files["manifest.json"]) != manifest || string(adapted["w.js"]) != "1" {
			t.Errorf("%s: other files changed", s.name)
		}
	}
}

// A key that the manifest no longer has is an error.
func TestAdaptOutOfDate(t *testing.T) {
	files := map[string][]byte{"manifest.json": []byte(`{"background":{"scripts":[]}}`)}
	for _, s := range stores {
		if _, err := s.adapt(files); err == nil {
			t.Errorf("%s: no error", s.name)
		}
	}
}

// The same files give the same bytes, in the order of their names.
func TestZip(t *testing.T) {
	files := map[string][]byte{"b.js": []byte("2"), "a/c.png": []byte("1"), "manifest.json": []byte("{}")}
	var first, second bytes.Buffer
	for _, out := range []*bytes.Buffer{&first, &second} {
		if err := (packer{}).zipped(out, files); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("two runs differ")
	}
	z, err := zip.NewReader(bytes.NewReader(first.Bytes()), int64(first.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range z.File {
		names = append(names, file.Name)
	}
	if got := strings.Join(names, " "); got != "a/c.png b.js manifest.json" {
		t.Errorf("holds %s", got)
	}
}

// A package that does not hold its files is found out.
func TestCheck(t *testing.T) {
	files := map[string][]byte{"a.js": []byte("1111111111111111"), "b.png": []byte("1")}
	var packed bytes.Buffer
	if err := (packer{}).zipped(&packed, files); err != nil {
		t.Fatal(err)
	}
	if err := check(packed.Bytes(), files); err != nil {
		t.Error(err)
	}
	for _, other := range []map[string][]byte{
		{"a.js": files["a.js"]},
		{"a.js": files["a.js"], "b.png": []byte("2")},
		{"a.js": files["a.js"], "c.png": files["b.png"]},
	} {
		if check(packed.Bytes(), other) == nil {
			t.Errorf("%q: no error", other)
		}
	}
	broken := bytes.Replace(packed.Bytes(), files["b.png"], []byte("3"), 1)
	if check(broken, files) == nil {
		t.Error("a broken package: no error")
	}
}
