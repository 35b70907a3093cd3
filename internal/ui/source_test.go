package ui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// sources parses every Go file below this folder, whatever it is built for.
func sources(t *testing.T) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	err := filepath.WalkDir(".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		files[filepath.ToSlash(path)], err = parser.ParseFile(token.NewFileSet(), path, nil, 0)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// keys gives the names of messages that the sources hold; one that ends in an
// underscore is the start of several.
func keys(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, file := range sources(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
				if s, _ := strconv.Unquote(l.Value); strings.HasPrefix(s, "ui_") {
					out = append(out, s)
				}
			}
			return true
		})
	}
	return out
}

// TestEveryMessageIsSaid holds the sources and the English messages to each other.
func TestEveryMessageIsSaid(t *testing.T) {
	said, used := messages(t, "en"), keys(t)
	for _, key := range used {
		whole := said[key] != "" || said[key+"_other"] != ""
		if !whole && !(strings.HasSuffix(key, "_") && hasPrefix(said, key)) {
			t.Errorf("the pages say %s, which is no message", key)
		}
	}
	for name := range said {
		if strings.HasPrefix(name, "ui_") && !slices.ContainsFunc(used, func(key string) bool { return names(key, name) }) {
			t.Errorf("no page says the message %s", name)
		}
	}
}

// names says whether a key in the sources can stand for the message name.
func names(key, name string) bool {
	if strings.HasSuffix(key, "_") {
		return strings.HasPrefix(name, key)
	}
	return key == name || key+"_one" == name || key+"_other" == name
}

func hasPrefix(said map[string]string, prefix string) bool {
	for name := range said {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// TestOnlyTheDoorTouchesJavaScript keeps syscall/js and the HTML sinks of dom/v2
// out of all packages but webapi, and the sinks out of that too.
func TestOnlyTheDoorTouchesJavaScript(t *testing.T) {
	sinks := []string{"SetInnerHTML", "SetOuterHTML", "innerHTML", "outerHTML", "insertAdjacentHTML", "eval"}
	for path, file := range sources(t) {
		inside := strings.HasPrefix(path, "webapi/")
		for _, i := range file.Imports {
			if i.Path.Value == `"syscall/js"` && !inside {
				t.Errorf("%s imports syscall/js", path)
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			name := ""
			switch n := n.(type) {
			case *ast.SelectorExpr:
				name = n.Sel.Name
			case *ast.BasicLit:
				name = strings.Trim(n.Value, "\"`")
			}
			if slices.Contains(sinks, name) {
				t.Errorf("%s uses %s: text goes in as text", path, name)
			}
			if (name == "Underlying" || name == "Value") && !inside {
				if _, call := n.(*ast.SelectorExpr); call {
					t.Errorf("%s reaches for a JavaScript value (%s)", path, name)
				}
			}
			return true
		})
	}
}
