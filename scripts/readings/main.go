// Command readings prints how HTML files are read without a browser, one JSON object a
// line, so that a test can hold another reading against it:
//
//	go run ./scripts/readings FILE…
//
// A name that ends in .gz is unzipped.
package main

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"pactlight/internal/htmlpage"
	"pactlight/internal/page"
)

// line is the reading of one file.
type line struct {
	Name string     `json:"name"`
	Page *page.Page `json:"page"`
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "readings:", err)
		os.Exit(1)
	}
}

func run(files []string, out io.Writer) error {
	if len(files) == 0 {
		return errors.New("usage: readings FILE…")
	}
	encoder := json.NewEncoder(out)
	for _, name := range files {
		p, err := read(name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := encoder.Encode(line{name, p}); err != nil {
			return err
		}
	}
	return nil
}

func read(name string) (*page.Page, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if filepath.Ext(name) != ".gz" {
		return htmlpage.Read(file, htmlpage.Hints{})
	}
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	return htmlpage.Read(unzipped, htmlpage.Hints{})
}
