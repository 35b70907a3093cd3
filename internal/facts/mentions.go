package facts

import (
	"strings"
	"unicode/utf8"

	"pactlight/internal/annotation"
)

// Painted says whether an annotation is marked on the page: quotes are only
// where they are an agreement's words.
func Painted(a *annotation.Annotation) bool {
	return a.Kind != annotation.KindQuote || a.Role == annotation.RoleClause
}

// Mentions lists the marks (indexes into r.Annotations) that speak of the
// agreement id, in the order of the article.
func Mentions(r *annotation.Report, id string) []int {
	var marks []int
	for i := range r.Annotations {
		a := &r.Annotations[i]
		if id != "" && a.Agreement == id && Painted(a) {
			marks = append(marks, i)
		}
	}
	return marks
}

// Agreement gives the agreement id of r; nil if it holds none of that id.
func Agreement(r *annotation.Report, id string) *annotation.Agreement {
	for i := range r.Agreements {
		if id != "" && r.Agreements[i].ID == id {
			return &r.Agreements[i]
		}
	}
	return nil
}

// Candidates names the other agreements that a could mean, in one line: each as titled
// has it, one that r does not hold by its title in the catalogue.
func Candidates(r *annotation.Report, a *annotation.Annotation, titled func(*annotation.Agreement) string) string {
	var titles []string
	for _, c := range a.Candidates {
		if c.Agreement == a.Agreement {
			continue
		}
		title := c.Title
		if known := Agreement(r, c.Agreement); known != nil {
			title = titled(known)
		}
		titles = append(titles, title)
	}
	return strings.Join(titles, "; ")
}

// Piece is a run of a sentence's text. Mark is the mark that covers it, an index
// into Report.Annotations, or -1.
type Piece struct {
	Text string
	Mark int
}

// Sentence is a sentence of the article with the marks that stand in it.
type Sentence struct {
	Marks  []int // indexes into Report.Annotations, at least one
	Pieces []Piece
}

// Sentences gives the sentences around marks, each once, in the order of marks.
func Sentences(r *annotation.Report, marks []int) []Sentence {
	text := newIndexed(r.Text)
	var out []Sentence
	last := annotation.Span{Start: -1}
	for _, m := range marks {
		if span := sentenceOf(&r.Annotations[m]); span != last {
			last = span
			out = append(out, Sentence{})
		}
		s := &out[len(out)-1]
		s.Marks = append(s.Marks, m)
	}
	for i := range out {
		out[i].Pieces = pieces(text, r, out[i].Marks)
	}
	return out
}

// sentenceOf is the sentence around a; where the report tells none, a alone.
func sentenceOf(a *annotation.Annotation) annotation.Span {
	if a.Sentence != nil && a.Sentence.Start <= a.Start && a.Sentence.End >= a.End {
		return *a.Sentence
	}
	return annotation.Span{Start: a.Start, End: a.End}
}

// pieces cuts the sentence around marks into marked and other runs. A mark within
// another adds nothing.
func pieces(text *indexed, r *annotation.Report, marks []int) []Piece {
	span := sentenceOf(&r.Annotations[marks[0]])
	var out []Piece
	add := func(start, end, mark int) {
		if s := text.slice(start, end); s != "" {
			out = append(out, Piece{s, mark})
		}
	}
	at := span.Start
	for _, m := range marks {
		a := &r.Annotations[m]
		if a.End <= at {
			continue
		}
		add(at, a.Start, -1)
		add(max(at, a.Start), a.End, m)
		at = a.End
	}
	add(at, span.End, -1)
	return out
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
