package prose

import "math/bits"

// Words of ASCII are read eight bytes at a time, the first one lowest. A set of these
// bytes is a number with their high bits.

const (
	each = 0x0101010101010101 // times a byte: that byte eight times
	high = each << 7
)

// eightBytes loads the bytes of text from i on, and zeros beyond its end.
func eightBytes(text string, i int) uint64 {
	if i+8 > len(text) {
		return lastBytes(text[i:])
	}
	s := text[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func lastBytes(text string) (eight uint64) {
	for i := range len(text) {
		eight |= uint64(text[i]) << (8 * i)
	}
	return eight
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
