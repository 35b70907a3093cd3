package official

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"pactlight/internal/prose"
)

// typography says whether a quote of the same words is written in another way: case,
// punctuation, hyphens, words in one or apart. The first letter may be another case,
// and marks at both ends are the writer's.
func (d *laid) typography() bool {
	for n := range d.runs {
		for k := range d.runs[n].steps {
			if d.runs[n].retyped(k) {
				return true
			}
		}
	}
	return false
}

// retyped says whether step n tells of another way of writing, in the word or in what
// stands before it.
func (r *run) retyped(n int) bool {
	s := r.steps[n]
	switch {
	case s.kind == stepOmit:
		return false
	case s.kind == stepAdd:
		return !r.quote[s.i].label
	case s.kind != stepSame:
		return true
	}
	if a, b := r.said(s.i), r.written(s.j); !sameMarks(a, b) && !(n == 0 && sameButFirst(a, b)) {
		return true
	}
	return n > 0 && r.steps[n-1].kind == stepSame &&
		!sameMarks(r.segment[r.quote[s.i-1].end:r.quote[s.i].start], r.plain[r.text[s.j-1].end:r.text[s.j].start])
}

// reconsider finds, among the words that were swapped, the same in another spelling:
// organisation and organization. And among the same it finds those of which one denies
// and the other does not: né and ne.
func (r *run) reconsider(code string) {
	denies, pairs := allWords().sets["negation "+code], allWords().spellings[code]
	for n := range r.steps {
		s := &r.steps[n]
		quote, text := r.quote[s.i:s.i+1], r.text[max(s.j, 0):s.j+1]
		switch s.kind {
		case stepAdd, stepOmit:
			continue
		case stepSwap, stepStem:
			a, b := prose.Fold(r.said(s.i)), prose.Fold(r.written(s.j))
			if len(a) > 3 && len(b) > 3 && plainSpelling(a, pairs) == plainSpelling(b, pairs) {
				s.kind = stepSpelt
			}
			continue
		case stepJoin:
			quote = r.quote[s.i-1 : s.i+1]
		case stepPart:
			text = r.text[s.j-1 : s.j+1]
		case stepSame:
			if r.said(s.i) == r.written(s.j) {
				continue
			}
		}
		if anyOf(denies, r.segment, quote) == anyOf(denies, r.plain, text) {
			continue
		}
		if r.split = r.split || s.kind == stepPart; s.kind != stepPart {
			s.kind = stepSwap
		}
	}
}

// anyOf says whether one of the words of a text is in a list.
func anyOf(list map[string]bool, text string, words []word) bool {
	for _, w := range words {
		if list[strings.ToLower(text[w.start:w.end])] {
			return true
		}
	}
	return false
}

// plainSpelling writes a word in the second of each two ways.
func plainSpelling(word string, pairs [][2]string) string {
	for _, p := range pairs {
		word = strings.ReplaceAll(word, p[0], p[1])
	}
	return word
}

func sameButFirst(a, b string) bool {
	ra, na := utf8.DecodeRuneInString(a)
	rb, nb := utf8.DecodeRuneInString(b)
	return unicode.ToLower(ra) == unicode.ToLower(rb) && a[na:] == b[nb:]
}

// sameMarks says whether two stretches are the same but for the shape of marks and for
// space.
func sameMarks(a, b string) bool { return a == b || plainMarks(a) == plainMarks(b) }

// plainMarks writes marks that differ in shape alone in one way, and leaves out space.
func plainMarks(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) || r == 0xAD:
			return -1
		case strings.ContainsRune("“”„‟«»″\"", r):
			return '"'
		case strings.ContainsRune("‘’‚‛′`´'", r):
			return '\''
		case strings.ContainsRune("–—‒―−‐‑-", r):
			return '-'
		}
		return r
	}, s)
}
