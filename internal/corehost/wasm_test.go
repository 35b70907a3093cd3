package corehost

import (
	"os"
	"path/filepath"
	"testing"
)

// A core made by hand, byte by byte, that does what a sound one never does. Its
// buffer is at address 0 and its reply a constant, so that a request is a command
// of one letter:
//
//	t  trap
//	s  read the clock for ever
//	o  give a reply outside its memory
//	any other: give the reply
func madeCore(reply string) []byte {
	const replyAt = 4096
	answer := constant64(replyAt<<32 | int64(len(reply)))
	analyse := join(
		onCommand('t', opUnreachable),
		onCommand('s', opLoop, opVoid, opI32Const, 1, opI64Const, 0, opI32Const, 64, opCall, 0, opDrop, opBranch, 0, opEnd),
		onCommand('o', join(constant64(1<<62), []byte{opReturn})...),
		answer,
	)
	return module(
		section(1, vector( // types: clock, buffer, analyse, start
			[]byte{0x60, 3, i32, i64, i32, 1, i32},
			[]byte{0x60, 1, i32, 1, i32},
			[]byte{0x60, 0, 1, i64},
			[]byte{0x60, 0, 0})),
		section(2, vector(join(name("wasi_snapshot_preview1"), name("clock_time_get"), []byte{0, 0}))),
		section(3, vector([]byte{1}, []byte{2}, []byte{3})),
		section(5, vector([]byte{0, 1})), // one page of memory
		section(7, vector(
			join(name("memory"), []byte{2, 0}),
			join(name(exportBuffer), []byte{0, 1}),
			join(name(exportAnalyse), []byte{0, 2}),
			join(name(exportStart), []byte{0, 3}))),
		section(10, vector(
			body([]byte{opI32Const, 0}),
			body(analyse),
			body(nil))),
		section(11, vector(join([]byte{0, opI32Const}, signed(replyAt), []byte{opEnd}, name(reply)))),
	)
}

// The few parts of WebAssembly's binary format that it takes.
const (
	i32 = 0x7f
	i64 = 0x7e

	opUnreachable = 0x00
	opLoop        = 0x03
	opIf          = 0x04
	opEnd         = 0x0b
	opBranch      = 0x0c
	opReturn      = 0x0f
	opCall        = 0x10
	opDrop        = 0x1a
	opLoad8       = 0x2d
	opI32Const    = 0x41
	opI64Const    = 0x42
	opEqual       = 0x46
	opVoid        = 0x40
)

// onCommand runs code where the request begins with letter.
func onCommand(letter int64, code ...byte) []byte {
	return join([]byte{opI32Const, 0, opLoad8, 0, 0, opI32Const}, signed(letter), []byte{opEqual, opIf, opVoid}, code, []byte{opEnd})
}

func constant64(n int64) []byte { return join([]byte{opI64Const}, signed(n)) }

func module(sections ...[]byte) []byte {
	return join(append([][]byte{[]byte("\x00asm\x01\x00\x00\x00")}, sections...)...)
}

func section(id byte, contents []byte) []byte {
	return join([]byte{id}, unsigned(len(contents)), contents)
}

func vector(items ...[]byte) []byte {
	return join(append([][]byte{{byte(len(items))}}, items...)...)
}

func name(s string) []byte { return join(unsigned(len(s)), []byte(s)) }

func body(code []byte) []byte {
	whole := join([]byte{0}, code, []byte{opEnd}) // no local variables
	return join(unsigned(len(whole)), whole)
}

// unsigned and signed are LEB128.
func unsigned(n int) []byte {
	var out []byte
	for ; n >= 0x80; n >>= 7 {
		out = append(out, byte(n)|0x80)
	}
	return append(out, byte(n))
}

func signed(n int64) []byte {
	var out []byte
	for ; n < -64 || n > 63; n >>= 7 {
		out = append(out, byte(n)|0x80)
	}
	return append(out, byte(n)&0x7f)
}

func join(parts ...[]byte) []byte {
	var out []byte
	for _, part := range parts {
		out = append(out, part...)
	}
	return out
}

// written writes a core to a file and gives its path.
func written(t *testing.T, core []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "core.wasm")
	if err := os.WriteFile(path, core, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}
