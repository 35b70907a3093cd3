package official

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"pactlight/internal/annotation"
	"pactlight/internal/official/script"
)

// trimmed leaves words out, and marks where.
func (m *maker) trimmed(words []string) string {
	mark := []string{"[…]", "…", "[...]", "..."}[m.r.IntN(4)]
	n := len(words)
	switch from := 2 + m.r.IntN(max(1, n/3)); m.r.IntN(4) {
	case 0:
		return mark + " " + strings.Join(words[from:], " ")
	case 1:
		return strings.Join(words[:n-from], " ") + " " + mark
	case 2:
		first := []rune(words[0])
		words = append([]string{"[" + string(unicode.ToUpper(first[0])) + "]" + string(first[1:])}, words[1:]...)
		return strings.Join(words, " ")
	default:
		from, size := 3+m.r.IntN(max(1, n/4)), 1+m.r.IntN(max(1, n/4))
		gap := words[from : from+size]
		if slices.ContainsFunc(gap, func(w string) bool { return meaning(strings.Trim(w, ".,;"), nil, "en") == annotation.ChangeNegation }) {
			return strings.Join(words[:n-2], " ") + " " + mark
		}
		return strings.Join(words[:from], " ") + " " + mark + " " + strings.Join(words[from+size:], " ")
	}
}

// retyped changes how a quote is written, and none of its words.
func (m *maker) retyped(s string) string {
	inner := strings.TrimRight(s, ".,;:")
	switch m.r.IntN(3) {
	case 0:
		if !strings.Contains(inner, ",") {
			return ""
		}
		return strings.Replace(inner, ",", "", 1)
	case 1:
		words := strings.Fields(inner)
		i := 1 + m.r.IntN(len(words)-1)
		if up := strings.ToUpper(words[i]); up != words[i] {
			words[i] = up
			return strings.Join(words, " ")
		}
		return ""
	}
	words := strings.Fields(inner)
	i := 1 + m.r.IntN(len(words)-2)
	if !unicode.IsLetter(rune(words[i][len(words[i])-1])) {
		return ""
	}
	words[i] += ","
	return strings.Join(words, " ")
}

// altered changes one word in eight, at least one, to another of the treaties' words.
func (m *maker) altered(words []string) string {
	for range 1 + len(words)/8 {
		i := m.r.IntN(len(words))
		switch m.r.IntN(3) {
		case 0:
			words[i] = m.vocab[m.r.IntN(len(m.vocab))]
		case 1:
			words = slices.Insert(words, 1+m.r.IntN(len(words)-1), m.vocab[m.r.IntN(len(m.vocab))])
		default:
			if i > 0 && i < len(words)-1 && strings.ContainsFunc(words[i], script.IsWordRune) {
				words = slices.Delete(words, i, i+1)
			} else {
				words = slices.Insert(words, 1, m.vocab[m.r.IntN(len(m.vocab))])
			}
		}
	}
	return strings.Join(words, " ")
}

// negated puts a "not" in, or takes one out of the middle.
func (m *maker) negated(words []string) string {
	for i := 1; i < len(words)-1; i++ {
		switch words[i] {
		case "not", "no", "without", "nor":
			return strings.Join(slices.Delete(words, i, i+1), " ")
		}
	}
	for i, w := range words {
		if i < len(words)-1 && (w == "shall" || w == "may" || w == "is" || w == "are" || w == "be") {
			return strings.Join(slices.Insert(words, i+1, "not"), " ")
		}
	}
	return ""
}

// renumbered changes a number in digits or letters.
func (m *maker) renumbered(words []string) string {
	spelt := map[string]string{"two": "three", "three": "four", "six": "nine", "ten": "twelve", "twelve": "six", "thirty": "sixty", "two-thirds": "three-fifths", "fifteen": "fifty", "nine": "seven", "first": "second", "five": "four"}
	for i, w := range words {
		core := strings.Trim(w, ".,;()")
		if n := script.Arabic(core); n > 0 {
			words[i] = strings.Replace(w, core, strconv.Itoa(n+1+m.r.IntN(9)), 1)
			return strings.Join(words, " ")
		}
		if to := spelt[strings.ToLower(core)]; to != "" {
			words[i] = strings.Replace(w, core, to, 1)
			return strings.Join(words, " ")
		}
	}
	return ""
}

func (m *maker) swapped(words []string, to map[string]string) string {
	for i, w := range words {
		if t := to[w]; t != "" {
			words[i] = t
			return strings.Join(words, " ")
		}
	}
	return ""
}
