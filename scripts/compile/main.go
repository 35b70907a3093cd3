// Command compile writes the catalogue in the form that is built into the core.
// `go generate ./...` runs it in the folder of package catalogue.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"pactlight/internal/agreement/catalogue"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "compile:", err)
		os.Exit(1)
	}
}

func run() error {
	names, err := filepath.Glob("*.txt")
	if err != nil {
		return err
	}
	if len(names) == 0 {
		return errors.New("no .txt files here: run `go generate ./...` in the source tree")
	}
	files := map[string]string{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		files[filepath.Base(name)] = string(text)
	}
	out, err := catalogue.Compile(files)
	if err != nil {
		return err
	}
	return os.WriteFile("catalogue.bin", out, 0o644)
}
