package jsontext

import (
	"math/bits"
	"unicode/utf8"

	"pactlight/internal/swar"
)

// Most of a JSON text is strings, and most bytes of these stand for themselves: they
// are gone through eight at a time.

const (
	each = swar.Each
	high = swar.High
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
		if found := ends(swar.LoadBytes(data, n)); found != 0 {
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
		eight := swar.Load(s, n)
		if found := ends(eight) | eight&high; found != 0 {
			return n + bits.TrailingZeros64(found)/8
		}
	}
	for n < len(s) && s[n] != '"' && s[n] != '\\' && s[n] >= ' ' && s[n] < 0x80 {
		n++
	}
	return n
}

// valid says whether s is UTF-8.
func valid(s string) bool {
	for i := 0; i < len(s); {
		switch {
		case i+8 <= len(s) && swar.Load(s, i)&high == 0:
			i += 8
		case s[i] < utf8.RuneSelf:
			i++
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && size == 1 {
				return false
			}
			i += size
		}
	}
	return true
}
