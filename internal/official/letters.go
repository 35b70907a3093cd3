package official

import (
	"strings"
	"unicode/utf8"

	"pactlight/internal/language"
	"pactlight/internal/prose"
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

func inChinese(s string) (n number) {
	last := 0
	for i, r := range s {
		d := chineseDigit(r)
		if d < 0 || n.value > highest {
			break
		}
		switch {
		case d == 20 || d == 30:
			n.value += d
		case d >= 10:
			n.value += max(last, 1) * d
			last = 0
		default:
			last = min(10*last+d, highest+1)
		}
		n.size = i + utf8.RuneLen(r)
	}
	n.value += last
	return n
}

func inRoman(s string) (n number) {
	next := 0
	for n.size = len(s) - len(strings.TrimLeft(s, romanLetters)); next < n.size; next++ {
		v := romanLetter(s[next])
		if after := romanLetter(s[min(next+1, n.size-1)]); v < after {
			if v*10 < after {
				return number{} // IC
			}
			v = -v
		}
		n.value += v
	}
	if letterAt(s, n.size) {
		return number{}
	}
	return n
}

const romanLetters = "IVXLC"

func romanLetter(c byte) int { return [...]int{1, 5, 10, 50, 100}[strings.IndexByte(romanLetters, c)] }

// inWords reads a number in letters: "premier", "twenty-first", "двадцать первая".
func inWords(s string, pack *language.Pack) (n number) {
	for n.size < len(s) {
		rest := s[n.size:]
		skip := len(rest) - len(strings.TrimLeft(rest, " -"))
		word := leadingWord(rest[skip:])
		v := valueOf(word, pack)
		if v == 0 || n.value > 0 && (v >= 10 || n.value%10 > 0) {
			break
		}
		n.value += v
		n.size += skip + len(word)
	}
	n.words = true
	return n
}

func valueOf(word string, pack *language.Pack) int {
	if word == "" {
		return 0
	}
	if v := allWords().numbers[prose.Fold(word)]; v > 0 {
		return v
	}
	if pack == nil {
		return 0
	}
	if e := pack.Word(word); e.Is(language.Number) {
		return e.Value
	}
	if e := pack.Word(prose.Fold(word)); e.Is(language.Number) {
		return e.Value
	}
	return 0
}
