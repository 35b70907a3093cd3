package official

import (
	"slices"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
)

// Compare tells how true a quote is to the texts that are held.
func (l *Library) Compare(q Quote) *annotation.Verdict {
	if l.Empty() {
		return &annotation.Verdict{Status: annotation.StatusNoText}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.index == nil {
		l.index = newIndex(l.parts)
	}
	c := &comparison{l: l, q: q, quoted: takeApart(q.Text)}
	return c.verdict()
}

// comparison is one quote on its way to a verdict.
type comparison struct {
	l *Library
	q Quote
	quoted
	texts   []int // the texts of its agreement
	content int   // its words that say something
	words   []word
	pack    *language.Pack // of the news
}

func (c *comparison) verdict() *annotation.Verdict {
	for i, t := range c.l.texts {
		if c.q.Agreement != "" && t.about.Agreement == c.q.Agreement {
			c.texts = append(c.texts, i)
		}
	}
	if c.q.Agreement != "" && len(c.texts) == 0 {
		return &annotation.Verdict{Status: annotation.StatusNoText}
	}
	c.pack = language.Load(c.q.Language)
	c.count()
	if len(c.words) == 0 || c.content < enoughContent && c.q.Article == "" {
		return &annotation.Verdict{Status: annotation.StatusNoText, Notes: []string{annotation.NoteTooShort}}
	}
	named := c.named()
	own, others := c.candidates(named)
	if c.q.Agreement == "" {
		return c.anywhere(others)
	}
	return c.judge(named, own, others)
}

// count notes the words of the quote.
func (c *comparison) count() {
	pack := c.pack
	if len(c.texts) > 0 && c.l.texts[c.texts[0]].pack != nil && (pack == nil || len(c.texts) == 1) {
		pack = c.l.texts[c.texts[0]].pack
	}
	for _, s := range c.segments {
		words := c.l.work.cutWords(nil, s, pack)
		c.words = append(c.words, words...)
		c.content += countContent(words)
	}
}

// named gives the parts that the news names.
func (c *comparison) named() (out []int) {
	for _, t := range c.texts {
		out = append(out, c.l.cited(t, c.q.Article)...)
	}
	return out
}

// candidates gives the parts that the quote is laid beside: those of its agreement,
// and those of other texts.
func (c *comparison) candidates(named []int) (own, others []int) {
	from, to := 0, 0
	if len(c.texts) > 0 {
		from, to = c.l.texts[c.texts[0]].from, c.l.texts[c.texts[len(c.texts)-1]].to
	}
	own = slices.Clone(named)
	for _, part := range c.l.index.likely(c.words, from, to, candidates) {
		switch {
		case slices.Contains(own, part):
		case slices.Contains(c.texts, c.l.parts[part].text):
			own = append(own, part)
		default:
			others = append(others, part)
		}
	}
	return own, others
}
