package main

import (
	"context"
	"fmt"
	"io"

	"pactlight/internal/analysis"
	"pactlight/internal/annotation"
	"pactlight/internal/corehost"
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
		return engine{native, func() error { return nil }}, nil
	}
	tree, err := artefact.Find()
	if err != nil {
		return engine{}, err
	}
	host, err := corehost.New(ctx, corehost.Config{
		Path:  tree.Built(artefact.Core.Name),
		Cache: tree.Built("compiled"),
	})
	if err != nil {
		return engine{}, err
	}
	if fresh, err := artefact.Core.Fresh(tree); err == nil && !fresh {
		fmt.Fprintln(told, "annotate: the core is older than its sources: run `go run ./scripts/build`")
	}
	return engine{host.Analyse, host.Close}, nil
}

func native(_ context.Context, request page.Request) (*annotation.Report, error) {
	if err := request.Page.Check(); err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	return analysis.Analyse(&request.Page, request.Options), nil
}
