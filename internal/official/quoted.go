package official

import (
	"pactlight/internal/official/script"
	"strings"
	"unicode/utf8"
)

// quoted is a quote taken apart where the writer says that something is left out or
// put in: "a […] b [the parties] c".
type quoted struct {
	segments []string // what claims to be words of the text, in order
	inserted []string // what stands in brackets, without them
	marked   bool     // an omission or insertion is marked anywhere
	opens    bool     // the first segment begins behind a mark of omission
}

// takeApart cuts a quote at its marks of omission and at the insertions in brackets.
// Brackets within a word, "[T]he", are struck and the letters kept.
func takeApart(s string) quoted {
	var q quoted
	var now []byte // the segment that is read
	for i := 0; i < len(s); {
		n := omission(s[i:])
		inner, inserted := bracketed(s[i:])
		switch {
		case n > 0:
			now = q.cut(now)
			q.marked, q.opens = true, q.opens || len(q.segments) == 0
		case inserted == 0:
			now, n = append(now, s[i]), 1
		case letterBefore(s, i) || script.LetterAt(s, i+inserted):
			now, n = append(now, inner...), inserted
			q.marked = true
		default:
			now, n = q.cut(now), inserted
			q.marked, q.inserted = true, append(q.inserted, inner)
		}
		i += n
	}
	q.cut(now)
	return q
}

// cut ends a segment, and gives the room for the next.
func (q *quoted) cut(segment []byte) []byte {
	if text := strings.TrimSpace(string(segment)); strings.IndexFunc(text, script.IsWordRune) >= 0 {
		q.segments = append(q.segments, text)
	}
	return segment[:0]
}

// omission gives the bytes of a mark of omission that s begins with, 0 for none.
func omission(s string) int {
	if strings.IndexByte("[(<.\xe2", s[0]) < 0 {
		return 0 // as most characters
	}
	for _, mark := range []string{"[…]", "[...]", "(…)", "(...)", "[. . .]", "[ … ]", "[ ... ]", "<…>", "<...>", "…", ". . .", "..."} {
		if strings.HasPrefix(s, mark) {
			n := len(mark)
			for n < len(s) && s[n] == '.' {
				n++
			}
			return n
		}
	}
	return 0
}

// longestInsertion is the most bytes between brackets that a writer puts into a quote.
const longestInsertion = 120

// bracketed gives what the square brackets at the beginning of s hold, and the bytes
// with them.
func bracketed(s string) (inner string, n int) {
	if s[0] != '[' {
		return "", 0
	}
	end := strings.IndexByte(s[:min(len(s), longestInsertion+1)], ']')
	if end < 0 {
		return "", 0
	}
	return s[1:end], end + 1
}

func letterBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return script.IsWordRune(r)
}
