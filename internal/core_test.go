package internal_test

import (
	"go/ast"
	"go/build"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

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

func TestCoreStaysLight(t *testing.T) {
	eachCoreFile(t, func(name string, file *ast.File) {
		for _, imported := range imports(file) {
			if slices.Contains(heavy, imported) {
				t.Errorf("%s: the core may not use %s", name, imported)
			}
		}
	})
}

// sorters are functions of package slices of which every type that is sorted gets its own
// 15 kB in the core; package sort has one for all.
var sorters = []string{"Sort", "SortFunc", "SortStableFunc", "Sorted", "SortedFunc", "SortedStableFunc"}

func TestCoreSortsWithOneSorter(t *testing.T) {
	eachCoreFile(t, func(name string, file *ast.File) {
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

// eachCoreFile parses the files that the core is made of. What is only needed to make what
// the core embeds is not built for it, and may use all.
func eachCoreFile(t *testing.T, check func(name string, file *ast.File)) {
	t.Helper()
	allowed := readOrder()
	core := build.Default
	core.GOOS, core.GOARCH = "wasip1", "wasm"
	eachGoFile(t, func(name string, file *ast.File) {
		layer := layerOf(path.Dir(name))
		if strings.HasSuffix(name, "_test.go") || layer != "analysis" && !allowed.knows("analysis", layer) {
			return
		}
		built, err := core.MatchFile(filepath.Join(top, path.Dir(name)), path.Base(name))
		if err != nil {
			t.Fatal(err)
		}
		if built {
			check(name, file)
		}
	})
}
