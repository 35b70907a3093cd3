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
	case r >= 'А' && r <= 'Я':
		return r + 'а' - 'А'
	case r >= 'а' && r <= 'я':
		return r
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
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c-'A' < 26 {
			return strings.Map(foldRune, s)
		}
	}
	return s // as most words are
}

// leadLetters is how many letters a lead holds.
const leadLetters = 4

// Lead packs the first four letters or digits of a word's folded form, a byte each,
// the first one lowest. Letters whose code points differ by more than a byte may share one.
func Lead(word string) (lead uint32) {
	n := 0
	for _, r := range word {
		if r = foldRune(r); r < 0 {
			continue
		}
		if lead |= uint32(byte(r)) << (8 * n); n == leadLetters-1 {
			break
		}
		n++
	}
	return lead
}
