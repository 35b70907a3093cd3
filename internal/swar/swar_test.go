package swar

import "testing"

// Whole eights and tails give the same bytes in the same places.
func TestLoad(t *testing.T) {
	const text = "\xff\x00verdragé1961"
	for i := 0; i+8 <= len(text); i++ {
		eight := Load(text, i)
		if LoadBytes([]byte(text), i) != eight {
			t.Errorf("bytes from %d on are not the text's", i)
		}
		for j := range 8 {
			if got := byte(eight >> (8 * j)); got != text[i+j] {
				t.Errorf("byte %d from %d on is %#x, want %#x", j, i, got, text[i+j])
			}
		}
		if low := eight << 8 >> 8; Tail(text[i:i+7]) != low {
			t.Errorf("the tail at %d is %#x, want %#x", i, Tail(text[i:i+7]), low)
		}
	}
}
