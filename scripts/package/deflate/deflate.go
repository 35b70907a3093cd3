// Package deflate packs bytes in the format of RFC 1951 as small as they get in some
// seconds: it weighs every way to write them, where a compressor for everyday use takes
// the first good one. What reads DEFLATE reads it.
package deflate

import "sync"

// segmentBytes is how much is packed at a time; segments are packed side by side, and
// refer back to each other.
const segmentBytes = 1 << 20

// Pack packs data. The same data gives the same bytes.
func Pack(data []byte) []byte {
	segments := make([][]block, (len(data)+segmentBytes-1)/segmentBytes)
	var all sync.WaitGroup
	for i := range segments {
		all.Go(func() {
			from := i * segmentBytes
			segments[i] = pack(data, from, min(from+segmentBytes, len(data)))
		})
	}
	all.Wait()
	var blocks []block
	for _, s := range segments {
		blocks = append(blocks, s...)
	}
	if len(blocks) == 0 {
		blocks = []block{nil}
	}
	w := &writer{}
	for i, b := range blocks {
		w.block(b, i == len(blocks)-1)
	}
	return w.end()
}

// block is a run of symbols that share their codes.
type block []symbol

// symbol is a byte, or a copy of what was written before.
type symbol struct {
	length   uint16 // of the copy in bytes; 0: it is a byte
	distance uint16 // back to what is copied; or the byte
}

// A segment is cut into blocks anew rounds times, and each block parsed anew passes
// times with the costs that its last parse tells.
const (
	rounds = 2
	passes = 4
)

// pack finds the blocks for data[from:to].
func pack(data []byte, from, to int) []block {
	found := findMatches(data, from, to)
	blocks := []block{found.parse(data, from, to, firstCosts())}
	for range rounds {
		at, symbols := from, []symbol(nil)
		for _, b := range blocks {
			end := at + size(b)
			symbols = append(symbols, improve(found, data, at, end, b)...)
			at = end
		}
		blocks = split(symbols)
	}
	return blocks
}

// improve parses a block again and again, and keeps the smallest result.
func improve(found *matches, data []byte, from, to int, b block) block {
	best, least := b, count(b).bits()
	for range passes {
		b = found.parse(data, from, to, count(b).costs())
		if bits := count(b).bits(); bits < least {
			best, least = b, bits
		}
	}
	return best
}

// size is how many bytes the symbols of b stand for.
func size(b block) int {
	n := 0
	for _, s := range b {
		n += max(1, int(s.length))
	}
	return n
}
