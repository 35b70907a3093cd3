package prose

import (
	"unicode"
	"unicode/utf8"
)

// charClass is what a character is for cutting text into words.
type charClass uint8

const (
	mark charClass = iota
	space
	letter
	digit
)

// asciiClass has no entry for the bytes of longer code points: they are marks here.
var asciiClass = func() (table [256]charClass) {
	for c := range table[:utf8.RuneSelf] {
		switch {
		case c <= ' ':
			table[c] = space
		case '0' <= c && c <= '9':
			table[c] = digit
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			table[c] = letter
		}
	}
	return
}()

func class(r rune) charClass {
	switch {
	case r < utf8.RuneSelf:
		return asciiClass[r]
	case r >= 'А' && r <= 'я', r >= 'À' && r <= 'ž' && r != '×' && r != '÷':
		return letter
	case r >= 0x2000 && r <= 0x206F: // general punctuation, the commonest of what is not a letter
		if r <= 0x200A || r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F {
			return space
		}
		return mark
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return letter
	case unicode.IsDigit(r):
		return digit
	case unicode.IsSpace(r):
		return space
	}
	return mark
}

// upper says whether r is a capital.
func upper(r rune) bool {
	if r >= 'А' && r <= 'я' {
		return r <= 'Я'
	}
	return unicode.IsUpper(r)
}
