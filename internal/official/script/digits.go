package script

import (
	"pactlight/internal/prose"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Arabic reads a number that is written in the digits 0 to 9 and nothing else; 0 where s
// is no such number.
func Arabic(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n > 1e6 {
			return 0
		}
		n = 10*n + int(r-'0')
	}
	return n
}

// Digit gives the value of a decimal digit in any script, -1 of anything else.
func Digit(r rune) int {
	if r >= '0' && r <= '9' {
		return int(r - '0')
	}
	if r < utf8.RuneSelf || !unicode.IsDigit(r) {
		return -1
	}
	zero := r
	for unicode.IsDigit(zero-1) && r-zero < 9 {
		zero--
	}
	return int(r - zero)
}

// InDigits reads the number in digits of any script that s begins with; what marks an
// ordinal belongs to it: 1er, 5.º. Its Text stays empty.
func InDigits(s string) (n Number) {
	for i, r := range s {
		d := Digit(r)
		if d < 0 || n.Value > highest {
			break
		}
		n.Value = 10*n.Value + d
		n.Size = i + utf8.RuneLen(r)
	}
	if rest := s[n.Size:]; rest != "" {
		for i := min(3, len(rest)); i > 0; i-- { // 1er, 5.º
			end := strings.TrimPrefix(rest[:i], ".")
			if end != "" && utf8.ValidString(end) && allWords().endings[prose.Fold(end)] && !LetterAt(rest, i) && (len(end) > 1 || end[0] >= utf8.RuneSelf) {
				n.Size += i
				break
			}
		}
	}
	return n
}
