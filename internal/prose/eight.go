package prose

import (
	"math/bits"

	"pactlight/internal/swar"
)

// Words of ASCII are read eight bytes at a time.

const (
	each = swar.Each
	high = swar.High
)

// eightBytes gives the bytes of text from i on, and zeros beyond its end.
func eightBytes(text string, i int) uint64 {
	if i+8 <= len(text) {
		return swar.Load(text, i)
	}
	return swar.Tail(text[i:])
}

// lettersOf gives the set of those bytes that are ASCII letters.
func lettersOf(eight uint64) uint64 { return between(eight|each*0x20, 'a', 'z') &^ eight }

// digitsOf gives the set of those bytes that are digits.
func digitsOf(eight uint64) uint64 { return between(eight, '0', '9') &^ eight }

// smallOf gives, of a set of letters, the small ones.
func smallOf(letters, eight uint64) uint64 { return letters & (eight << 2) } // 0x20 << 2 is a high bit

// between gives the set of bytes from low to last, as far as they are ASCII.
func between(eight, low, last uint64) uint64 {
	seven := eight &^ high
	return (seven + each*(0x80-low)) &^ (seven + each*(0x7f-last)) & high
}

// firstGap counts the bytes at the beginning that are in a set.
func firstGap(set uint64) int { return bits.TrailingZeros64(^set&high) / 8 }
