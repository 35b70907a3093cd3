package official

import (
	"strings"

	"pactlight/internal/annotation"
)

// stretch is a run of steps of one sort: words of the quote and of the text.
type stretch struct {
	op          string
	quote, text []string
}

// stretches gathers the steps of a run.
func (r *run) stretches() (out []stretch) {
	for n := range r.steps {
		op, quote, text := r.sides(n)
		if quote == "" && text == "" {
			continue
		}
		if k := len(out); k > 0 && (out[k-1].op == annotation.DiffSame) == (op == annotation.DiffSame) {
			out[k-1].quote, out[k-1].text = grow(out[k-1].quote, quote), grow(out[k-1].text, text)
			continue
		}
		out = append(out, stretch{op, grow(nil, quote), grow(nil, text)})
	}
	return out
}

// sides gives the words of step n on both sides, and whether they are the same.
func (r *run) sides(n int) (op, quote, text string) {
	s := r.steps[n]
	// The number of a paragraph is no word that only one side has.
	numbered := s.kind == stepOmit && r.text[s.j].label || s.kind == stepSwap && r.text[s.j].label && !r.quote[s.i].label
	if s.kind != stepOmit {
		quote = r.said(s.i)
	}
	if s.kind != stepAdd && !numbered {
		text = r.written(s.j)
	}
	switch s.kind {
	case stepSame, stepSpelt, stepJoin:
		return annotation.DiffSame, quote, text
	case stepPart:
		return annotation.DiffSame, quote, r.plain[r.text[s.j-1].start:r.text[s.j].end]
	case stepAdd:
		if n+1 < len(r.steps) && r.steps[n+1].kind == stepJoin {
			return annotation.DiffSame, quote, text
		}
	}
	return annotation.DiffChanged, quote, text
}

func grow(list []string, word string) []string {
	if word == "" {
		return list
	}
	return append(list, word)
}

// diff writes a quote beside its part: runs of the same words, and what differs.
func (c *comparison) diff(d *laid) (out []annotation.Diff) {
	end := -1
	plain := c.l.parts[d.part].plain
	for n := range d.runs {
		r := &d.runs[n]
		if start := r.start(); n > 0 && start > end && end >= 0 {
			out = append(out, annotation.Diff{Op: annotation.DiffCut, Text: strings.Join(strings.Fields(plain[end:start]), " ")})
		}
		for _, s := range r.stretches() {
			e := annotation.Diff{Op: s.op, Quote: strings.Join(s.quote, " "), Text: strings.Join(s.text, " ")}
			switch {
			case s.op == annotation.DiffSame:
				e.Text = ""
			case e.Quote == "":
				e.Op = annotation.DiffOmitted
			case e.Text == "":
				e.Op = annotation.DiffAdded
			}
			out = append(out, e)
		}
		end = max(end, r.end())
	}
	return out
}
