package artefact

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// tree writes a small tree.
func tree(t *testing.T, files map[string]string) Tree {
	t.Helper()
	top := Tree(t.TempDir())
	for name, contents := range files {
		if _, err := replace(top.Path(name), []byte(contents)); err != nil {
			t.Fatal(err)
		}
	}
	return top
}

// An artefact is stale when what it is built from changed, and by nothing else.
func TestFresh(t *testing.T) {
	cases := []struct {
		name, file, contents string
		fresh                bool
	}{
		{"nothing changed", "internal/a.go", "package a", true},
		{"a source changed", "internal/a.go", "package b", false},
		{"a source is new", "internal/b.txt", "", false},
		{"a test changed", "internal/a_test.go", "package c", true},
		{"test data changed", "internal/testdata/a.txt", "new", true},
		{"a file outside", "README.md", "new", true},
		{"the artefact is gone", ".build/x.wasm", "", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			top := tree(t, map[string]string{"internal/a.go": "package a", "internal/a_test.go": "package a", ".build/x.wasm": "x"})
			if err := top.made("x.wasm", print(t, top)); err != nil {
				t.Fatal(err)
			}
			if _, err := replace(top.Path(c.file), []byte(c.contents)); err != nil {
				t.Fatal(err)
			}
			if c.file == ".build/x.wasm" {
				if err := os.Remove(top.Path(c.file)); err != nil {
					t.Fatal(err)
				}
			}
			fresh, err := top.fresh("x.wasm", print(t, top))
			if err != nil || fresh != c.fresh {
				t.Errorf("fresh %v, %v; want %v", fresh, err, c.fresh)
			}
		})
	}
}

func print(t *testing.T, top Tree) string {
	t.Helper()
	print, err := top.fingerprint([]string{"internal"})
	if err != nil {
		t.Fatal(err)
	}
	return print
}

// A file that did not change keeps its time stamp, and no half-written one is left.
func TestReplace(t *testing.T) {
	name := filepath.Join(t.TempDir(), "folder", "file")
	for _, step := range []struct {
		contents string
		changed  bool
	}{{"a", true}, {"a", false}, {"b", true}} {
		changed, err := replace(name, []byte(step.contents))
		if err != nil || changed != step.changed {
			t.Errorf("%q: changed %v, %v", step.contents, changed, err)
		}
		if got, err := os.ReadFile(name); err != nil || string(got) != step.contents {
			t.Errorf("holds %q, %v", got, err)
		}
	}
	if entries, err := os.ReadDir(filepath.Dir(name)); err != nil || len(entries) != 1 {
		t.Errorf("%d files, %v", len(entries), err)
	}
}

// What is no longer among the sources leaves the folder.
func TestSweep(t *testing.T) {
	top := tree(t, map[string]string{"a.js": "", "icons/old.png": "", "icons/new.png": ""})
	removed, err := sweep(string(top), map[string][]byte{"a.js": nil, "icons/new.png": nil})
	if err != nil || removed != 1 {
		t.Errorf("%d removed, %v", removed, err)
	}
	if _, err := os.Stat(top.Path("icons/old.png")); !os.IsNotExist(err) {
		t.Errorf("it is still there: %v", err)
	}
}

// Scripts are bundled with what they import, and the styles with them.
func TestBundle(t *testing.T) {
	top := tree(t, map[string]string{
		"extension/manifest.json":    `{"minimum_chrome_version":"130","browser_specific_settings":{"gecko":{"strict_min_version":"142.0"}}}`,
		"extension/src/worker.ts":    `import { word } from "./word"; console.log(word as string)`,
		"extension/src/content.ts":   `export {}`,
		"extension/src/keys.ts":      ``,
		"extension/src/htmlfile.ts":  ``,
		"extension/src/tour.ts":      ``,
		"extension/src/word.ts":      `export const word = "treaty"`,
		"extension/src/unrelated.ts": `console.log("unrelated")`,
		"extension/styles/marks.css": `::highlight(a) { color: red }`,
	})
	files, err := bundle(top)
	if err != nil {
		t.Fatal(err)
	}
	if got := slices.Sorted(maps.Keys(files)); !slices.Equal(got, []string{"content.js", "htmlfile.js", "keys.js", "marks.css", "tour.js", "worker.js"}) {
		t.Errorf("files %q", got)
	}
	if want := "(()=>{var o=\"treaty\";console.log(o);})();\n"; string(files["worker.js"]) != want {
		t.Errorf("worker.js is %q", files["worker.js"])
	}
}

// A mistake in a script is an error that names its place.
func TestBundleError(t *testing.T) {
	top := tree(t, map[string]string{
		"extension/manifest.json":    `{"minimum_chrome_version":"130","browser_specific_settings":{"gecko":{"strict_min_version":"142.0"}}}`,
		"extension/src/worker.ts":    `import "./missing"`,
		"extension/src/content.ts":   ``,
		"extension/src/keys.ts":      ``,
		"extension/src/htmlfile.ts":  ``,
		"extension/src/tour.ts":      ``,
		"extension/styles/marks.css": ``,
	})
	if _, err := bundle(top); err == nil || !strings.Contains(err.Error(), "worker.ts:1") {
		t.Errorf("the error is %v", err)
	}
}
