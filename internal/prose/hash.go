package prose

import "unicode/utf8"

// Words are looked up by 64-bit hashes of their folded form alone: among a million
// different words the chance that any meets one of ten thousand entries by accident is
// below one in a billion, and two words of up to eight ASCII letters never meet. A hash
// takes in eight bytes at a time, the last ones filled up with zeros.

// hashPrime is 2⁶⁴ divided by the golden ratio: products with it spread well.
const hashPrime = 0x9E3779B97F4A7C15

// mix takes eight bytes into a hash, which begins as 0.
func mix(hash, eight uint64) uint64 {
	hash = (hash ^ eight) * hashPrime
	return hash ^ hash>>32
}

// Hash is the hash of a word's folded form; the tokenizer computes the same.
func Hash(word string) uint64 {
	var h hasher
	for _, r := range word {
		if r = foldRune(r); r >= 0 {
			h = h.with(r)
		}
	}
	return h.sum()
}

// HashLetters is the hash of s without what is neither letter nor digit: of co-operation
// as of cooperation.
func HashLetters(s string) uint64 {
	var h hasher
	for _, r := range s {
		if k := class(r); k == letter || k == digit {
			if r = foldRune(r); r >= 0 {
				h = h.with(r)
			}
		}
	}
	return h.sum()
}

// hasher takes the hash of a word letter by letter.
type hasher struct {
	hash, eight uint64
	bits        int // of eight that are filled
}

// with takes in a folded letter.
func (h hasher) with(r rune) hasher {
	for ; r >= utf8.RuneSelf; r >>= 7 {
		h = h.byte(byte(r) | 0x80)
	}
	return h.byte(byte(r))
}

func (h hasher) byte(b byte) hasher {
	h.eight |= uint64(b) << h.bits
	if h.bits += 8; h.bits == 64 {
		return hasher{hash: mix(h.hash, h.eight)}
	}
	return h
}

func (h hasher) sum() uint64 {
	if h.bits == 0 {
		return h.hash
	}
	return mix(h.hash, h.eight)
}

// Chain extends the hash of a phrase by its next word.
func Chain(phrase, word uint64) uint64 {
	return mix(phrase, word^word>>29)
}
