package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"pactlight/internal/analysis"
	"pactlight/internal/annotation"
	"pactlight/internal/page"
	"pactlight/scripts/annotate/input"
	"pactlight/scripts/bench/score"
)

// fewTexts is how many texts the slowest neighbour gets.
const fewTexts = 5

// articles are what is measured on: the pages, and the text of the article on each.
type articles struct {
	pages    []string
	texts    []string
	requests []json.RawMessage // the texts alone, as the core is sent them
}

// read reads the pages in those files. Pages without an article are left out.
func read(files []string) (*articles, error) {
	a := &articles{}
	for _, name := range files {
		in, err := input.Read(name, nil)
		if err != nil {
			return nil, err
		}
		text := analysis.Analyse(in.Page, page.Options{}).Text
		if text == "" {
			continue
		}
		request, err := json.Marshal(page.Request{Version: annotation.Version, Page: *page.FromText(text), Options: page.Options{NoText: true}})
		if err != nil {
			return nil, err
		}
		path, err := filepath.Abs(name)
		if err != nil {
			return nil, err
		}
		a.pages = append(a.pages, path)
		a.texts = append(a.texts, text)
		a.requests = append(a.requests, request)
	}
	if len(a.pages) == 0 {
		return nil, fmt.Errorf("no article on any of %d pages", len(files))
	}
	return a, nil
}

// listed gives the files that names stand for: a folder for the files in it, or for
// its set of pages whose article is known.
func listed(names []string) (files []string, sets []*score.Set, err error) {
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil {
			return nil, nil, err
		}
		if !info.IsDir() {
			files = append(files, name)
			continue
		}
		set, err := score.Load(name)
		if err != nil {
			return nil, nil, err
		}
		if set != nil {
			sets = append(sets, set)
			files = append(files, set.Files...)
			continue
		}
		entries, err := os.ReadDir(name)
		if err != nil {
			return nil, nil, err
		}
		for _, entry := range entries {
			files = append(files, filepath.Join(name, entry.Name()))
		}
	}
	return files, sets, nil
}

// browserPages is how many pages are opened in the browser at most; each is marked
// over and over.
const browserPages = 30

// some are the pages that are opened in the browser, spread over all.
func (a *articles) some() []string {
	step := (len(a.pages) + browserPages - 1) / browserPages
	var list []string
	for i := 0; i < len(a.pages); i += step {
		list = append(list, a.pages[i])
	}
	return list
}

// few are the texts that the slowest neighbour gets.
func (a *articles) few() []string { return a.texts[:min(fewTexts, len(a.texts))] }

// size is the size of all texts in bytes.
func (a *articles) size() int { return size(a.texts) }

func size(texts []string) int {
	total := 0
	for _, text := range texts {
		total += len(text)
	}
	return total
}
