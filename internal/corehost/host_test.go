package corehost

import (
	"context"
	"errors"
	"os"
	"strings"
	"sync"
	"testing"

	"pactlight/internal/annotation"
	"pactlight/internal/page"
)

// corePath is the core as `go run ./scripts/build` leaves it.
const corePath = "../../.build/core.wasm"

// compiled keeps the compiled core between the tests of one run.
var compiled string

func TestMain(m *testing.M) {
	folder, err := os.MkdirTemp("", "corehost-")
	if err != nil {
		panic(err)
	}
	compiled = folder
	code := m.Run()
	os.RemoveAll(folder)
	os.Exit(code)
}

// plain is a request of one paragraph of plain text.
func plain(text string) page.Request {
	return page.Request{
		Version: annotation.Version,
		Page:    page.Page{Plain: true, Nodes: []page.Node{{Parent: -1, Tag: "body"}}, Blocks: []page.Block{{Text: text}}},
		Options: page.Options{Language: "en", Date: "2024-06-20"},
	}
}

func TestAnalyse(t *testing.T) {
	h := open(t, Config{Path: corePath, Cache: compiled})
	report, err := h.Analyse(t.Context(), plain("The ministers praised the Paris Agreement."))
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Annotations) != 1 || report.Annotations[0].Exact != "Paris Agreement" {
		t.Errorf("annotations %+v", report.Annotations)
	}
}

// What the core refuses is an error of the request; the instance stays.
func TestRefused(t *testing.T) {
	h := open(t, Config{Path: corePath, Cache: compiled, Instances: 1})
	cases := []struct {
		request string
		want    annotation.ErrorCode
	}{
		{"", annotation.ErrorBadJSON},
		{"{", annotation.ErrorBadJSON},
		{`{"version":1,"page":[]}`, annotation.ErrorBadJSON},
		{`{"version":99}`, annotation.ErrorBadVersion},
		{`{"version":1,"page":{"blocks":[{"n":7,"x":"a"}]}}`, annotation.ErrorBadPage},
		{`{"version":1,"page":{"nodes":[{"p":3,"t":"p"}]}}`, annotation.ErrorBadPage},
	}
	if _, err := h.Analyse(t.Context(), plain("A.")); err != nil {
		t.Fatal(err)
	}
	before := <-h.places
	h.places <- before
	for _, c := range cases {
		_, err := h.Answer(t.Context(), []byte(c.request))
		var refusal *annotation.Error
		if !errors.Is(err, ErrRefused) || !errors.As(err, &refusal) || refusal.Code != c.want {
			t.Errorf("%q: got %v, want %s", c.request, err, c.want)
		}
	}
	if after := <-h.places; after != before {
		t.Error("a refused request cost the instance")
	} else {
		h.places <- after
	}
}

func TestCancelledBefore(t *testing.T) {
	h := open(t, Config{Path: corePath, Cache: compiled})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := h.Analyse(ctx, plain("A.")); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}

// A page that does not fit into the instance's memory fails alone.
func TestMemoryLimit(t *testing.T) {
	const pages = 16 << 20 >> 16 // 16 MB
	h := open(t, Config{Path: corePath, Cache: compiled, Instances: 1, Memory: pages})
	_, err := h.Analyse(t.Context(), plain(strings.Repeat("The treaty was signed. ", 1<<19)))
	if !errors.Is(err, ErrMemory) {
		t.Errorf("got %v, want %v", err, ErrMemory)
	}
	if _, err := h.Analyse(t.Context(), plain("A.")); err != nil {
		t.Errorf("the page after it: %v", err)
	}
}

// Many at once get each their own report.
func TestConcurrent(t *testing.T) {
	h := open(t, Config{Path: corePath, Cache: compiled, Instances: 3})
	var all sync.WaitGroup
	for n := range 24 {
		all.Go(func() {
			text := strings.Repeat("The ministers met in Oslo. ", n) + "They parted."
			report, err := h.Analyse(t.Context(), plain(text))
			if err != nil {
				t.Error(err)
			} else if report.Text != text {
				t.Errorf("request %d got the report of another: %q", n, report.Text)
			}
		})
	}
	all.Wait()
}

func TestMissing(t *testing.T) {
	_, err := New(t.Context(), Config{Path: "nowhere/core.wasm"})
	if !errors.Is(err, ErrMissing) || !strings.Contains(err.Error(), "go run ./scripts/build") {
		t.Errorf("got %v, want how to build it", err)
	}
}

func TestClosed(t *testing.T) {
	h := open(t, Config{Path: corePath, Cache: compiled})
	if err := h.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := h.Analyse(t.Context(), plain("A.")); !errors.Is(err, ErrClosed) {
		t.Errorf("got %v, want %v", err, ErrClosed)
	}
}
