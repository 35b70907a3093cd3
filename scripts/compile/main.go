// Command compile writes the catalogue in the form that is built into the core.
// `go generate ./...` runs it in the folder of package catalogue.
package main

import (
	"fmt"
	"os"

	"pactlight/internal/agreement/catalogue"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "compile:", err)
		os.Exit(1)
	}
}

func run() error {
	files, err := catalogue.Files(".")
	if err != nil {
		return fmt.Errorf("%w: run `go generate ./...` in the source tree", err)
	}
	out, err := catalogue.Compile(files)
	if err != nil {
		return err
	}
	return os.WriteFile("catalogue.bin", out, 0o644)
}
