package artefact

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"pactlight/scripts/build/wasmfile"
)

// Program is a Go program that is compiled to WebAssembly.
type Program struct {
	Name    string           // of the built file
	Package string           // its folder in the tree
	System  string           // GOOS
	Mode    string           // -buildmode
	Inputs  []string         // files and folders that it can be built from
	Called  []string         // packages of whose functions none is inlined: they are not hot, and smaller so
	Before  func(Tree) error // makes what the program embeds; nil: nothing is made
	Linked  bool             // stays as Go's linker writes it: what the others are measured against
}

// Core is the analysis core: a reactor for the extension's worker and for wazero.
var Core = Program{Name: "core.wasm", Package: "wasm/core", System: "wasip1", Mode: "c-shared",
	Inputs: []string{"go.mod", "go.sum", "internal", "wasm/core"}, Called: []string{"pactlight/internal/official/..."}, Before: compilePacks}

// Pages is the program of the extension's own pages.
var Pages = Program{Name: "pages.wasm", Package: "wasm/pages", System: "js", Mode: "default",
	Inputs: []string{"go.mod", "go.sum", "internal", "wasm/pages"}, Called: []string{"pactlight/..."}}

// Build builds p unless it is fresh.
func (p Program) Build(t Tree, log io.Writer) error {
	began := time.Now()
	if p.Before != nil {
		if err := p.Before(t); err != nil {
			return fmt.Errorf("%s: %w", p.Name, err)
		}
	}
	print, err := p.print(t)
	if err != nil {
		return err
	}
	if fresh, err := t.fresh(p.Name, print); fresh || err != nil {
		return err
	}
	size, err := p.compile(t)
	if err != nil {
		return fmt.Errorf("%s: %w", p.Name, err)
	}
	fmt.Fprintf(log, "%-12s %5.1f MB  %.1f s\n", p.Name, float64(size)/1e6, time.Since(began).Seconds())
	return t.made(p.Name, print)
}

// print tells apart what p is built from, and how.
func (p Program) print(t Tree) (string, error) {
	print, err := t.fingerprint(p.Inputs)
	print += " " + strings.Join(p.arguments(""), " ")
	if !p.Linked {
		print += " shrunk"
	}
	return print, err
}

// Fresh tells whether p is built from the tree as it stands.
func (p Program) Fresh(t Tree) (bool, error) {
	print, err := p.print(t)
	if err != nil {
		return false, err
	}
	return t.fresh(p.Name, print)
}

// arguments are those of the go command. Without the version control stamp and the paths
// of this machine, the same sources give the same bytes.
func (p Program) arguments(output string) []string {
	arguments := []string{"build", "-buildmode=" + p.Mode, "-trimpath", "-buildvcs=false", "-ldflags=-s -w"}
	for _, called := range p.Called {
		arguments = append(arguments, "-gcflags="+called+"=-l")
	}
	return append(arguments, "-o", output, "./"+p.Package)
}

// compile gives the size of the compiled file in bytes.
func (p Program) compile(t Tree) (int, error) {
	folder, err := os.MkdirTemp("", "pactlight-build-")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(folder)
	output := filepath.Join(folder, p.Name)
	command := exec.Command("go", p.arguments(output)...)
	command.Dir = string(t)
	command.Env = append(os.Environ(), "GOOS="+p.System, "GOARCH=wasm")
	command.Stdout, command.Stderr = os.Stderr, os.Stderr
	if err := command.Run(); err != nil {
		return 0, err
	}
	linked, err := os.ReadFile(output)
	if err != nil {
		return 0, err
	}
	contents := linked
	if !p.Linked {
		if contents, err = wasmfile.Shrink(linked); err != nil {
			return 0, err
		}
	}
	_, err = replace(t.Built(p.Name), contents)
	return len(contents), err
}
