// Command package packs the built extension for the stores: one zip for Chrome's and
// one for Firefox's, in .build. The same sources give the same bytes.
//
//	go run ./scripts/package
package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"pactlight/scripts/build/artefact"
)

// budget is the size of the largest package that may be shipped, in bytes.
const budget = 3_000_000

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "package:", err)
		os.Exit(1)
	}
}

func run() error {
	tree, err := artefact.Find()
	if err != nil {
		return err
	}
	if err := artefact.All(tree, os.Stdout); err != nil {
		return err
	}
	files, err := read(tree.Built("extension"))
	if err != nil {
		return err
	}
	p := packer{}
	for _, s := range stores {
		name := "pactlight-" + s.name + ".zip"
		if err := pack(p, tree.Built(name), s, files); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// pack writes the package for one store and tells its size.
func pack(p packer, path string, s store, files map[string][]byte) error {
	files, err := s.adapt(files)
	if err != nil {
		return err
	}
	var packed bytes.Buffer
	if err := p.zipped(&packed, files); err != nil {
		return err
	}
	if err := check(packed.Bytes(), files); err != nil {
		return err
	}
	fmt.Printf("%-22s %6.2f MB of %.0f\n", filepath.Base(path), float64(packed.Len())/1e6, budget/1e6)
	if packed.Len() > budget {
		return fmt.Errorf("the package has %d bytes, and may have %d: see what has grown in .build/extension", packed.Len(), int(budget))
	}
	return os.WriteFile(path, packed.Bytes(), 0o644)
}
