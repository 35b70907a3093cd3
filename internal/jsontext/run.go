package jsontext

import (
	"encoding/binary"
	"math/bits"
)

// Most of a JSON text is strings, and most bytes of these stand for themselves: they
// are gone through eight at a time.

const (
	each = 0x0101010101010101 // times a byte: that byte eight times
	high = each << 7
)

// ends marks, in the high bit of each byte of eight, those that cannot stand in a
// string as they are: quotation marks, backslashes and control characters. Only the
// lowest mark is sure.
func ends(eight uint64) uint64 {
	quote, slash := eight^each*'"', eight^each*'\\'
	return ((quote-each)&^quote | (slash-each)&^slash | (eight-each*' ')&^eight) & high
}

// asItIs counts the bytes at the beginning of data that can stand in a string.
func asItIs(data []byte) int {
	n := 0
	for ; n+8 <= len(data); n += 8 {
		if found := ends(binary.LittleEndian.Uint64(data[n:])); found != 0 {
			return n + bits.TrailingZeros64(found)/8
		}
	}
	for n < len(data) && data[n] != '"' && data[n] != '\\' && data[n] >= ' ' {
		n++
	}
	return n
}

// plain counts the bytes at the beginning of s that can stand in a string and are
// ASCII.
func plain(s string) int {
	n := 0
	for ; n+8 <= len(s); n += 8 {
		eight := uint64(s[n]) | uint64(s[n+1])<<8 | uint64(s[n+2])<<16 | uint64(s[n+3])<<24 |
			uint64(s[n+4])<<32 | uint64(s[n+5])<<40 | uint64(s[n+6])<<48 | uint64(s[n+7])<<56
		if found := ends(eight) | eight&high; found != 0 {
			return n + bits.TrailingZeros64(found)/8
		}
	}
	for n < len(s) && s[n] != '"' && s[n] != '\\' && s[n] >= ' ' && s[n] < 0x80 {
		n++
	}
	return n
}
