package corehost

import "errors"

// What can go wrong, to be told apart with errors.Is. A cancelled run gives the
// error of its context instead.
var (
	ErrMissing = errors.New("the core is not built: run `go run ./scripts/build`")
	ErrNotCore = errors.New("not a core")
	ErrRefused = errors.New("the core refused the request") // wraps an *annotation.Error
	ErrTrap    = errors.New("the core failed")
	ErrMemory  = errors.New("the core ran out of memory")
	ErrClosed  = errors.New("the host is closed")
)
