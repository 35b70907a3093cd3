// Command run shows what Pactlight does: it annotates the sample article on the
// terminal and opens a browser with the extension, which shows the same article.
// It needs Go alone.
//
//	go run ./scripts/run
package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"runtime"

	"pactlight/scripts/build/artefact"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil && ctx.Err() == nil {
		fmt.Fprintln(os.Stderr, "run:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	tree, err := artefact.Find()
	if err != nil {
		return err
	}
	if err := artefact.All(tree, os.Stdout); err != nil {
		return err
	}
	if err := annotate(ctx, tree); err != nil {
		return fmt.Errorf("annotate: %w", err)
	}
	return open(ctx, tree.Built("extension"))
}

func annotate(ctx context.Context, tree artefact.Tree) error {
	command := exec.CommandContext(ctx, "go", "run", "./scripts/annotate", artefact.Sample)
	command.Dir = string(tree)
	command.Stdout, command.Stderr = os.Stdout, os.Stderr
	return command.Run()
}

// open opens the first browser that can be given the extension.
func open(ctx context.Context, extension string) error {
	if !display() {
		fmt.Printf("\nThere is no display here, so no browser is opened. The extension is in %s.\n", extension)
		return nil
	}
	for _, b := range browsers {
		if path, err := exec.LookPath(b.command); err == nil {
			fmt.Printf("\nOpening %s with the extension, in a profile of its own. Close it to come back.\n", b.command)
			return b.open(ctx, path, extension)
		}
	}
	fmt.Printf("\nNeither Firefox nor Chromium is here. Google Chrome takes the extension by hand only: open chrome://extensions,\nturn on developer mode, choose \"Load unpacked\" and give it %s.\n", extension)
	return nil
}

// display tells whether a window can be opened.
func display() bool {
	switch runtime.GOOS {
	case "darwin", "windows":
		return true
	}
	return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}
