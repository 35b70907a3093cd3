package clause

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// letterOf gives the Latin letter that a part is known by: its own, or that of its
// place in the Russian alphabet. Empty: word is no letter.
func letterOf(word string) string {
	r, size := utf8.DecodeRuneInString(strings.ToLower(word))
	switch {
	case size != len(word):
		return ""
	case 'a' <= r && r <= 'z':
		return string(r)
	case 'а' <= r && r <= 'и':
		return string('a' + r - 'а')
	}
	return ""
}

// inserted are the words that number an article put in behind another: 41 bis.
var inserted = hashes("bis", "ter", "quater", "quinquies", "sexies", "septies")

func hashes(words ...string) map[uint64]bool {
	set := map[uint64]bool{}
	for _, w := range words {
		set[prose.Hash(w)] = true
	}
	return set
}

// ordinalEndings are what turns digits into an ordinal: article 1er, artigo 5º.
var ordinalEndings = map[string]bool{"er": true, "re": true, "eme": true, "º": true, "ª": true, "o": true, "th": true, "st": true, "nd": true, "rd": true}

// roman reads a roman number up to 399, 0 where word is none.
func roman(word string) int {
	digits := map[rune]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
	sum, last := 0, 0
	for _, r := range word {
		v, ok := digits[r]
		if !ok {
			return 0
		}
		if v > last {
			sum -= 2 * last
		}
		sum += v
		last = v
	}
	if romanOf(sum) != word {
		return 0
	}
	return sum
}

func romanOf(n int) string {
	var b strings.Builder
	for _, step := range []struct {
		value int
		text  string
	}{{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= step.value; n -= step.value {
			b.WriteString(step.text)
		}
	}
	return b.String()
}

// lone says whether the token at hand is a letter that stands alone behind a number, before what
// that is of: "artikel 6.1 b i", "Artikel 1 F der". Languages with compounds write so.
func (n *numbers) lone() bool {
	t := &n.d.Tokens[n.at]
	if t.Kind != prose.Word || t.End-t.Start != 1 || t.Join != prose.Spaced || !n.d.Pack.Compounds() || n.d.Pack.NumbersBefore || n.d.Tags[n.at].Entry != nil || letterOf(n.d.Of(n.at)) == "" {
		return false
	}
	return n.d.Tokens[n.at+1].Upper || n.d.Tags[n.at+1].Is(language.Of|language.At|language.About|language.Definite|language.And)
}

// letterFrom is the least number that a letter alone does not stand for where letters count: an
// agreement has an Annex C and no hundredth.
const letterFrom = 50

// value reads the number at the token: in digits, with a letter behind them, in
// roman capitals, or as a word. 0: it is none.
func (n *numbers) value() (int, string) {
	t, word := &n.d.Tokens[n.at], n.d.Of(n.at)
	if t.Kind == prose.Number {
		digits := strings.TrimRightFunc(word, func(r rune) bool { return r < '0' || r > '9' })
		v, err := strconv.Atoi(digits)
		if err != nil || v == 0 || v > 1500 || len(word)-len(digits) > 3 {
			return 0, ""
		}
		if ordinalEndings[prose.Fold(word[len(digits):])] {
			word = digits
		}
		return v, strings.ToLower(word)
	}
	if v := roman(word); v > 0 && (t.Upper || len(word) == 1) && !(n.lettered && len(word) == 1 && v >= letterFrom) {
		return v, strconv.Itoa(v)
	}
	if tag := n.d.Tags[n.at]; tag.Is(language.Number) {
		v := tag.Value
		if next := n.at + 1; next < n.end && n.d.Tokens[next].Join == prose.Hyphenated && v >= 20 && n.d.Tags[next].Is(language.Number) {
			v += n.d.Tags[next].Value // fifty-one
			n.at = next
		}
		return v, strconv.Itoa(v)
	}
	return 0, ""
}
