package corehost

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/sys"
)

// The core's exports: see wasm/core.
const (
	exportStart   = "_initialize"
	exportBuffer  = "buffer"
	exportAnalyse = "analyse"
)

// instance is one running core. One goroutine at a time may use it.
type instance struct {
	module  api.Module
	ctx     context.Context // of the run under way
	began   time.Time
	message lastWords
}

func (h *Host) instantiate(ctx context.Context) (*instance, error) {
	i := &instance{ctx: ctx, began: time.Now()}
	// No name: several instances of one module may stand side by side. No files,
	// arguments, environment; random numbers are the same in every instance.
	config := wazero.NewModuleConfig().WithName("").
		WithStartFunctions(exportStart).
		WithStderr(&i.message).
		WithSysWalltime().
		WithNanotime(i.nanotime, sys.ClockResolution(time.Microsecond))
	module, err := h.runtime.InstantiateModule(ctx, h.code, config)
	if err != nil {
		return nil, i.explain(err)
	}
	i.module = module
	return i, i.prepare(ctx, h.prepare)
}

// prepare has the instance answer requests whose replies only matter where they refuse.
func (i *instance) prepare(ctx context.Context, requests [][]byte) error {
	for _, request := range requests {
		text, err := i.exchange(ctx, request)
		if err != nil {
			return err
		}
		if _, err := opened(text); err != nil {
			return err
		}
	}
	return nil
}

// nanotime is the clock that the core's runtime reads, in nanoseconds, on the
// goroutine that called the core. It is real, since the collector paces itself by it:
// with wazero's make-believe clock the same pages took ten times the memory. A panic
// here is how a cancelled run ends; wazero makes it the error of the call.
func (i *instance) nanotime() int64 {
	if err := context.Cause(i.ctx); err != nil {
		panic(err)
	}
	return int64(time.Since(i.began))
}

// exchange writes request into the core's buffer, runs it and copies the reply.
// After an error the instance is of no more use.
func (i *instance) exchange(ctx context.Context, request []byte) ([]byte, error) {
	i.ctx = ctx
	address, err := i.call(exportBuffer, uint64(len(request)))
	if err != nil {
		return nil, err
	}
	if !i.module.Memory().Write(uint32(address), request) {
		return nil, fmt.Errorf("%w: its buffer at %d is outside its memory", ErrTrap, address)
	}
	reply, err := i.call(exportAnalyse)
	if err != nil {
		return nil, err
	}
	text, ok := i.module.Memory().Read(uint32(reply>>32), uint32(reply))
	if !ok {
		return nil, fmt.Errorf("%w: its reply at %d is outside its memory", ErrTrap, reply>>32)
	}
	return bytes.Clone(text), nil
}

func (i *instance) call(export string, arguments ...uint64) (uint64, error) {
	results, err := i.module.ExportedFunction(export).Call(i.ctx, arguments...)
	if err != nil {
		return 0, i.explain(err)
	}
	return results[0], nil
}

// explain gives the error of a call its type.
func (i *instance) explain(err error) error {
	if cause := context.Cause(i.ctx); cause != nil {
		return cause
	}
	if strings.Contains(i.message.String(), "out of memory") {
		return fmt.Errorf("%w: %s", ErrMemory, i.message.firstLine())
	}
	if line := i.message.firstLine(); line != "" {
		return fmt.Errorf("%w: %s: %w", ErrTrap, line, err)
	}
	return fmt.Errorf("%w: %w", ErrTrap, err)
}

func (i *instance) close() error { return i.module.Close(context.Background()) }

// checkExports tells whether code has what a core exports.
func checkExports(code wazero.CompiledModule) error {
	functions := code.ExportedFunctions()
	for _, name := range []string{exportStart, exportBuffer, exportAnalyse} {
		if functions[name] == nil {
			return fmt.Errorf("no function %q is exported", name)
		}
	}
	if len(code.ExportedMemories()) == 0 {
		return fmt.Errorf("no memory is exported")
	}
	return nil
}
