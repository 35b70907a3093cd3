package official

import (
	"slices"
	"strings"
	"unicode/utf8"

	"pactlight/internal/annotation"
	"pactlight/internal/official/script"
)

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
		for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !script.IsWordRune(r) }) {
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
	if cited == "" || script.Arabic(cited) == 0 || v.Article == p.key+"("+cited+")" || v.Article == p.key {
		return v
	}
	if v.Status != annotation.StatusDiffers && slices.ContainsFunc(p.numbers, func(n paragraphAt) bool { return n.number == cited }) {
		v.Status = annotation.StatusElsewhere
	}
	return v
}

// status is that of words which all stand in a part.
func (c *comparison) status(part int) annotation.Status {
	switch {
	case c.marked:
		return annotation.StatusOmissions
	case c.l.lay(&c.quoted, part, keep).typography():
		return annotation.StatusTypography
	}
	return annotation.StatusVerbatim
}
