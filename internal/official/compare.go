package official

import (
	"math"
	"slices"
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
		spelt(steps, segment, p.plain, quote, text, l.texts[p.text].about.Language)
		m, o := weigh(steps, quote, text)
		matched, weight = matched+m, weight+o
		r := run{segment: segment, plain: p.plain, steps: steps, quote: quote, text: text}
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
