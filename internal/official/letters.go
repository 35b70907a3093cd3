package official

import (
	"strings"
	"unicode/utf8"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// chineseDigits are the digits in order of their value; tens, hundreds and thousands apart.
const chineseDigits = "〇一二三四五六七八九"

func chineseDigit(r rune) int {
	switch r {
	case '零', '○':
		return 0
	case '两', '兩':
		return 2
	case '十', '百', '千', '廿', '卅':
		return 10
	}
	value := 0
	for _, d := range chineseDigits {
		if d == r {
			return value
		}
		value++
	}
	return -1
}

func inChinese(s string) (n number) {
	last := 0
	for i, r := range s {
		d := chineseDigit(r)
		if d < 0 {
			break
		}
		switch r {
		case '十', '百', '千':
			n.value += max(last, 1) * map[rune]int{'十': 10, '百': 100, '千': 1000}[r]
			last = 0
		case '廿', '卅':
			n.value += map[rune]int{'廿': 20, '卅': 30}[r]
		default:
			last = 10*last + d
		}
		n.size = i + utf8.RuneLen(r)
	}
	n.value += last
	return n
}

func inRoman(s string) (n number) {
	word := s
	for i, r := range s {
		if !strings.ContainsRune("IVXLC", r) {
			word = s[:i]
			break
		}
	}
	if word == "" || letterAt(s, len(word)) {
		return n
	}
	values := map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
	for i := range len(word) {
		v := values[word[i]]
		if i+1 < len(word) && v < values[word[i+1]] {
			if v*10 < values[word[i+1]] {
				return number{} // IC
			}
			v = -v
		}
		n.value += v
	}
	n.size = len(word)
	return n
}

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
