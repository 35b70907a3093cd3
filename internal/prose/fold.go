package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// plainLatin holds, for each letter from U+00C0 to U+017F, the lower-case letter
// without its diacritics; a space stands for a letter that is only lowered, or has
// no single plain one (ß, æ, œ, þ).
const plainLatin = "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk llllll  llnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz "

// foldRune gives r in lower case and, for Latin letters, without diacritics. Marks
// that stand apart (U+0300 to U+036F) fold to nothing, given as -1.
func foldRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	case r >= 0xC0 && r < 0xC0+rune(len(plainLatin)):
		if c := plainLatin[r-0xC0]; c != ' ' {
			return rune(c)
		}
	case r >= 0x300 && r < 0x370:
		return -1
	case r == 'ё' || r == 'Ё':
		return 'е'
	}
	return unicode.ToLower(r)
}

// Fold gives s in lower case and without diacritics: the form in which words are
// compared.
func Fold(s string) string {
	return strings.Map(foldRune, s)
}

// The 64-bit FNV-1a hash. Words are looked up by hash alone: among a million
// different words the chance that any meets one of ten thousand entries by
// accident is below one in a billion.
const (
	hashStart = 14695981039346656037
	hashPrime = 1099511628211
)

// Hash is the hash of a word's folded form; the tokenizer computes the same.
func Hash(word string) uint64 {
	h := uint64(hashStart)
	for _, r := range word {
		h = hashRune(h, r)
	}
	return h
}

func hashRune(h uint64, r rune) uint64 {
	if r = foldRune(r); r < 0 {
		return h
	}
	for ; r >= 0x80; r >>= 7 {
		h = (h ^ uint64(r&0x7f|0x80)) * hashPrime
	}
	return (h ^ uint64(r)) * hashPrime
}

// Chain extends the hash of a phrase by its next word.
func Chain(phrase, word uint64) uint64 {
	return (phrase ^ word>>29 ^ word) * hashPrime
}

// leadLetters is how many letters a lead holds.
const leadLetters = 4

// Lead packs the first four letters or digits of a word's folded form, a byte each,
// the first one lowest. Letters whose code points differ by more than a byte may share one.
func Lead(word string) (lead uint32) {
	n := 0
	for _, r := range word {
		if r = foldRune(r); r < 0 || r == '.' {
			continue
		}
		if lead |= uint32(byte(r)) << (8 * n); n == leadLetters-1 {
			break
		}
		n++
	}
	return lead
}
