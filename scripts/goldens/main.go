// Command goldens prints what the core answers natively to the articles of golden
// files, one JSON object a line, so that a test in another language can ask
// another build of the core the same:
//
//	go run ./scripts/goldens FILE…
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"pactlight/internal/analysis"
	"pactlight/internal/golden"
)

// line is one golden file's article: the request and the reply, as they cross the
// core's border.
type line struct {
	Name    string          `json:"name"`
	Request json.RawMessage `json:"request"`
	Reply   json.RawMessage `json:"reply"`
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "goldens:", err)
		os.Exit(1)
	}
}

func run(files []string, out io.Writer) error {
	if len(files) == 0 {
		return errors.New("usage: goldens FILE…")
	}
	encoder := json.NewEncoder(out)
	for _, name := range files {
		l, err := answer(name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := encoder.Encode(l); err != nil {
			return err
		}
	}
	return nil
}

// answer asks the core about the article of one golden file.
func answer(name string) (*line, error) {
	file, err := golden.Read(name)
	if err != nil {
		return nil, err
	}
	request, err := json.Marshal(file.Request())
	if err != nil {
		return nil, err
	}
	return &line{filepath.Base(name), request, analysis.Serve(nil, request)}, nil
}
