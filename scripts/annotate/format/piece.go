package format

import (
	"slices"
	"strings"
	"unicode/utf8"

	"pactlight/internal/annotation"
)

// Piece is a part of a paragraph: plain text, or a mark with pieces inside.
type Piece struct {
	Text   string                 // where Mark is nil
	Mark   *annotation.Annotation // nil: plain text
	Pieces []Piece
	Last   bool // the mark ends here; a mark that crosses another comes in several pieces
}

// Shown tells whether a is marked for people: as in the browser, agreements, clauses
// and words of an agreement, and no other quotations.
func Shown(a annotation.Annotation) bool {
	return a.Kind != annotation.KindQuote || a.Role == annotation.RoleClause
}

// Paragraphs gives the article's paragraphs as nested pieces. Marks that cross are cut
// where they do, so that the pieces always nest.
func Paragraphs(r *annotation.Report) [][]Piece {
	if r.Text == "" {
		return nil
	}
	var paragraphs [][]Piece
	marks := spans(r)
	start := 0
	for _, block := range strings.Split(r.Text, annotation.Separator) {
		runes := []rune(block)
		end := start + len(runes)
		n := 0
		for n < len(marks) && marks[n].start < end {
			n++
		}
		paragraphs = append(paragraphs, nest(paragraph{runes, start}, span{start: start, end: end}, marks[:n]))
		marks = marks[n:]
		start = end + utf8.RuneCountInString(annotation.Separator)
	}
	return paragraphs
}

// paragraph is text that begins at a code point of the article's text.
type paragraph struct {
	text  []rune
	start int
}

func (p paragraph) slice(start, end int) string { return string(p.text[start-p.start : end-p.start]) }

// span is a mark or a part of one.
type span struct {
	start, end int
	mark       *annotation.Annotation
}

func spans(r *annotation.Report) []span {
	var list []span
	for i := range r.Annotations {
		if a := &r.Annotations[i]; Shown(*a) {
			list = append(list, span{a.Start, a.End, a})
		}
	}
	return list
}

// nest cuts the text of outer into pieces by its marks, which are in the order of the
// report: by start, the longer first.
func nest(p paragraph, outer span, marks []span) []Piece {
	var pieces []Piece
	at := outer.start
	for len(marks) > 0 {
		first := marks[0]
		inside, after := part(marks[1:], first.end)
		pieces = appendText(pieces, p.slice(at, first.start))
		pieces = append(pieces, Piece{Mark: first.mark, Pieces: nest(p, first, inside), Last: first.end == first.mark.End})
		at, marks = first.end, after
	}
	return appendText(pieces, p.slice(at, outer.end))
}

// part parts marks into what stands before end and what stands after it; those that
// cross are cut in two.
func part(marks []span, end int) (before, after []span) {
	for _, m := range marks {
		switch {
		case m.start >= end:
			after = append(after, m)
		case m.end <= end:
			before = append(before, m)
		default:
			before = append(before, span{m.start, end, m.mark})
			after = append(after, span{end, m.end, m.mark})
		}
	}
	slices.SortStableFunc(after, func(a, b span) int {
		if a.start != b.start {
			return a.start - b.start
		}
		return b.end - a.end
	})
	return before, after
}

func appendText(pieces []Piece, text string) []Piece {
	if text == "" {
		return pieces
	}
	return append(pieces, Piece{Text: text})
}
