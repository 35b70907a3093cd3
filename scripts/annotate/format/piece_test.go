package format

import (
	"strings"
	"testing"

	"pactlight/internal/annotation"
)

// brackets shows pieces as text: each mark in its own kind of bracket.
func brackets(pieces []Piece) string {
	var out strings.Builder
	for _, p := range pieces {
		if p.Mark == nil {
			out.WriteString(p.Text)
			continue
		}
		end := ">"
		if p.Last {
			end = "]"
		}
		out.WriteString("[" + p.Mark.Exact + ":" + brackets(p.Pieces) + end)
	}
	return out.String()
}

func TestParagraphs(t *testing.T) {
	cases := []struct {
		name, text, want string
		marks            []annotation.Span
	}{
		{"none", "abc", "abc", nil},
		{"side by side", "abcd", "[0:ab][1:cd]", []annotation.Span{{Start: 0, End: 2}, {Start: 2, End: 4}}},
		{"nested", "abcd", "[0:a[1:b[2:c]]d]", []annotation.Span{{Start: 0, End: 4}, {Start: 1, End: 3}, {Start: 2, End: 3}}},
		{"same place", "ab", "[0:[1:ab]]", []annotation.Span{{Start: 0, End: 2}, {Start: 0, End: 2}}},
		{"crossing", "abcdef", "[0:ab[1:cd>][1:e]f", []annotation.Span{{Start: 0, End: 4}, {Start: 2, End: 5}}},
		{"crossing twice", "abcdef", "[0:a[1:b[2:c>>][1:[2:d]e]f", []annotation.Span{{Start: 0, End: 3}, {Start: 1, End: 5}, {Start: 2, End: 4}}},
		{"second paragraph", "é\n\nab", "é|[0:a]b", []annotation.Span{{Start: 3, End: 4}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := &annotation.Report{Text: c.text}
			for i, s := range c.marks {
				r.Annotations = append(r.Annotations, annotation.Annotation{Kind: annotation.KindClause, Start: s.Start, End: s.End, Exact: string(rune('0' + i))})
			}
			var got []string
			for _, p := range Paragraphs(r) {
				got = append(got, brackets(p))
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("got %s, want %s", strings.Join(got, "|"), c.want)
			}
		})
	}
}
