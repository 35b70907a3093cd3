package official

import (
	"math"
	"slices"

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
	b := w.band(quote, text, from, diagonal)
	end, cost := b.cheapest()
	if cost == math.MaxInt32 {
		return nil, cost
	}
	return b.walk(end), cost
}

// walk goes back over the trace from the last word of the quote.
func (b *band) walk(k int) []step {
	steps := b.steps[:0]
	for i := len(b.quote) - 1; i >= 0; {
		if i+b.shift+k < b.from { // before the text's first word there are only words of the quote
			steps = append(steps, step{stepAdd, i, b.from - 1})
			i--
			k++
			continue
		}
		kind := b.trace[i*b.width+k]
		steps = append(steps, step{kind, i, i + b.shift + k})
		switch kind {
		case stepOmit:
			k--
		case stepAdd:
			i, k = i-1, k+1
		case stepJoin:
			steps = append(steps, step{stepAdd, i - 1, i + b.shift + k - 1})
			i, k = i-2, k+1
		case stepPart:
			i, k = i-1, k-1
		default:
			i--
		}
	}
	slices.Reverse(steps)
	b.steps = steps
	return covered(steps)
}

// covered leaves out the steps at both ends that only pass over words of the text.
func covered(steps []step) []step {
	for len(steps) > 0 && steps[0].kind == stepOmit {
		steps = steps[1:]
	}
	for n := len(steps); n > 0 && steps[n-1].kind == stepOmit; n = len(steps) {
		steps = steps[:n-1]
	}
	return steps
}
