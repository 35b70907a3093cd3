package prose

import (
	"sync"
	"unicode/utf8"
)

// reading tells how a letter or digit is read: its folded form in the low bits, and what
// it is above them. Of what is neither it is 0.
type reading uint16

const (
	foldedBits reading = 1<<11 - 1
	isWord     reading = 1 << 11
	isDigit    reading = 1 << 12
	isUpper    reading = 1 << 13
	isOdd      reading = 1 << 14 // it folds to nothing, or to what the low bits do not hold
)

// alphabet holds the readings of the code points of the Latin, Greek and Cyrillic scripts.
type alphabet [0x500]reading

// letters is made when the first word is met that is not of ASCII.
var letters = sync.OnceValue(func() *alphabet {
	var all alphabet
	for i := range all {
		all[i] = readingOf(rune(i))
	}
	return &all
})

func (a *alphabet) of(r rune) reading {
	if r < rune(len(a)) {
		return a[r]
	}
	return readingOf(r)
}

func readingOf(r rune) (as reading) {
	k := class(r)
	if k != letter && k != digit {
		return 0
	}
	as = isWord
	if k == digit {
		as |= isDigit
	}
	if upper(r) {
		as |= isUpper
	}
	if folded := foldRune(r); folded >= 0 && folded <= rune(foldedBits) {
		return as | reading(folded)
	}
	return as | isOdd
}

// folded gives what r, which is read so, folds to; -1: to nothing.
func (as reading) folded(r rune) rune {
	if as&isOdd != 0 {
		return foldRune(r)
	}
	return rune(as & foldedBits)
}

// decode is utf8.DecodeRuneInString at text[i], whose byte is none of ASCII, without a
// call for code points of two bytes.
func decode(text string, i, end int) (rune, int) {
	if c := text[i]; c >= 0xC2 && c < 0xE0 && i+1 < end && text[i+1]&0xC0 == 0x80 {
		return rune(c&0x1F)<<6 | rune(text[i+1]&0x3F), 2
	}
	return utf8.DecodeRuneInString(text[i:end])
}
