package official

import "math"

// What each step costs. At the end of a quote a word is rather swapped than added; where
// nothing was laid yet it is rather added, for the text before is another sentence's.
const (
	costStem = 6
	costSwap = 10
	costMore = 10

	far = 1 << 28 // more than any way costs
)

// narrow and wide are the least and the most words by which an alignment may stray
// from its diagonal.
const (
	narrow = 12
	wide   = 72
)

// band is the table of an alignment, as wide as it may stray: place k of row i is where
// word i of the quote lies on word i + shift + k of the text.
type band struct {
	*work
	quote, text []word
	from        int // the word of the text from which on it may be laid
	shift       int
	width       int
}

// band makes room for a table around a diagonal.
func (w *work) band(quote, text []word, from, diagonal int) band {
	stray := min(wide, narrow+len(quote)/5)
	width := 2*stray + 1
	w.trace = room(w.trace, len(quote)*width)
	w.last, w.row = room(w.last, width), room(w.row, width)
	clear(w.last)
	return band{w, quote, text, from, diagonal - stray, width}
}

// cheapest fills the table, and gives the place in its last row where the best
// alignment ends, and what that costs.
func (b *band) cheapest() (place, cost int) {
	for i := range b.quote {
		b.fill(i)
		b.last, b.row = b.row, b.last
	}
	for k, c := range b.last[:b.width] {
		if j := len(b.quote) - 1 + b.shift + k; j >= b.from-1 && j < len(b.text) && c <= b.last[place] {
			place = k // of two as good, the one that reaches further
		}
	}
	if b.last[place] >= far {
		return 0, math.MaxInt32 // the quote is longer than what it is laid beside
	}
	return place, int(b.last[place])
}

// fill computes row i: at each place what it costs to have laid the quote's words up to
// i beside the text's up to there.
func (b *band) fill(i int) {
	add := b.quote[i].alone()
	for k := range b.width {
		j := i + b.shift + k
		cost, kind := int32(far), byte(stepSwap)
		if j >= b.from && j < len(b.text) {
			cost, kind = b.meet(i, j, k)
			if k > 0 {
				if c := b.row[k-1] + b.text[j].alone(); c < cost {
					cost, kind = c, stepOmit
				}
			}
			if k+1 < b.width {
				above := b.last[k+1]
				if i == 0 {
					above = 0
				}
				if c := above + add; c < cost {
					cost, kind = c, stepAdd
				}
			}
		}
		b.row[k], b.trace[i*b.width+k] = cost, kind
	}
}

// alone is what a word costs that stands on one side only.
func (w *word) alone() int32 {
	if w.label {
		return 0
	}
	return costMore
}

// meet gives what it costs to lay word i of the quote on word j of the text, at place k.
func (b *band) meet(i, j, k int) (int32, byte) {
	before := b.last[k]
	if i == 0 {
		before = 0
	} else if j == b.from {
		before = min(before, int32(i)*costMore)
	}
	said, written := b.quote[i].hash, b.text[j].hash
	switch {
	case said == written:
		return before, stepSame
	case i == 1 && written == b.quote[0].pair:
		return 0, stepJoin
	case i > 1 && written == b.quote[i-1].pair && b.trace[(i-1)*b.width+k] == stepAdd && !b.quote[i-1].label:
		return max(b.last[k]-costMore, 0), stepJoin // the word before was added, and is half of this one
	case j > b.from && k > 0 && said == b.text[j-1].pair && b.trace[i*b.width+k-1] == stepSwap:
		return max(b.row[k-1]-costSwap-1, 0), stepPart // it was laid on the first half
	case len(b.stems[0]) > 0 && b.stems[0][i] == b.stems[1][j]:
		return before + costStem, stepStem
	}
	if before >= int32(i)*costMore {
		return before + costSwap + 1, stepSwap
	}
	return before + costSwap, stepSwap
}

func room[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n+n/2)[:n]
	}
	return s[:n]
}
