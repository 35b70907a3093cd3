package facts

import (
	"strings"
	"unicode/utf8"
)

// Line puts s, which may stand over several lines of the article, on one.
func Line(s string) string { return strings.Join(strings.Fields(s), " ") }

// Shorten cuts s after its first words, with an ellipsis; it leaves s whole where
// that would save little.
func Shorten(s string, words int) string {
	fields := strings.Fields(s)
	if len(fields) <= words+3 {
		return s
	}
	return strings.Join(fields[:words], " ") + " …"
}

// indexed is a text that is cut by code points while its bytes stay where they
// are. Cuts are asked for in the order of the text, so it remembers the last.
type indexed struct {
	text        string
	point, byte int
}

func newIndexed(s string) *indexed { return &indexed{text: s} }

// Slice gives the code points [start, end) of s, as far as it holds them.
func Slice(s string, start, end int) string { return newIndexed(s).slice(start, end) }

// slice gives the code points [start, end), as far as the text holds them.
func (t *indexed) slice(start, end int) string {
	if start >= end {
		return ""
	}
	from := t.seek(start)
	return t.text[from:t.seek(end)]
}

// seek gives the byte at which code point n starts, or the text's end.
func (t *indexed) seek(n int) int {
	if n < t.point {
		t.point, t.byte = 0, 0
	}
	for t.point < n && t.byte < len(t.text) {
		_, size := utf8.DecodeRuneInString(t.text[t.byte:])
		t.byte += size
		t.point++
	}
	return t.byte
}
