package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"pactlight/internal/analysis"
	"pactlight/internal/annotation"
	"pactlight/internal/corehost"
	"pactlight/internal/official"
	"pactlight/internal/page"
	"pactlight/scripts/build/artefact"
)

const (
	engineWasm   = "wasm"   // the binary that the extension runs
	engineNative = "native" // the same sources, compiled into this command
)

// engine analyses pages.
type engine struct {
	analyse func(context.Context, page.Request) (*annotation.Report, error)
	close   func() error
}

// engine makes the engine that c asks for. A core that is older than its sources runs
// all the same, but told is told: its results puzzle whoever just changed them.
func (c *call) engine(ctx context.Context, told io.Writer) (engine, error) {
	if c.engineName == engineNative {
		return engine{c.native(), func() error { return nil }}, nil
	}
	prepare, err := c.prepare()
	if err != nil {
		return engine{}, err
	}
	tree, err := artefact.Find()
	if err != nil {
		return engine{}, err
	}
	host, err := corehost.New(ctx, corehost.Config{
		Path:  tree.Built(artefact.Core.Name),
		Cache: tree.Built("compiled"), Prepare: prepare,
	})
	if err != nil {
		return engine{}, err
	}
	if fresh, err := artefact.Core.Fresh(tree); err == nil && !fresh {
		fmt.Fprintln(told, "annotate: the core is older than its sources: run `go run ./scripts/build`")
	}
	return engine{host.Analyse, host.Close}, nil
}

// libraryVersion is what the library of one run is called.
const libraryVersion = "texts"

// prepare gives the requests by which a core comes to hold the texts.
func (c *call) prepare() (requests [][]byte, err error) {
	for i, t := range c.texts {
		library := &page.Library{Version: libraryVersion, Add: i > 0, Texts: []annotation.OfficialText{t}}
		request, err := json.Marshal(page.Request{Version: annotation.Version, Library: library})
		if err != nil {
			return nil, err
		}
		requests = append(requests, request)
	}
	return requests, nil
}

func (c *call) native() func(context.Context, page.Request) (*annotation.Report, error) {
	var library *official.Library
	if len(c.texts) > 0 {
		library = official.NewLibrary(libraryVersion)
		for _, t := range c.texts {
			library.Add(t)
		}
	}
	return func(_ context.Context, request page.Request) (*annotation.Report, error) {
		if err := request.Page.Check(); err != nil {
			return nil, fmt.Errorf("page: %w", err)
		}
		return analysis.AnalyseWith(&request.Page, request.Options, library), nil
	}
}
