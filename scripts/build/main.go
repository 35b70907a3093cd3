// Command build makes everything that runs in a browser or under wazero: the core,
// the program of the extension's pages, and the extension's folder, all in .build.
// What is up to date is left alone.
//
//	go run ./scripts/build          everything
//	go run ./scripts/build core     .build/core.wasm only
package main

import (
	"fmt"
	"os"

	"pactlight/scripts/build/artefact"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run(arguments []string) error {
	tree, err := artefact.Find()
	if err != nil {
		return err
	}
	switch {
	case len(arguments) == 0:
		return artefact.All(tree, os.Stdout)
	case len(arguments) == 1 && arguments[0] == "core":
		return artefact.Core.Build(tree, os.Stdout)
	}
	return fmt.Errorf("unknown arguments %q; there is only \"core\"", arguments)
}
