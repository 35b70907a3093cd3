// Package swar loads eight bytes of a text at once, for loops that look at all of them
// in one step (SIMD within a register). A set of these bytes is a number with their
// high bits.
package swar

const (
	Each = 0x0101010101010101 // times a byte: that byte eight times
	High = Each << 7          // the set of all eight
)

// Tail gives the bytes of a text of fewer than eight, the first one lowest, with zeros
// above.
func Tail(text string) (eight uint64) {
	for i := range len(text) {
		eight |= uint64(text[i]) << (8 * i)
	}
	return eight
}
