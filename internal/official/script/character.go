package script

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// LeadingLetters gives the letters that s begins with.
func LeadingLetters(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			return s[:i]
		}
	}
	return s
}

// LetterAt says whether a letter or digit begins at byte i of s.
func LetterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// IsLower says whether a word begins with a small letter.
func IsLower(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(first)
}

// IsWordRune says whether a character is part of a word or number.
func IsWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// IsIdeograph says whether a character is a word of its own: a Chinese or Japanese one.
func IsIdeograph(r rune) bool {
	return unicode.Is(unicode.Han, r) || unicode.Is(unicode.Hiragana, r) || unicode.Is(unicode.Katakana, r)
}

// BeginsWithStop says whether s begins with a mark that ends a sentence or a point of a list, or
// with the end of a line.
func BeginsWithStop(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size > 0 && strings.ContainsRune(".;:\n!?)。；：！？", r)
}
