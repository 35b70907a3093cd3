package official

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"pactlight/internal/prose"
)

// numeral reads the number that begins at token i as one word, with the digits behind
// its point and with its groups of three: 1.5, 2-3 and 12:30 are no 15, 23 and 1230, but
// 1 000, 1.000 and 1,000 are all 1000. It gives the last token of the number and the
// one way to write it; what has more marks in it, a date or a list, is no number.
func numeral(text string, tokens []prose.Token, i int) (last int, canonical string) {
	first := text[tokens[i].Start:tokens[i].End]
	if i+1 == len(tokens) || tokens[i+1].Kind == prose.Word || tokens[i+1].Kind == prose.Mark && tokens[i+1].Join == prose.Spaced {
		return i, first // as most
	}
	digits := first
	group, point := len(first) <= 3 && first[0] != '0', false
	for last = i; ; {
		next, mark := beyond(text, tokens, last)
		if next == last {
			return last, digits
		}
		more := text[tokens[next].Start:tokens[next].End]
		switch {
		case group && !point && len(more) == 3 && strings.Contains(" .,'", mark):
		case mark == " ":
			return last, digits
		case point:
			return i, first
		default:
			point = true
			digits += strings.Replace(mark, ",", ".", 1)
		}
		digits += more
		last = next
	}
}

// beyond gives the number behind the one at token i that could be part of it, with the
// mark between them; where there is none, i.
func beyond(text string, tokens []prose.Token, i int) (next int, mark string) {
	next = i + 1
	if next < len(tokens) && tokens[next].Kind == prose.Mark && tokens[next].Join == prose.Glued && strings.ContainsRune(".,:/'’", rune(tokens[next].Hash)) {
		next++
		if next == len(tokens) || tokens[next].Join != prose.Glued {
			return i, ""
		}
	}
	if next == len(tokens) || tokens[next].Kind != prose.Number {
		return i, ""
	}
	mark = text[tokens[i].End:tokens[next].Start]
	switch {
	case tokens[next].Join == prose.Hyphenated:
		return next, "-"
	case tokens[next].Join == prose.Apostrophe, mark == "’":
		return next, "'"
	case len(mark) > 0 && strings.TrimFunc(mark, unicode.IsSpace) == "" && utf8.RuneCountInString(mark) == 1 && mark != "\n":
		return next, " "
	case len(mark) == 1 && mark != "\n":
		return next, mark
	}
	return i, ""
}

// counts says whether the mark at token i is as good as a word, for it changes what the
// number beside it means: 40 %, € 5, 2½, -5.
func counts(text string, tokens []prose.Token, i int) bool {
	t := &tokens[i]
	r := rune(t.Hash)
	switch {
	case r < utf8.RuneSelf && r != '%' && r != '$' && r != '-':
		return false
	case r == '-' || r == '−':
		return t.Join == prose.Spaced && i > 0 && tokens[i-1].Kind == prose.Word && i+1 < len(tokens) &&
			tokens[i+1].Kind == prose.Number && tokens[i+1].Join == prose.Glued && !strings.Contains(text[tokens[i-1].End:t.Start], "\n")
	}
	return r == '%' || r == '‰' || r == '±' || unicode.Is(unicode.Sc, r) || fraction(r)
}

// fraction says whether a character is a fraction: ½.
func fraction(r rune) bool { return r >= '¼' && r <= '¾' || r >= '⅐' && r <= '⅟' || r == '↉' }
