package official

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// highest is the largest number that an article is believed to have.
const highest = 2000

// number is a number read from the beginning of a line.
type number struct {
	value int
	text  string // "4", "4bis"
	size  int    // bytes of the line
	words bool   // in letters, not in digits
}

// order is where a number stands among others: 4, 4bis, 4ter, 5.
func (n number) order() int {
	rank := 0
	if suffix := strings.TrimLeft(n.text, "0123456789"); suffix != "" {
		rank = 1 + strings.IndexByte("abcdefghijklmnopqrstuvwxyz", suffix[0])
		for i, latin := range latinSuffixes {
			if suffix == latin {
				rank = 2 + i
			}
		}
	}
	return n.value*64 + rank
}

var latinSuffixes = []string{"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"}

// readNumber reads the number that s begins with: in digits of any script, in roman
// capitals, in Chinese, or in words of the language. Its value is 0 where there is none.
func readNumber(s string, pack *language.Pack) number {
	first, _ := utf8.DecodeRuneInString(s)
	var n number
	switch {
	case digit(first) >= 0:
		n = inDigits(s)
	case chineseDigit(first) >= 0:
		n = inChinese(s)
	default:
		if n = inRoman(s); n.value == 0 {
			n = inWords(s, pack)
		}
	}
	if n.value <= 0 || n.value > highest {
		return number{}
	}
	if n.text == "" {
		n.text = strconv.Itoa(n.value)
	}
	return n.withSuffix(s)
}

// digit gives the value of a decimal digit in any script, -1 of anything else.
func digit(r rune) int {
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

func inDigits(s string) (n number) {
	for i, r := range s {
		d := digit(r)
		if d < 0 || n.value > highest {
			break
		}
		n.value = 10*n.value + d
		n.size = i + utf8.RuneLen(r)
	}
	if rest := s[n.size:]; rest != "" {
		for i := min(3, len(rest)); i > 0; i-- { // 1er, 5.º
			end := strings.TrimPrefix(rest[:i], ".")
			if end != "" && utf8.ValidString(end) && allWords().is("ordinal ending", prose.Fold(end)) && !letterAt(rest, i) && (len(end) > 1 || end[0] >= utf8.RuneSelf) {
				n.size += i
				break
			}
		}
	}
	return n
}

// letterAt says whether a letter or digit begins at byte i of s.
func letterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// withSuffix takes in what was put behind the number later: 4bis, 4 bis, 4a, 4-A.
func (n number) withSuffix(s string) number {
	if later, ok := strings.CutPrefix(s[n.size:], "之"); ok { // 八之二
		if m := inChinese(later); m.value > 1 && m.value-2 < len(latinSuffixes) {
			n.text += latinSuffixes[m.value-2]
			n.size += len("之") + m.size
			return n
		}
	}
	rest := strings.TrimPrefix(s[n.size:], "-")
	word := leadingWord(strings.TrimLeft(rest, " "))
	glued := word != "" && strings.HasPrefix(rest, word)
	switch folded := prose.Fold(word); {
	case allWords().is("suffix", folded), glued && len(word) == 1 && word[0] < utf8.RuneSelf && !n.words:
		n.text += folded
		n.size = strings.Index(s[n.size:], word) + n.size + len(word)
	}
	return n
}

// leadingWord gives the letters that s begins with.
func leadingWord(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			return s[:i]
		}
	}
	return s
}
