package official

import (
	"slices"
	"strings"
	"unicode/utf8"

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

// anywhere judges a quote of an agreement that is not told: only words that are no
// chance count.
func (c *comparison) anywhere(parts []int) *annotation.Verdict {
	for _, part := range parts {
		if d := c.l.lay(&c.quoted, part, look); d.same && d.order && d.content >= echoContent {
			return c.found(c.status(part), part, parts)
		}
	}
	return &annotation.Verdict{Status: annotation.StatusNoText, Notes: []string{annotation.NoteUnplaced}}
}

// judge tells the verdict from how the quote lies beside the parts of its agreement.
func (c *comparison) judge(named, own, others []int) *annotation.Verdict {
	var exact []int
	best, bestNamed := -1, -1
	var like, likeNamed float64
	for _, part := range own {
		d := c.l.lay(&c.quoted, part, look)
		if d.same && d.order {
			exact = append(exact, part)
		}
		if d.like > like {
			best, like = part, d.like
		}
		if slices.Contains(named, part) && d.like > likeNamed {
			bestNamed, likeNamed = part, d.like
		}
	}
	if len(exact) == 0 && likeNamed < likeness {
		exact = c.search(own)
	}
	if v := c.exactly(named, exact, append(others, own...)); v != nil {
		return v
	}
	enough := c.content >= enoughContent
	switch {
	case enough && bestNamed >= 0 && likeNamed >= likeness && likeNamed >= like-0.1:
		return c.differing(bestNamed, false)
	case enough && best >= 0 && like >= likeness:
		return c.differing(best, c.q.Article != "" && len(named) > 0)
	case bestNamed >= 0 && likeNamed >= closeLikeness && len(c.words) >= fewWords:
		return c.differing(bestNamed, false)
	}
	return c.absent(named)
}

// search looks through all parts of the agreement's texts that were not among the
// likely: a quote of everyday words has no rare one to be found by.
func (c *comparison) search(seen []int) (out []int) {
	longest := ""
	for _, s := range c.segments {
		for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !isWordRune(r) }) {
			if len(word) > len(longest) {
				longest = word
			}
		}
	}
	_, size := utf8.DecodeRuneInString(longest)
	for _, t := range c.texts {
		for part := c.l.texts[t].from; part < c.l.texts[t].to; part++ {
			if slices.Contains(seen, part) || !strings.Contains(c.l.parts[part].plain, longest[size:]) {
				continue // the first letter can be another case
			}
			if d := c.l.lay(&c.quoted, part, look); d.same && d.order {
				out = append(out, part)
			}
		}
	}
	return out
}

// exactly judges a quote whose words all stand in a part.
func (c *comparison) exactly(named, exact, all []int) *annotation.Verdict {
	for _, part := range exact {
		if slices.Contains(named, part) {
			return c.placed(part, all)
		}
	}
	if len(exact) == 0 {
		return nil
	}
	if c.q.Article == "" {
		return c.found(c.status(exact[0]), exact[0], all)
	}
	if c.content < enoughContent && (len(c.words) < fewWords || len(exact) > 1 || c.content < 2 || c.elsewhereToo(exact[0])) {
		return nil // a word or two stand in many places
	}
	v := c.found(annotation.StatusElsewhere, exact[0], all)
	if len(named) == 0 {
		v.Notes = append(v.Notes, annotation.NoteNoArticle)
	}
	return v
}

// elsewhereToo says whether the words stand in more than one part of a text.
func (c *comparison) elsewhereToo(found int) bool {
	t := c.l.texts[c.l.parts[found].text]
	for part := t.from; part < t.to; part++ {
		if part != found {
			if d := c.l.lay(&c.quoted, part, look); d.same && d.order {
				return true
			}
		}
	}
	return false
}

// placed judges a quote whose words stand in the article that is named: its paragraph
// can still be another.
func (c *comparison) placed(part int, all []int) *annotation.Verdict {
	v := c.found(c.status(part), part, all)
	cited := citation(c.q.Article).paragraph()
	p := &c.l.parts[part]
	if cited == "" || atoi(cited) == 0 || v.Article == p.key+"("+cited+")" || v.Article == p.key {
		return v
	}
	if v.Status != annotation.StatusDiffers && slices.ContainsFunc(p.numbers, func(n paragraphAt) bool { return n.number == cited }) {
		v.Status = annotation.StatusElsewhere
	}
	return v
}

// status is that of words which all stand in a part.
func (c *comparison) status(part int) annotation.Status {
	return c.l.status(&c.quoted, c.l.lay(&c.quoted, part, keep))
}
