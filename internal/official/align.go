package official

import (
	"math"

	"pactlight/internal/prose"
)

// The steps of an alignment, as they are kept for walking it back.
const (
	stepSame  = iota
	stepJoin  // two words of the quote are one of the text
	stepPart  // one word of the quote is two of the text
	stepSpelt // the same word in another spelling
	stepStem  // the same stem
	stepSwap
	stepAdd // only the quote has it
	stepOmit
)

// What each step costs. At the end of a quote a word is rather swapped than added; where
// nothing was laid yet it is rather added, for the text before is another sentence's.
const (
	costStem = 6
	costSwap = 10
	costMore = 10
)

// step is one step of an alignment: words i of the quote and j of the text.
type step struct {
	kind byte
	i, j int
}

// work is the room that comparing takes, kept from one quote to the next.
type work struct {
	tokens      []prose.Token
	quote, text []word
	stems       [2][]uint64
	votes       []int32
	slots       []int32 // positions of words in the text, by hash
	chain       []int32
	row, last   []int32
	trace       []byte
	steps       []step
}

// narrow and wide are the least and the most words by which an alignment may stray
// from its diagonal.
const (
	narrow = 12
	wide   = 72
)

// align lays the words of a quote beside those of a text from word from on, where they
// fit best; the stems of both are compared where they are given. It gives the steps
// from the first matched word to the last, and their cost.
func (w *work) align(quote, text []word, from int) ([]step, int) {
	if len(quote) == 0 || from >= len(text) {
		return nil, math.MaxInt32
	}
	w.file(text, from)
	if at := w.exactly(quote, text); at >= 0 {
		w.steps = w.steps[:0]
		for i := range quote {
			w.steps = append(w.steps, step{stepSame, i, at + i})
		}
		return w.steps, 0
	}
	quote = quote[:min(len(quote), mostWords)]
	diagonal, ok := w.diagonal(quote, text)
	if !ok {
		return nil, math.MaxInt32
	}
	band := min(wide, narrow+len(quote)/5)
	width := 2*band + 1
	w.trace = room(w.trace, len(quote)*width)
	w.last, w.row = room(w.last, width), room(w.row, width)
	clear(w.last)
	for i := range quote {
		w.fill(quote, text, from, i, diagonal-band, width)
		w.last, w.row = w.row, w.last
	}
	best := 0
	for k, cost := range w.last[:width] {
		if j := len(quote) - 1 + diagonal - band + k; j >= from-1 && j < len(text) && cost <= w.last[best] {
			best = k // of two as good, the one that reaches further
		}
	}
	if w.last[best] >= far {
		return nil, math.MaxInt32 // the quote is longer than what it is laid beside
	}
	return w.walk(len(quote)-1, best, from, diagonal-band, width), int(w.last[best])
}

func room[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n+n/2)[:n]
	}
	return s[:n]
}

const far = 1 << 28

// fill computes a row: what it costs to have laid the quote's words up to i beside the
// text's up to j, j = i + shift + k at place k.
func (w *work) fill(quote, text []word, from, i, shift, width int) {
	a := &quote[i]
	add := int32(costMore)
	if a.label {
		add = 0
	}
	for k := range width {
		j := i + shift + k
		cost, kind := int32(far), byte(stepSwap)
		if j >= from && j < len(text) {
			cost, kind = w.meet(quote, text, from, i, j, k)
			if k > 0 {
				omit := int32(costMore)
				if text[j].label {
					omit = 0
				}
				if c := w.row[k-1] + omit; c < cost {
					cost, kind = c, stepOmit
				}
			}
		}
		if k+1 < width && j >= from && j < len(text) {
			above := w.last[k+1]
			if i == 0 {
				above = 0
			}
			if c := above + add; c < cost {
				cost, kind = c, stepAdd
			}
		}
		w.row[k], w.trace[i*width+k] = cost, kind
	}
}

// meet gives what it costs to lay word i of the quote on word j of the text, at place k.
func (w *work) meet(quote, text []word, from, i, j, k int) (int32, byte) {
	before := w.last[k]
	if i == 0 {
		before = 0
	} else if j == from {
		before = min(before, int32(i)*costMore)
	}
	a, b := &quote[i], &text[j]
	switch {
	case a.hash == b.hash:
		return before, stepSame
	case i == 1 && b.hash == quote[0].pair:
		return 0, stepJoin
	case i > 1 && b.hash == quote[i-1].pair && w.trace[(i-1)*len(w.last)+k] == stepAdd && !quote[i-1].label:
		return max(w.last[k]-costMore, 0), stepJoin // the word before was added, and is half of this one
	case j > from && k > 0 && a.hash == text[j-1].pair && w.trace[i*len(w.last)+k-1] == stepSwap:
		return max(w.row[k-1]-costSwap-1, 0), stepPart // it was laid on the first half
	case len(w.stems[0]) > 0 && w.stems[0][i] == w.stems[1][j]:
		return before + costStem, stepStem
	}
	if before >= int32(i)*costMore {
		return before + costSwap + 1, stepSwap
	}
	return before + costSwap, stepSwap
}

// walk goes back over the trace from the last word of the quote.
func (w *work) walk(i, k, from, shift, width int) []step {
	w.steps = w.steps[:0]
	for i >= 0 {
		if i+shift+k < from { // before the text's first word there are only words of the quote
			w.steps = append(w.steps, step{stepAdd, i, from - 1})
			i--
			k++
			continue
		}
		kind := w.trace[i*width+k]
		w.steps = append(w.steps, step{kind, i, i + shift + k})
		switch kind {
		case stepOmit:
			k--
		case stepAdd:
			i, k = i-1, k+1
		case stepJoin:
			w.steps = append(w.steps, step{stepAdd, i - 1, i + shift + k - 1})
			i, k = i-2, k+1
		case stepPart:
			i, k = i-1, k-1
		default:
			i--
		}
	}
	for a, b := 0, len(w.steps)-1; a < b; a, b = a+1, b-1 {
		w.steps[a], w.steps[b] = w.steps[b], w.steps[a]
	}
	for len(w.steps) > 0 && w.steps[0].kind == stepOmit {
		w.steps = w.steps[1:]
	}
	for n := len(w.steps); n > 0 && w.steps[n-1].kind == stepOmit; n = len(w.steps) {
		w.steps = w.steps[:n-1]
	}
	return w.steps
}
