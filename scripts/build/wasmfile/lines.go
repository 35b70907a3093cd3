package wasmfile

import (
	"bytes"
	"encoding/binary"
)

// The table of functions that Go's linker writes (pclntab) tells the runtime how large the
// frames of the stack are and where they hold pointers; and it tells what prints a trace which
// file and line each instruction comes from. The second is a twentieth of a packed module that
// nobody reads: a trace of the compiled core still names its functions.
//
// The layout is that of Go 1.20 to 1.26: cmd/link/internal/ld/pcln.go writes it, and
// runtime/symtab.go reads it, from a header of these bytes on.
var functionTable = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// Where the header's numbers of 8 bytes stand: how many functions there are, and the offsets
// of the header's tables from its own.
const (
	functionCount = 8
	namesAt       = 32
	unitsAt       = 40
	filesAt       = 48
	valuesAt      = 56
	functionsAt   = 64
	headerSize    = 72
)

// Where the numbers of 4 bytes stand in what is told of a function, and what follows them.
const (
	entry       = 0
	frameValues = 16 // offsets among the values; 0: it has none
	fileValues  = 20
	lineValues  = 24
	valueCount  = 28
	unit        = 32
	startLine   = 36
	numbersSize = 44 // the last byte counts the data after the values
	liveValues  = 3  // the place among the values of those that only the printing of arguments asks for
)

// lineTable is a module's table of functions.
type lineTable struct {
	units, files, values []byte
	told                 [][]byte // what is told of each function
}

// dropLines empties what only tells files and lines, if the memory holds a table of the known
// layout. Else the memory stays as it is.
func dropLines(memory []byte) {
	for at := 0; ; at++ {
		found := bytes.Index(memory[at:], functionTable)
		if found < 0 {
			return
		}
		at += found
		if table, ok := readTable(memory[at:]); ok && table.keepFrames() {
			clear(table.units)
			clear(table.files)
			return
		}
	}
}

// readTable reads the table at the beginning of a memory, and says whether all of it is as it
// should be.
func readTable(memory []byte) (t lineTable, ok bool) {
	if len(memory) < headerSize {
		return t, false
	}
	offset := func(at int) int {
		return int(min(binary.LittleEndian.Uint64(memory[at:]), uint64(len(memory))))
	}
	count := offset(functionCount)
	ends := []int{headerSize, offset(namesAt), offset(unitsAt), offset(filesAt), offset(valuesAt), offset(functionsAt), len(memory)}
	for i := 1; i < len(ends); i++ {
		if ends[i] < ends[i-1] {
			return t, false
		}
	}
	t = lineTable{units: memory[ends[2]:ends[3]], files: memory[ends[3]:ends[4]], values: memory[ends[4]:ends[5]]}
	return t, t.readFunctions(memory[ends[5]:], count)
}

// readFunctions reads the index of functions, of two numbers for each, and what it points at.
func (t *lineTable) readFunctions(memory []byte, count int) bool {
	if count == 0 || len(memory) < 8*count+4 {
		return false
	}
	for i := range count {
		first, at := number(memory, 8*i), number(memory, 8*i+4)
		if at+numbersSize > len(memory) || number(memory[at:], entry) != first {
			return false
		}
		told := memory[at:]
		size := numbersSize + 4*(number(told, valueCount)+int(told[numbersSize-1]))
		if size > len(told) {
			return false
		}
		t.told = append(t.told, told[:size])
	}
	return true
}

// keepFrames makes the values those that the runtime needs, each once, and says whether it
// could: if not, nothing is changed.
func (t *lineTable) keepFrames() bool {
	kept, moved := make([]byte, 1, len(t.values)), map[int]int{0: 0} // at 0 stands nothing
	for _, f := range t.told {
		for _, at := range needed(f) {
			from := number(f, at)
			if _, known := moved[from]; known {
				continue
			}
			length := valuesLength(t.values[min(from, len(t.values)):])
			if length == 0 {
				return false
			}
			moved[from] = len(kept)
			kept = append(kept, t.values[from:from+length]...)
		}
	}
	if len(kept) > len(t.values) {
		return false
	}
	for _, f := range t.told {
		for _, at := range needed(f) {
			binary.LittleEndian.PutUint32(f[at:], uint32(moved[number(f, at)]))
		}
		for _, at := range unneeded(f) {
			clear(f[at : at+4])
		}
	}
	clear(t.values[copy(t.values, kept):])
	return true
}

// needed gives where a function's offsets of the values stand that the runtime asks for.
func needed(f []byte) []int {
	out := []int{frameValues}
	for i := range number(f, valueCount) {
		if i != liveValues {
			out = append(out, numbersSize+4*i)
		}
	}
	return out
}

// unneeded gives where the numbers stand that only the printing of traces asks for.
func unneeded(f []byte) []int {
	out := []int{fileValues, lineValues, unit, startLine}
	if number(f, valueCount) > liveValues {
		out = append(out, numbersSize+4*liveValues)
	}
	return out
}

// valuesLength is how many bytes a list of values takes: pairs of differences, of the value
// and of the place, ended by a difference of 0 that is not the first. 0: it has no end.
func valuesLength(list []byte) int {
	for at := 0; ; {
		_, size := binary.Uvarint(list[at:])
		if size <= 0 {
			return 0
		}
		if at > 0 && list[at] == 0 {
			return at + 1
		}
		_, next := binary.Uvarint(list[at+size:])
		if next <= 0 {
			return 0
		}
		at += size + next
	}
}

// number reads 4 bytes.
func number(memory []byte, at int) int { return int(binary.LittleEndian.Uint32(memory[at:])) }
