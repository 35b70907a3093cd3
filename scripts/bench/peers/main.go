// Command peers runs the article extractors that people use today on pages, and
// prints what they found and how long it took: a JSON object of Results by name.
//
//	go run . FILES.json
//
// FILES.json holds a list of paths of HTML files, which may be gzipped.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"slices"
	"strings"
	"time"

	"codeberg.org/readeck/go-readability/v2"
	"github.com/markusmobius/go-trafilatura"
)

// rounds is how often each page is read, after once to warm up; the median counts.
const rounds = 3

// result is what a peer made of one page, and how long that took.
type result struct {
	Text         string  `json:"text"`
	Milliseconds float64 `json:"milliseconds"`
}

// extract finds the text of the article in a document.
type extract func(document io.Reader, address *url.URL) (string, error)

// peers are named as people know them, each as its README says to call it.
var peers = map[string]extract{
	"go-trafilatura":          trafilaturaWith(trafilatura.Options{ExcludeComments: true}),
	"go-trafilatura fallback": trafilaturaWith(trafilatura.Options{ExcludeComments: true, EnableFallback: true}),
	"go-readability":          withReadability,
}

func main() {
	results, err := run(os.Args[1])
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(results)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

func run(list string) (map[string][]result, error) {
	text, err := os.ReadFile(list)
	if err != nil {
		return nil, err
	}
	var files []string
	if err := json.Unmarshal(text, &files); err != nil {
		return nil, err
	}
	results := map[string][]result{}
	for _, file := range files {
		document, err := read(file)
		if err != nil {
			return nil, err
		}
		for name, peer := range peers {
			results[name] = append(results[name], timed(peer, document))
		}
	}
	return results, nil
}

// timed runs a peer on a document; a page that it refuses has no text.
func timed(peer extract, document []byte) result {
	address := &url.URL{Scheme: "https", Host: "www.example.org", Path: "/"}
	var text string
	var times []float64
	for round := range 1 + rounds {
		began := time.Now()
		got, err := peer(bytes.NewReader(document), address)
		if round > 0 {
			times = append(times, float64(time.Since(began).Microseconds())/1e3)
		}
		if err == nil {
			text = got
		}
	}
	slices.Sort(times)
	return result{text, times[rounds/2]}
}

func trafilaturaWith(options trafilatura.Options) extract {
	return func(document io.Reader, address *url.URL) (string, error) {
		options.OriginalURL = address
		found, err := trafilatura.Extract(document, options)
		if err != nil {
			return "", err
		}
		return found.ContentText, nil
	}
}

func withReadability(document io.Reader, address *url.URL) (string, error) {
	found, err := readability.FromReader(document, address)
	if err != nil || found.Node == nil {
		return "", err
	}
	var text strings.Builder
	err = found.RenderText(&text)
	return text.String(), err
}

// read gives a document as it is.
func read(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if !strings.HasSuffix(file, ".gz") {
		return io.ReadAll(f)
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}
