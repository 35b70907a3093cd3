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
	mostWords     = 1200 // of a quote that is not the text word for word are compared
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

	matched, weight float64 // of the words that were met, and of all
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
	w.text = w.cutWords(w.text, p.plain, l.texts[p.text].pack)
	text := w.text
	if how != look {
		text = slices.Clone(text)
	}
	out := &laid{part: part, same: len(q.segments) > 0, order: true}
	from := 0
	for _, segment := range q.segments {
		from = l.laySegment(out, segment, text, from, how)
	}
	out.like = out.matched / math.Max(1, out.weight)
	return out
}

// laySegment lays a segment of a quote beside the words of a part from word from on,
// and gives the word behind the last one that it covers.
func (l *Library) laySegment(out *laid, segment string, text []word, from, how int) int {
	w := &l.work
	p := &l.parts[out.part]
	t := l.texts[p.text]
	w.quote = w.cutWords(w.quote, segment, t.pack)
	quote := w.quote
	w.stems[0], w.stems[1] = w.stems[0][:0], w.stems[1][:0]
	if how == byStem && t.pack != nil {
		w.stems[0] = stemsOf(w.stems[0], segment, quote, t.pack)
		w.stems[1] = stemsNear(w.stems[1], p.plain, text, quote, t.pack)
	}
	steps, cost := w.align(quote, text, from)
	out.content += countContent(quote)
	if cost >= math.MaxInt32 {
		quote = quote[:min(len(quote), mostWords)]
	} else {
		quote = quote[:steps[len(steps)-1].i+1]
	}
	for i := range quote {
		out.weight += quote[i].weight()
	}
	if cost >= math.MaxInt32 {
		out.same, out.order = false, false
		return from
	}
	r := run{segment: segment, plain: p.plain, steps: steps, quote: quote, text: text}
	r.reconsider(t.about.Language)
	matched, omitted := weigh(steps, quote, text)
	out.matched, out.weight = out.matched+matched, out.weight+omitted
	out.same = out.same && len(quote) == len(w.quote) && r.same()
	if how != look {
		r.steps, r.quote = slices.Clone(steps), slices.Clone(quote)
	}
	out.runs = append(out.runs, r)
	return max(from, steps[len(steps)-1].j+1)
}
