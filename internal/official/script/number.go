package script

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// highest is the largest number that an article is believed to have.
const highest = 2000

// Number is a number read from the beginning of a line.
type Number struct {
	Value int
	Text  string // "4", "4bis"
	Size  int    // bytes of the line
	Words bool   // in letters, not in digits
}

// Order is where a number stands among others: 4, 4bis, 4ter, 5.
func (n Number) Order() int {
	rank := 0
	if suffix := strings.TrimLeft(n.Text, "0123456789"); suffix != "" {
		rank = 1 + strings.IndexByte("abcdefghijklmnopqrstuvwxyz", suffix[0])
		for i, latin := range latinSuffixes {
			if suffix == latin {
				rank = 2 + i
			}
		}
	}
	return n.Value*64 + rank
}

// latinSuffixes are those of a second, third, … article of one number.
var latinSuffixes = []string{"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"}

// ReadNumber reads the number that s begins with: in digits of any script, in roman
// capitals, in Chinese, or in words of the language. Its value is 0 where there is none.
func ReadNumber(s string, pack *language.Pack) Number {
	first, _ := utf8.DecodeRuneInString(s)
	var n Number
	switch {
	case Digit(first) >= 0:
		n = InDigits(s)
	case chineseDigit(first) >= 0:
		n = inChinese(s)
	default:
		if n = InRoman(s); n.Value == 0 {
			n = inWords(s, pack)
		}
	}
	if n.Value <= 0 || n.Value > highest {
		return Number{}
	}
	if n.Text == "" {
		n.Text = strconv.Itoa(n.Value)
	}
	return n.withSuffix(s)
}

// withSuffix takes in what was put behind the number later: 4bis, 4 bis, 4a, 4-A.
func (n Number) withSuffix(s string) Number {
	if latin, size := ChineseSuffix(s[n.Size:]); size > 0 { // 八之二
		n.Text += latin
		n.Size += size
		return n
	}
	rest := strings.TrimPrefix(s[n.Size:], "-")
	word := LeadingLetters(strings.TrimLeft(rest, " "))
	glued := word != "" && strings.HasPrefix(rest, word)
	switch folded := prose.Fold(word); {
	case slices.Contains(latinSuffixes, folded), glued && len(word) == 1 && word[0] < utf8.RuneSelf && !n.Words:
		n.Text += folded
		n.Size = strings.Index(s[n.Size:], word) + n.Size + len(word)
	}
	return n
}
