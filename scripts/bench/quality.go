package main

import (
	"fmt"
	"io"

	"pactlight/scripts/bench/score"
)

// printFinders prints a line for each finder: how well it does on each set, its time
// a page, and that of ours, the first, beside it.
func printFinders(w io.Writer, finders []finder, files []string, sets []*score.Set) error {
	const format = "%-34s"
	header := fmt.Sprintf(format, "finding the article")
	for _, s := range sets {
		header += fmt.Sprintf("%12s F", s.Name)
	}
	if _, err := fmt.Fprintf(w, "%s%14s%18s\n", header, "a page", "of Pactlight's"); err != nil {
		return err
	}
	for _, f := range finders {
		line := fmt.Sprintf(format, f.name)
		for _, s := range sets {
			_, score := s.Score(f.textsOf(s, files))
			line += fmt.Sprintf("%14.4f", score)
		}
		if _, err := fmt.Fprintf(w, "%s%14s%18s\n", line, milliseconds(f.times()), times(median(f.ratios(finders[0])))); err != nil {
			return err
		}
	}
	last := "\n"
	if len(sets) == 0 {
		last = "No page comes with what its article is: quality cannot be scored.\n\n"
	}
	_, err := io.WriteString(w, last)
	return err
}

// textsOf are what was found on the pages of a set.
func (f finder) textsOf(s *score.Set, files []string) []string {
	at := map[string]int{}
	for i, file := range files {
		at[file] = i
	}
	var texts []string
	for _, file := range s.Files {
		texts = append(texts, f.found[at[file]].Text)
	}
	return texts
}

// times are in milliseconds, one a page.
func (f finder) times() []float64 {
	var list []float64
	for _, found := range f.found {
		list = append(list, found.Milliseconds)
	}
	return list
}

// ratios are how much longer f takes for each page than g.
func (f finder) ratios(g finder) []float64 {
	var list []float64
	for i, found := range f.found {
		list = append(list, found.Milliseconds/max(1e-3, g.found[i].Milliseconds))
	}
	return list
}
