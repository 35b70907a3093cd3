package main

import (
	"bytes"
	"cmp"
	"context"
	"os"
	"slices"
	"strings"
	"time"

	"pactlight/internal/annotation"
	"pactlight/internal/article"
	"pactlight/internal/corehost"
	"pactlight/internal/htmlpage"
	"pactlight/internal/page"
	"pactlight/scripts/build/artefact"
)

// finder is what finds articles, and what it made of each page.
type finder struct {
	name  string
	found []found
}

// found is the text of the article on a page, and how long finding it took.
type found struct {
	Text         string  `json:"text"`
	Milliseconds float64 `json:"milliseconds"`
}

// findRounds is how often each page is read, after once to warm up; the median counts.
const findRounds = 3

// measureFinders has the articles found by us, natively and under wazero, and by the
// neighbours, from the same files. Ours comes first.
func measureFinders(ctx context.Context, tree artefact.Tree, files []string) ([]finder, error) {
	host, err := corehost.New(ctx, corehost.Config{Path: tree.Built(artefact.Core.Name), Cache: tree.Built("compiled"), Instances: 1})
	if err != nil {
		return nil, err
	}
	defer host.Close()
	native, err := find(files, func(p *page.Page) (string, error) { return articleText(p), nil })
	if err != nil {
		return nil, err
	}
	wazero, err := find(files, func(p *page.Page) (string, error) {
		report, err := host.Analyse(ctx, page.Request{Version: annotation.Version, Page: *p, Options: page.Options{Body: true}})
		if err != nil {
			return "", err
		}
		return report.Text, nil
	})
	if err != nil {
		return nil, err
	}
	neighbours, err := measureNeighbours(ctx, tree, files)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(neighbours, func(a, b finder) int { return cmp.Compare(a.name, b.name) })
	return append([]finder{{"Pactlight, native", native}, {"Pactlight, wazero, with its marks", wazero}}, neighbours...), nil
}

func articleText(p *page.Page) string {
	var blocks []string
	for _, b := range article.Find(p).Body().Blocks {
		blocks = append(blocks, p.Blocks[b].Text)
	}
	return strings.Join(blocks, "\n\n")
}

// find reads every file and takes the time from its bytes to the text.
func find(files []string, text func(*page.Page) (string, error)) ([]found, error) {
	var list []found
	for _, file := range files {
		source, err := document(file)
		if err != nil {
			return nil, err
		}
		var f found
		var times []float64
		for round := range 1 + findRounds {
			began := time.Now()
			p, err := htmlpage.Read(bytes.NewReader(source), htmlpage.Hints{})
			if err != nil {
				return nil, err
			}
			if f.Text, err = text(p); err != nil {
				return nil, err
			}
			if round > 0 {
				times = append(times, float64(time.Since(began).Microseconds())/1e3)
			}
		}
		f.Milliseconds = median(times)
		list = append(list, f)
	}
	return list, nil
}

// document gives the bytes of a document, unzipped.
func document(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return unzipped(f)
}
