// Package score tells how well the text of articles was found, on pages of which it
// is known: by their whole text, or by passages that must and must not be in it.
package score

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// Set is a folder of pages of which it is known what their article is: html/ holds
// the pages, one of truths the rest.
type Set struct {
	Name  string // body or segments
	Files []string
	score func(texts []string) (string, float64)
}

// Score is the F of the texts that were found on the pages, beside Files, and what
// it is made up of.
func (s *Set) Score(texts []string) (detail string, f float64) { return s.score(texts) }

// truths are how the files of truth are called and read.
var truths = map[string]func(folder, file string) (*Set, error){
	"ground-truth.json": loadBodies,
	"segments.json":     loadSegments,
}

// Load reads the set in a folder; nil if the folder is none.
func Load(folder string) (*Set, error) {
	for name, load := range truths {
		file := filepath.Join(folder, name)
		if _, err := os.Stat(file); err == nil {
			return load(folder, file)
		} else if !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	return nil, nil
}

// read reads a file of truth, of one value a page, and gives the pages' names in
// order.
func read[T any](file string) (truth map[string]T, names []string, err error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, nil, err
	}
	if err := json.Unmarshal(text, &truth); err != nil {
		return nil, nil, fmt.Errorf("%s: %w", file, err)
	}
	for name := range truth {
		names = append(names, name)
	}
	slices.Sort(names)
	return truth, names, nil
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / max(1, float64(len(values)))
}

func f1(precision, recall float64) float64 {
	return 2 * precision * recall / max(1e-9, precision+recall)
}
