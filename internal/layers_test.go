package internal_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// order says who may import whom: what stands left may not know what stands right of
// it. A package below the top of a layer (ui/card) belongs to the layer.
const order = `
	swar < prose, jsontext
	set < agreement
	annotation, datafile < page, prose < language < agreement, quotation < clause, official, claim < analysis < wasm/core
	page, jsontext < article, official < analysis
	page < htmlpage < scripts
	annotation < facts < citation < export < ui < wasm/pages
	export < scripts
	page < corehost, golden < scripts
	analysis < scripts
`

// top is the folder of the module, seen from this one.
const top = ".."

// layers is order read: for each layer, those right below it.
type layers map[string][]string

func readOrder() layers {
	below := layers{}
	for _, line := range strings.Split(strings.TrimSpace(order), "\n") {
		var left []string
		for _, group := range strings.Split(line, "<") {
			var names []string
			for _, name := range strings.Split(group, ",") {
				name = strings.TrimSpace(name)
				names = append(names, name)
				below[name] = append(below[name], left...)
			}
			left = names
		}
	}
	return below
}

// knows tells whether the layer a stands right of b.
func (l layers) knows(a, b string) bool {
	return slices.ContainsFunc(l[a], func(next string) bool { return next == b || l.knows(next, b) })
}

// layerOf gives the layer that a package belongs to, by its folder in the module.
func layerOf(folder string) string {
	parts := strings.Split(folder, "/")
	switch {
	case parts[0] == "scripts":
		return "scripts"
	case parts[0] == "internal" && len(parts) > 1:
		return parts[1]
	}
	return folder
}

// The files are parsed: a test that asks `go list` is answered from the test cache.
func TestLayers(t *testing.T) {
	allowed := readOrder()
	eachGoFile(t, func(name string, file *ast.File) {
		if strings.HasSuffix(name, "_test.go") {
			return
		}
		from := layerOf(path.Dir(name))
		if _, known := allowed[from]; !known {
			t.Errorf("%s: layer %s has no place in the order", name, from)
		}
		for _, imported := range imports(file) {
			folder, ours := strings.CutPrefix(imported, "pactlight/")
			if to := layerOf(folder); ours && to != from && !allowed.knows(from, to) {
				t.Errorf("%s: %s may not know %s", name, from, to)
			}
		}
	})
}

// The folder list, read from top to bottom, is what there is.
func TestTopLevel(t *testing.T) {
	want := []string{"Makefile", "README.md", "extension", "go.mod", "go.sum", "internal", "scripts", "wasm"}
	entries, err := os.ReadDir(top)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if name := entry.Name(); !strings.HasPrefix(name, ".") && !slices.Contains(want, name) {
			t.Errorf("%s does not belong at the top", name)
		}
	}
}

// Packages are called after what they hold, and nothing registers itself.
func TestHouseRules(t *testing.T) {
	vague := []string{"util", "utils", "common", "helper", "helpers", "misc", "shared"}
	eachGoFile(t, func(name string, file *ast.File) {
		if slices.Contains(vague, file.Name.Name) {
			t.Errorf("%s: package %s says nothing", name, file.Name.Name)
		}
		for _, declaration := range file.Decls {
			if f, ok := declaration.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s: func init", name)
			}
		}
	})
}

// eachGoFile parses every Go file of the module, whatever its build constraints.
func eachGoFile(t *testing.T, check func(name string, file *ast.File)) {
	t.Helper()
	for _, folder := range []string{"internal", "scripts", "wasm"} {
		err := filepath.WalkDir(filepath.Join(top, folder), func(name string, entry fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(name, ".go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			check(strings.TrimPrefix(filepath.ToSlash(name), top+"/"), file)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func imports(file *ast.File) []string {
	var paths []string
	for _, spec := range file.Imports {
		if imported, err := strconv.Unquote(spec.Path.Value); err == nil {
			paths = append(paths, imported)
		}
	}
	return paths
}
