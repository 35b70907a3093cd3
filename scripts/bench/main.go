// Command bench measures Pactlight against its neighbours, side by side in one run,
// and prints a table. Seconds differ from machine to machine; the ratios are what the
// budgets are about.
//
//	go run ./scripts/bench [PAGE | FOLDER]…
//
// Pages are HTML, gzipped or not. For folders of pages whose article is known (see
// package score) it also tells how well that was found. Without any the measuring data
// is taken, or where it is missing the sample article.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"

	"pactlight/internal/golden"
	"pactlight/scripts/build/artefact"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// usual are the pages that are measured if none are named.
func usual(tree artefact.Tree) []string {
	sets, err := filepath.Glob(filepath.Join(golden.Data(string(tree)), "pages", "*"))
	if err != nil || len(sets) == 0 {
		return []string{tree.Path(artefact.Sample)}
	}
	return sets
}

func run(ctx context.Context, pages []string) error {
	tree, err := artefact.Find()
	if err != nil {
		return err
	}
	if len(pages) == 0 {
		pages = usual(tree)
	}
	if err := artefact.All(tree, os.Stderr); err != nil {
		return err
	}
	files, sets, err := listed(pages)
	if err != nil {
		return err
	}
	articles, err := read(files)
	if err != nil {
		return err
	}
	fmt.Printf("%d pages, %d with an article, %.0f kB of its text\n\n", len(files), len(articles.pages), float64(articles.size())/1e3)
	finders, err := measureFinders(ctx, tree, files)
	if err != nil {
		return fmt.Errorf("finding articles: %w", err)
	}
	if err := printFinders(os.Stdout, finders, files, sets); err != nil {
		return err
	}
	return sideBySide(ctx, tree, articles)
}

// sideBySide measures the core and the extension, and prints the table.
func sideBySide(ctx context.Context, tree artefact.Tree, articles *articles) error {
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
