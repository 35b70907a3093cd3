package facts

import "pactlight/internal/annotation"

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
