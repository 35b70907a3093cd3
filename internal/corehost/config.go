package corehost

import (
	"fmt"
	"os"
	"runtime"

	"github.com/tetratelabs/wazero"
)

// defaultMemory is room for the largest request that the core reads, many times
// over, in WebAssembly pages of 64 kB: 512 MB.
const defaultMemory = 512 << 20 >> 16

// Config says which core a Host runs and with what limits. The zero value of every
// field but Path is a sensible choice.
type Config struct {
	Path      string   // of core.wasm
	Cache     string   // folder that keeps the compiled code between processes; empty: kept in memory only
	Instances int      // how many run at the same time; 0: one a processor
	Prepare   [][]byte // requests that every instance answers before its first page: the library it is to hold
	Memory    uint32   // what one instance may use, in WebAssembly pages of 64 kB; 0: 512 MB
}

func (c Config) withDefaults() Config {
	if c.Instances <= 0 {
		c.Instances = runtime.GOMAXPROCS(0)
	}
	if c.Memory == 0 {
		c.Memory = defaultMemory
	}
	return c
}

// binary reads the core.
func (c Config) binary() ([]byte, error) {
	binary, err := os.ReadFile(c.Path)
	if os.IsNotExist(err) {
		return nil, fmt.Errorf("%w (looked for %s)", ErrMissing, c.Path)
	}
	return binary, err
}

// cache gives wazero's compilation cache: compiling the core takes about a second,
// reading it back a few hundredths.
func (c Config) cache() (wazero.CompilationCache, error) {
	if c.Cache == "" {
		return wazero.NewCompilationCache(), nil
	}
	return wazero.NewCompilationCacheWithDir(c.Cache)
}
