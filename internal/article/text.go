package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sizeOf is the length of text in letters of an alphabet: a character of Chinese
// or Japanese says about as much as three, a Korean one as two.
func sizeOf(text string) float64 {
	n := 0
	for _, r := range text {
		switch {
		case r < 0x2E80:
			n++
		case unicode.Is(unicode.Hangul, r):
			n += 2
		default:
			n += 3
		}
	}
	return float64(n)
}

const (
	sentenceEnds = ".!?…:;。！？؟۔।։።；："
	closers      = "\"')]”“’»«」』）› \n"
)

// endsSentence says whether text ends as sentences do in any of many scripts,
// closing quotation marks and brackets aside.
func endsSentence(text string) bool {
	text = strings.TrimRight(text, closers)
	r, _ := utf8.DecodeLastRuneInString(text)
	return text != "" && strings.ContainsRune(sentenceEnds, r)
}

// words are the words and numbers of s in lower case.
func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
}

// alike is how many words a and b share, of those they have: 0 to 1.
func alike(a, b []string) float64 {
	have := make(map[string]bool, len(b))
	for _, w := range b {
		have[w] = true
	}
	n := 0
	for _, w := range a {
		if have[w] {
			n++
		}
	}
	return 2 * float64(n) / float64(max(1, len(a)+len(b)))
}
