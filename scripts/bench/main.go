// Command bench measures Pactlight against its neighbours, side by side in one run,
// and prints a table. Seconds differ from machine to machine; the ratios are what the
// budgets are about.
//
//	go run ./scripts/bench [PAGE | FOLDER]…
//
// Without pages (HTML, may be gzipped) or folders of them the sample article is measured.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"

	"pactlight/scripts/build/artefact"
)

// sample is the article that the extension ships with.
const sample = "extension/pages/welcome.html"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, pages []string) error {
	tree, err := artefact.Find()
	if err != nil {
		return err
	}
	if len(pages) == 0 {
		pages = []string{tree.Path(sample)}
	}
	if err := artefact.All(tree, os.Stderr); err != nil {
		return err
	}
	articles, err := read(pages)
	if err != nil {
		return err
	}
	fmt.Printf("%d pages, %.0f kB of article text\n\n", len(articles.pages), float64(articles.size())/1e3)
	hosts, err := measureHosts(ctx, tree, articles)
	if err != nil {
		return err
	}
	browser, err := measureBrowser(ctx, tree, articles)
	if err != nil {
		return fmt.Errorf("in the browser: %w", err)
	}
	sizes, err := measureSizes(tree)
	if err != nil {
		return err
	}
	return table(hosts, browser, sizes, articles).print(os.Stdout)
}
