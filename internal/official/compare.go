package official

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Quote is what an article of news gives as words of an agreement.
type Quote struct {
	Text      string
	Agreement string // the id of the agreement; empty: not told
	Article   string // as annotation.Annotation gives it; empty: not told
	Language  string // of the news
}

// The thresholds were chosen with TestGeneratedQuotes.
const (
	enoughContent = 4    // words that say something: fewer are found by chance
	likeness      = 0.6  // from here on a quote is the text in other words
	echoContent   = 6    // words that say something: so many in two texts are no chance
	candidates    = 8    // parts that a quote is laid beside
	mostWords     = 1200 // of a quote are compared
	functionWord  = 0.4  // the weight of a word that says little by itself
	sameStem      = 0.7  // the weight of a word in another form
	closeLikeness = 0.75 // as likeness, of a quote of few words in the article that is named
	fewWords      = 6    // the least words of such a quote
)

// laid is a quote laid beside a part.
type laid struct {
	part    int
	runs    []run   // one for each segment
	like    float64 // 0 to 1
	same    bool    // all words, in order
	content int     // words of the quote that say something
	order   bool    // every segment was found behind the one before
}

// run is a segment of the quote laid beside the words of a part.
type run struct {
	segment     string
	quote, text []word
	steps       []step
}

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

// The ways to lay a quote beside a part: only to see how like they are; to keep how
// they lie; and to lay words on others of the same stem, which is the slowest.
const (
	look = iota
	keep
	byStem
)

// lay lays a quote beside a part.
func (l *Library) lay(q *quoted, part, how int) *laid {
	w := &l.work
	p := &l.parts[part]
	pack := l.texts[p.text].pack
	text := w.cutWords(w.text, p.plain, pack)
	w.text = text
	out := &laid{part: part, same: true, order: true}
	if how != look {
		text = slices.Clone(text)
	}
	matched, weight, from := 0.0, 0.0, 0
	for _, segment := range q.segments {
		w.quote = w.cutWords(w.quote, segment, pack)
		quote := w.quote[:min(len(w.quote), mostWords)]
		w.stems[0], w.stems[1] = w.stems[0][:0], w.stems[1][:0]
		if how == byStem && pack != nil {
			w.stems[0] = stemsOf(w.stems[0], segment, quote, pack)
			w.stems[1] = stemsNear(w.stems[1], p.plain, text, quote, pack)
		}
		steps, cost := w.align(quote, text, from)
		out.content += countContent(quote)
		for i := range quote {
			weight += quote[i].weight()
		}
		if cost >= math.MaxInt32 {
			out.same, out.order = false, false
			continue
		}
		m, o := weigh(steps, quote, text)
		matched, weight = matched+m, weight+o
		r := run{segment: segment, steps: steps, quote: quote, text: text}
		out.same = out.same && r.same()
		if how != look {
			r.steps, r.quote = slices.Clone(steps), slices.Clone(quote)
		}
		out.runs = append(out.runs, r)
		if n := len(steps); n > 0 {
			from = max(from, steps[n-1].j+1)
		}
	}
	out.like = matched / math.Max(1, weight)
	return out
}

// same says whether the words of the segment all stand in the text, with nothing
// between them.
func (r *run) same() bool {
	met := false
	for n, s := range r.steps {
		switch s.kind {
		case stepSame, stepPart, stepJoin:
			met = true
		case stepAdd:
			next := n + 1
			if next < len(r.steps) && r.steps[next].kind == stepJoin {
				continue
			}
			if !r.quote[s.i].label || r.beside(n, stepOmit) {
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
	return met
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
		case stepSame, stepPart:
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
