package clause

import (
	"slices"

	"pactlight/internal/quotation"
)

// statement is a quotation that is more than a title or a term, or a paragraph of one.
type statement struct {
	start, end int // bytes of the text
	first      int // where its first paragraph starts
}

// longestTerm is how many bytes a title or a term in quotation marks has at most.
const longestTerm = 100

// statements gives those among the outermost of quotes, in the order of the text.
func statements(quotes []quotation.Quote) (out []statement) {
	for _, q := range quotes {
		if q.Depth > 0 || q.End-q.Start < longestTerm {
			continue
		}
		s := statement{q.Start, q.End, q.Start}
		if n := len(out); q.Continues && n > 0 {
			s.first = out[n-1].first
		}
		out = append(out, s)
	}
	return out
}

// within gives the first byte of the statement that a token stands in; -1: it stands in none.
func (l *linker) within(token int) int {
	at := l.d.Tokens[token].Start
	i, found := slices.BinarySearchFunc(l.said, at, func(s statement, at int) int { return s.start - at })
	if !found {
		i--
	}
	if i < 0 || at >= l.said[i].end {
		return -1
	}
	return l.said[i].first
}
