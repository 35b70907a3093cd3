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
	closers      = "\"')]”“’»«」』）› \n↩↑" // the arrows lead back from a footnote
)

// endsSentence says whether text ends as sentences do in any of many scripts,
// closing quotation marks and brackets aside.
func endsSentence(text string) bool {
	text = strings.TrimRight(text, closers)
	r, _ := utf8.DecodeLastRuneInString(text)
	return text != "" && strings.ContainsRune(sentenceEnds, r)
}

// hasSentence says whether any line of text ends a sentence.
func hasSentence(text string) bool {
	for line := range strings.Lines(text) {
		if endsSentence(line) {
			return true
		}
	}
	return false
}

// unspaced are the scripts that put no space between words: there a character has
// to do for a word.
var unspaced = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan}

// words are the words and numbers of s in lower case.
func words(s string) []string {
	var list []string
	start := -1
	s = strings.ToLower(s)
	for i, r := range s {
		single := r >= 0x0E00 && unicode.In(r, unspaced...)
		inWord := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		if start >= 0 && (single || !inWord) {
			list, start = append(list, s[start:i]), -1
		}
		if single {
			list = append(list, s[i:i+utf8.RuneLen(r)])
		} else if inWord && start < 0 {
			start = i
		}
	}
	if start >= 0 {
		list = append(list, s[start:])
	}
	return list
}

// wordSet holds the words of a text that others are compared with.
type wordSet map[string]bool

func newWordSet(s string) wordSet {
	set := wordSet{}
	for _, w := range words(s) {
		set[w] = true
	}
	return set
}

// alike is how many words the two sets share, of those both have: 0 to 1.
func (s wordSet) alike(t wordSet) float64 {
	n := 0
	for w := range t {
		if s[w] {
			n++
		}
	}
	return 2 * float64(n) / float64(max(1, len(t)+len(s)))
}

// closest is how alike text is to that of the sets which is most like it.
func closest(text string, sets []wordSet) float64 {
	set, best := newWordSet(text), 0.0
	for _, s := range sets {
		best = max(best, s.alike(set))
	}
	return best
}
