// Package corehost runs the analysis core, compiled to WebAssembly, outside of any
// browser: under wazero, compiled once, in a bounded pool of instances.
//
// An instance that traps, runs out of memory or is cancelled is dropped and another
// takes its place, so that one bad page cannot spoil the next.
//
// Why cancelling does not use wazero's own WithCloseOnContextDone: it adds a check
// to every function and every loop, and Go's compiler for WebAssembly makes each
// function a loop over its resume points. The core was measured five times slower
// with it. The Go runtime reads the clock about once a millisecond while a program
// allocates, so the clock is where a cancelled run is stopped; see instance.go. A
// run that allocates nothing is not stopped, but nobody waits for it: the caller
// has its answer and its place in the pool is given to a new instance.
package corehost

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime"
	"sync"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/experimental"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"pactlight/internal/annotation"
	"pactlight/internal/page"
)

// Host is the core, ready to run. It can be used by several goroutines at once.
type Host struct {
	runtime wazero.Runtime
	code    wazero.CompiledModule
	cache   wazero.CompilationCache
	prepare [][]byte
	places  chan *instance // a token for each run that may start; nil where no instance waits

	mu      sync.Mutex
	running int // runs under way, also those that nobody waits for any more
	closed  bool
}

// New compiles the core, or finds it compiled in the cache.
func New(ctx context.Context, config Config) (*Host, error) {
	config = config.withDefaults()
	binary, err := config.binary()
	if err != nil {
		return nil, err
	}
	cache, err := config.cache()
	if err != nil {
		return nil, fmt.Errorf("cache of compiled code: %w", err)
	}
	h := &Host{cache: cache, prepare: config.Prepare, places: make(chan *instance, config.Instances)}
	h.runtime = wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().
		WithCompilationCache(cache).
		WithMemoryLimitPages(config.Memory))
	if err := h.compile(ctx, binary); err != nil {
		return nil, fmt.Errorf("%s: %w: %w", config.Path, ErrNotCore, joinClose(err, h.release()))
	}
	for range config.Instances {
		h.places <- nil
	}
	return h, nil
}

func (h *Host) compile(ctx context.Context, binary []byte) error {
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, h.runtime); err != nil {
		return err
	}
	ctx = experimental.WithCompilationWorkers(ctx, runtime.GOMAXPROCS(0))
	code, err := h.runtime.CompileModule(ctx, binary)
	if err != nil {
		return err
	}
	h.code = code
	return checkExports(code)
}

// Analyse reports on a page.
func (h *Host) Analyse(ctx context.Context, request page.Request) (*annotation.Report, error) {
	text, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	return h.Answer(ctx, text)
}

// Read reads the official texts on a page or in a pack, as the request asks.
func (h *Host) Read(ctx context.Context, request page.Request) (*annotation.Reading, error) {
	text, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	reply, err := h.reply(ctx, text)
	if err != nil {
		return nil, err
	}
	return reply.Reading, nil
}

// Answer reports on a page that is a page.Request in JSON already.
func (h *Host) Answer(ctx context.Context, request []byte) (*annotation.Report, error) {
	reply, err := h.reply(ctx, request)
	if err != nil {
		return nil, err
	}
	if reply.Report == nil {
		return nil, fmt.Errorf("%w: its reply is empty", ErrTrap)
	}
	return reply.Report, nil
}

func (h *Host) reply(ctx context.Context, request []byte) (*annotation.Reply, error) {
	text, err := h.exchange(ctx, request)
	if err != nil {
		return nil, err
	}
	return opened(text)
}

// opened reads a reply; a refusal is an error.
func opened(text []byte) (*annotation.Reply, error) {
	reply := &annotation.Reply{}
	if err := json.Unmarshal(text, reply); err != nil {
		return nil, fmt.Errorf("%w: its reply: %w", ErrTrap, err)
	}
	if reply.Error != nil {
		return nil, fmt.Errorf("%w: %w", ErrRefused, reply.Error)
	}
	return reply, nil
}

// Close gives everything back. Runs under way are not waited for: the last of them
// takes the compiled code with it.
func (h *Host) Close() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return nil
	}
	h.closed = true
	if h.running > 0 {
		return nil
	}
	return h.release()
}
