//go:build wasip1

// Command core is the analysis core as a WebAssembly reactor: two exports and the
// buffers they share with the host.
package main

import (
	"runtime/debug"
	"unsafe"

	"pactlight/internal/analysis"
)

var (
	core           analysis.Core
	request, reply []byte
	held           int // bytes of official texts
)

// memory is how much the core takes, in bytes, before it collects what it can: without
// official texts, which with their index take about twice their size while they
// are read.
const memory = 30 << 20

// keptRequest is how large a request's room, in bytes, may be to be kept for the next.
const keptRequest = 4 << 20

// buffer makes room for a request of size bytes and gives its address. The room
// is the host's until the next call of either export.
//
//go:wasmexport buffer
func buffer(size uint32) uint32 {
	if uint32(cap(request)) < size {
		request = make([]byte, size)
	}
	request = request[:size]
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(request))))
}

// analyse answers the request that the host wrote into the buffer: a page.Request
// in JSON. The result is the address of the reply (an annotation.Reply in JSON) in
// the high 32 bits and its length in bytes in the low ones. The reply is valid until
// the next call of either export.
//
//go:wasmexport analyse
func analyse() uint64 {
	reply = core.Serve(reply, request)
	if cap(request) > keptRequest {
		request = nil
	}
	if size := core.Size(); size != held {
		held = size
		debug.SetMemoryLimit(memory + 2*int64(held))
	}
	return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(reply))))<<32 | uint64(len(reply))
}

// What is kept between pages is a few megabytes and what a page takes is soon free
// again: collecting it whenever the heap has doubled is too often for an instance that
// may take 40 MB.
var (
	_ = debug.SetGCPercent(400)
	_ = debug.SetMemoryLimit(memory)
)

func main() {}
