package official

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"pactlight/internal/annotation"
	"pactlight/internal/prose"
)

// typography says whether a quote of the same words is written in another way: case,
// punctuation, hyphens, words in one or apart. The first letter may be another case,
// and marks at both ends are the writer's.
func (l *Library) typography(d *laid) bool {
	plain := l.parts[d.part].plain
	for n := range d.runs {
		r := &d.runs[n]
		for k, s := range r.steps {
			if s.kind == stepAdd || s.kind == stepOmit {
				if s.kind == stepAdd && !r.quote[s.i].label {
					return true
				}
				continue
			}
			if s.kind != stepSame {
				return true
			}
			a, b := r.segment[r.quote[s.i].start:r.quote[s.i].end], plain[r.text[s.j].start:r.text[s.j].end]
			if a != b && !(k == 0 && sameButFirst(a, b)) && plainMarks(a) != plainMarks(b) {
				return true
			}
			if k > 0 && r.steps[k-1].kind == stepSame {
				x := r.segment[r.quote[s.i-1].end:r.quote[s.i].start]
				y := plain[r.text[s.j-1].end:r.text[s.j].start]
				if x != y && plainMarks(x) != plainMarks(y) {
					return true
				}
			}
		}
	}
	return false
}

// reconsider finds, among the words that were swapped, the same in another spelling:
// organisation and organization. And among the same it finds those of which one denies
// and the other does not: né and ne.
func (r *run) reconsider(code string) {
	denies, pairs := allWords().sets["negation "+code], allWords().spelling[code]
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

// status gives the status of a quote whose words all stand in a part.
func (l *Library) status(q *quoted, d *laid) annotation.Status {
	switch {
	case q.marked:
		return annotation.StatusOmissions
	case l.typography(d):
		return annotation.StatusTypography
	}
	return annotation.StatusVerbatim
}
