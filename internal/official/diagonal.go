package official

// file notes where each word of a text stands, from word from on.
func (w *work) file(text []word, from int) {
	size := 1024
	for size < 2*len(text) {
		size *= 2
	}
	w.slots, w.chain = room(w.slots, size), room(w.chain, len(text))
	clear(w.slots)
	for j := len(text) - 1; j >= from; j-- {
		slot := w.slot(text[j].hash)
		w.chain[j], *slot = *slot, int32(j+1)
	}
}

// slot holds the first word of the text, counted from 1, with this or a like hash; the
// next stands in chain.
func (w *work) slot(hash uint64) *int32 { return &w.slots[hash%uint64(len(w.slots))] }

// exactly gives the word of the text from which on all words of the quote stand in a
// row; -1 where they do not.
func (w *work) exactly(quote, text []word) int {
	for j := *w.slot(quote[0].hash); j > 0; j = w.chain[j-1] {
		at := int(j) - 1
		if at+len(quote) > len(text) {
			return -1
		}
		i := 0
		for i < len(quote) && quote[i].hash == text[at+i].hash {
			i++
		}
		if i == len(quote) {
			return at
		}
	}
	return -1
}

// diagonalStep is how many neighbouring diagonals vote together.
const diagonalStep = 8

// often counts how often a word stands in the text.
func (w *work) often(text []word, hash uint64) (n int32) {
	for j := *w.slot(hash); j > 0; j = w.chain[j-1] {
		if text[j-1].hash == hash {
			n++
		}
	}
	return n
}

// diagonal finds how far the quote's words lie behind the text's: the shift that most
// of them agree on, words that say something counting more, and less the oftener they
// stand in the text.
func (w *work) diagonal(quote, text []word) (int, bool) {
	n := (len(quote)+len(text))/diagonalStep + 3
	w.votes = room(w.votes, n)
	clear(w.votes)
	best := -1
	for i := range quote {
		vote := int32(60)
		if quote[i].content {
			vote = 180
		}
		vote /= max(w.often(text, quote[i].hash), 1)
		for j := *w.slot(quote[i].hash); j > 0; j = w.chain[j-1] {
			if text[j-1].hash != quote[i].hash {
				continue
			}
			at := (int(j) - 1 - i + len(quote)) / diagonalStep
			w.votes[at] += 2 * vote
			w.votes[at+1] += vote
			if at > 0 {
				w.votes[at-1] += vote
			}
			for _, near := range []int{at - 1, at, at + 1} {
				if near >= 0 && (best < 0 || w.votes[near] > w.votes[best]) {
					best = near
				}
			}
		}
	}
	return best*diagonalStep + diagonalStep/2 - len(quote), best >= 0
}
