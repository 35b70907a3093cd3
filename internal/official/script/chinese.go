package script

import (
	"strings"
	"unicode/utf8"
)

// chineseDigits are the digits in order of their value.
const chineseDigits = "〇一二三四五六七八九"

// chineseDigit gives the value of a digit, or of a sign for tens, hundreds or thousands;
// -1 of anything else.
func chineseDigit(r rune) int {
	switch r {
	case '零', '○':
		return 0
	case '两', '兩':
		return 2
	case '十':
		return 10
	case '百':
		return 100
	case '千':
		return 1000
	case '廿':
		return 20
	case '卅':
		return 30
	}
	if at := strings.IndexRune(chineseDigits, r); at >= 0 && r != utf8.RuneError {
		return at / len("〇")
	}
	return -1
}

// inChinese reads the number in Chinese that s begins with: 一百零七.
func inChinese(s string) (n Number) {
	last := 0
	for i, r := range s {
		d := chineseDigit(r)
		if d < 0 || n.Value > highest {
			break
		}
		switch {
		case d == 20 || d == 30:
			n.Value += d
		case d >= 10:
			n.Value += max(last, 1) * d
			last = 0
		default:
			last = min(10*last+d, highest+1)
		}
		n.Size = i + utf8.RuneLen(r)
	}
	n.Value += last
	return n
}

// ChineseSuffix reads 之二, the "bis" of Chinese, at the beginning of s: the Latin suffix
// of that meaning and the bytes read; 0 where there is none.
func ChineseSuffix(s string) (latin string, size int) {
	later, ok := strings.CutPrefix(s, "之")
	if !ok {
		return "", 0
	}
	n := inChinese(later)
	if n.Value < 2 || n.Value-2 >= len(latinSuffixes) {
		return "", 0
	}
	return latinSuffixes[n.Value-2], len("之") + n.Size
}
