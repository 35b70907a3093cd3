package main

import (
	"context"
	"time"

	"pactlight/internal/analysis"
	"pactlight/internal/corehost"
	"pactlight/scripts/build/artefact"
)

// rounds is how often all texts are gone through, after as many to warm up; the median
// counts.
const rounds = 7

// hosts is how long the core takes for all texts outside of a browser, in milliseconds
// a round.
type hosts struct{ native, wazero []float64 }

func measureHosts(ctx context.Context, tree artefact.Tree, a *articles) (h hosts, err error) {
	h.native, err = timed(a, func(request []byte) error {
		analysis.Serve(nil, request)
		return nil
	})
	if err != nil {
		return h, err
	}
	host, err := corehost.New(ctx, corehost.Config{
		Path:      tree.Built(artefact.Core.Name),
		Cache:     tree.Built("compiled"),
		Instances: 1,
	})
	if err != nil {
		return h, err
	}
	defer host.Close()
	h.wazero, err = timed(a, func(request []byte) error {
		_, err := host.Answer(ctx, request)
		return err
	})
	return h, err
}

// timed runs serve on every text, rounds times.
func timed(a *articles, serve func([]byte) error) ([]float64, error) {
	var times []float64
	for round := range 2 * rounds {
		began := time.Now()
		for _, request := range a.requests {
			if err := serve(request); err != nil {
				return nil, err
			}
		}
		if round >= rounds {
			times = append(times, float64(time.Since(began).Microseconds())/1e3)
		}
	}
	return times, nil
}
