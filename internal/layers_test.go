package internal_test

import (
	"go/ast"
	"go/build"
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

// outside are packages through which a program reaches what is outside of it. The core
// keeps to its arguments: the same page gives the same report in every host.
var outside = []string{"os", "os/exec", "net", "net/http", "time", "syscall", "syscall/js", "math/rand", "math/rand/v2"}

func TestCoreTouchesNothingOutside(t *testing.T) {
	eachCoreFile(t, func(name string, file *ast.File) {
		for _, imported := range imports(file) {
			if slices.Contains(outside, imported) {
				t.Errorf("%s: the core may not use %s", name, imported)
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if _, found := n.(*ast.GoStmt); found {
				t.Errorf("%s: the core may start no goroutine", name)
			}
			return true
		})
	})
}

// heavy are packages that bring so much with them that the core would be a tenth larger.
var heavy = []string{"fmt", "log", "reflect", "encoding/json", "text/template"}

// What is only needed to make what the core embeds is not built for it, and may use all.
func TestCoreStaysLight(t *testing.T) {
	core := build.Default
	core.GOOS, core.GOARCH = "wasip1", "wasm"
	eachCoreFile(t, func(name string, file *ast.File) {
		built, err := core.MatchFile(filepath.Join(top, path.Dir(name)), path.Base(name))
		if err != nil {
			t.Fatal(err)
		}
		for _, imported := range imports(file) {
			if built && slices.Contains(heavy, imported) {
				t.Errorf("%s: the core may not use %s", name, imported)
			}
		}
	})
}

// sorters are functions of package slices of which every type that is sorted gets its own
// 15 kB in the core; package sort has one for all.
var sorters = []string{"SortFunc", "SortStableFunc", "Sorted", "SortedFunc", "SortedStableFunc"}

func TestCoreSortsWithOneSorter(t *testing.T) {
	eachCoreFile(t, func(name string, file *ast.File) {
		if name == path.Join("internal", "agreement", "compile.go") || name == path.Join("internal", "agreement", "table.go") || strings.HasPrefix(name, "internal/language/compile") {
			return // what makes the tables is not built for the core
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok && slices.Contains(sorters, s.Sel.Name) {
				if of, ok := s.X.(*ast.Ident); ok && of.Name == "slices" {
					t.Errorf("%s: the core may not use slices.%s, but package sort", name, s.Sel.Name)
				}
			}
			return true
		})
	})
}

// eachCoreFile parses the files that the analysis is made of, but for its tests.
func eachCoreFile(t *testing.T, check func(name string, file *ast.File)) {
	t.Helper()
	allowed := readOrder()
	eachGoFile(t, func(name string, file *ast.File) {
		layer := layerOf(path.Dir(name))
		if !strings.HasSuffix(name, "_test.go") && (layer == "analysis" || allowed.knows("analysis", layer)) {
			check(name, file)
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
