package official

import (
	"pactlight/internal/language"
	"pactlight/internal/official/script"
	"pactlight/internal/prose"
)

// run is a segment of the quote laid beside the words of a part.
type run struct {
	segment     string
	plain       string // of the part
	quote, text []word
	steps       []step
	split       bool // a word that denies is half of another: notable and not able
}

// said and written give a word of the segment and one of the part.
func (r *run) said(i int) string    { return r.segment[r.quote[i].start:r.quote[i].end] }
func (r *run) written(j int) string { return r.plain[r.text[j].start:r.text[j].end] }

// start and end give the bytes of the part's text that a run covers; start is -1 where
// it covers none.
func (r *run) start() int {
	for _, s := range r.steps {
		if s.kind != stepAdd {
			if s.kind == stepPart {
				return r.text[s.j-1].start
			}
			return r.text[s.j].start
		}
	}
	return -1
}

func (r *run) end() int {
	for i := len(r.steps) - 1; i >= 0; i-- {
		if s := r.steps[i]; s.kind != stepAdd {
			return r.text[s.j].end
		}
	}
	return -1
}

// same says whether the words of the segment all stand in the text, with nothing
// between them.
func (r *run) same() bool {
	met := false
	for n, s := range r.steps {
		switch s.kind {
		case stepSame, stepPart, stepSpelt, stepJoin:
			met = true
		case stepAdd:
			next := n + 1
			if next < len(r.steps) && r.steps[next].kind == stepJoin {
				continue
			}
			if !r.quote[s.i].label || r.beside(n, stepOmit) || !r.begins(n) {
				return false
			}
		case stepOmit:
			if !r.text[s.j].label || r.beside(n, stepAdd) {
				return false
			}
		default:
			return false
		}
	}
	return met && !r.split
}

// begins says whether a sentence or a paragraph of the text begins behind step n: only
// there could the text have a number that is left out of it.
func (r *run) begins(n int) bool {
	for _, s := range r.steps[n:] {
		if s.kind != stepAdd {
			return script.BeginsWithStop(markBefore(r.plain[:r.text[s.j].start])) || s.j > 0 && r.text[s.j-1].label
		}
	}
	return false
}

// beside says whether a step of a kind stands next to step n: one number instead of
// another.
func (r *run) beside(n int, kind byte) bool {
	return n > 0 && r.steps[n-1].kind == kind || n+1 < len(r.steps) && r.steps[n+1].kind == kind
}

// weight is how much a word counts in how alike two texts are.
func (w *word) weight() float64 {
	switch {
	case w.label:
		return 0
	case w.content:
		return 1
	}
	return functionWord
}

// weigh gives the weight of the quote's words that stand in the text, and half of that
// of the text's words in between which the quote does not have.
func weigh(steps []step, quote, text []word) (matched, omitted float64) {
	for _, s := range steps {
		switch s.kind {
		case stepJoin:
			matched += quote[s.i].weight() + quote[s.i-1].weight()
		case stepSame, stepPart, stepSpelt:
			matched += quote[s.i].weight()
		case stepStem:
			matched += sameStem * quote[s.i].weight()
		case stepOmit, stepSwap:
			omitted += 0.5 * text[s.j].weight()
		}
	}
	return matched, omitted
}

func stemsOf(into []uint64, text string, words []word, pack *language.Pack) []uint64 {
	for _, w := range words {
		into = append(into, prose.Hash(pack.Stem(prose.Fold(text[w.start:w.end]))))
	}
	return into
}

// stemsNear gives the stems of those words of a text that begin like one of the quote's;
// of all others, what equals no stem.
func stemsNear(into []uint64, plain string, text, quote []word, pack *language.Pack) []uint64 {
	begun := map[uint64]bool{}
	for _, w := range quote {
		begun[w.hash] = true
	}
	for n, w := range text {
		if begun[w.hash] || w.end-w.start < 4 {
			into = append(into, ^uint64(n))
			continue
		}
		into = append(into, prose.Hash(pack.Stem(prose.Fold(plain[w.start:w.end]))))
	}
	return into
}
