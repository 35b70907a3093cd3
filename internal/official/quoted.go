package official

import (
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
	var now strings.Builder
	flush := func() {
		if text := strings.TrimSpace(now.String()); hasWord(text) {
			q.segments = append(q.segments, text)
		}
		now.Reset()
	}
	for i := 0; i < len(s); {
		if n := omission(s[i:]); n > 0 {
			q.opens = q.opens || len(q.segments) == 0 && !hasWord(now.String())
			flush()
			q.marked = true
			i += n
			continue
		}
		if inner, n := bracketed(s[i:]); n > 0 {
			q.marked = true
			if i > 0 && letterBefore(s, i) || letterAt(s, i+n) {
				now.WriteString(inner)
			} else {
				flush()
				q.inserted = append(q.inserted, inner)
			}
			i += n
			continue
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		now.WriteString(s[i : i+size])
		i += size
	}
	flush()
	return q
}

// omission gives the bytes of a mark of omission that s begins with, 0 for none.
func omission(s string) int {
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
	return isWordRune(r)
}

func hasWord(s string) bool { return strings.IndexFunc(s, isWordRune) >= 0 }
