package official

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"pactlight/internal/annotation"
	"pactlight/internal/official/script"
)

// found makes the verdict on words that stand in a part; all are the parts that could
// hold them too.
func (c *comparison) found(s annotation.Status, part int, all []int) *annotation.Verdict {
	d := c.l.lay(&c.quoted, part, keep)
	v := c.evidence(s, d)
	v.Changes = c.denied(d, v)
	if len(v.Changes) > 0 {
		v.Status = annotation.StatusDiffers
	}
	if c.marked {
		v.Diff = c.diff(d)
	}
	for _, other := range all {
		p := &c.l.parts[other]
		if other == part || d.content < echoContent || len(v.Also) == mostEchoes || c.sameClause(part, other) {
			continue
		}
		if e := c.l.lay(&c.quoted, other, look); e.same && e.order {
			t := &c.l.texts[p.text].about
			v.Also = append(v.Also, annotation.Echo{Text: t.ID, Agreement: t.Agreement, Article: p.key})
		}
	}
	return v
}

// mostEchoes is how many other places of the same words are told.
const mostEchoes = 5

// sameClause says whether two parts are one article, in two texts of the agreement.
func (c *comparison) sameClause(a, b int) bool {
	x, y := &c.l.parts[a], &c.l.parts[b]
	return x.key == y.key && c.l.texts[x.text].about.Agreement == c.l.texts[y.text].about.Agreement
}

// evidence says where the words stand.
func (c *comparison) evidence(s annotation.Status, d *laid) *annotation.Verdict {
	p := &c.l.parts[d.part]
	v := &annotation.Verdict{Status: s, Text: c.l.texts[p.text].about.ID, Part: p.key, Article: p.key}
	for n := range d.runs {
		start, end := d.runs[n].start(), d.runs[n].end()
		if start < 0 {
			continue
		}
		if len(v.Spans) == 0 {
			v.Article = p.place(start)
		}
		v.Spans = append(v.Spans, annotation.Span{Start: utf8.RuneCountInString(p.plain[:start]), End: utf8.RuneCountInString(p.plain[:end])})
	}
	if n := len(d.runs); n > 0 && s != annotation.StatusDiffers {
		v.Notes = append(v.Notes, edges(p.plain, d.runs[0].start(), d.runs[n-1].end())...)
	}
	return v
}

// edges says whether the sentence of the text goes on around the words at bytes start
// to end.
func edges(plain string, start, end int) (notes []string) {
	if start > 0 && !script.BeginsWithStop(markBefore(plain[:start])) {
		notes = append(notes, annotation.NoteBegins)
	}
	if rest := trimLeft(plain[end:]); rest != "" && rest[0] != '\n' && !script.BeginsWithStop(rest) {
		notes = append(notes, annotation.NoteGoesOn)
	}
	return notes
}

// differing makes the verdict on words that are not those of the part.
func (c *comparison) differing(part int, moved bool) *annotation.Verdict {
	d := c.l.lay(&c.quoted, part, byStem)
	v := c.evidence(annotation.StatusDiffers, d)
	v.Diff, v.Changes = c.diff(d), c.changes(d, c.denied(d, v))
	if onlyWriting(v.Changes) && c.l.sameNumbers(d) {
		v.Status, v.Changes = annotation.StatusTypography, nil
	}
	if moved {
		v.Notes = append(v.Notes, annotation.NoteMoved)
	}
	return v
}

// absent makes the verdict on words that stand nowhere in the texts of the agreement.
func (c *comparison) absent(named []int) *annotation.Verdict {
	if c.content < enoughContent && len(c.words) < fewWords {
		return &annotation.Verdict{Status: annotation.StatusNoText, Notes: []string{annotation.NoteTooShort}}
	}
	v := &annotation.Verdict{Status: annotation.StatusNotFound}
	if len(named) > 0 {
		p := &c.l.parts[named[0]]
		v.Text, v.Part, v.Article = c.l.texts[p.text].about.ID, p.key, p.key
	} else if c.q.Article != "" {
		v.Notes = []string{annotation.NoteNoArticle}
	}
	if c.spoken() {
		return v
	}
	v.Status = annotation.StatusLanguage
	if len(named) > 0 {
		v.Changes = c.across(named[0])
	} else if c.q.Article == "" {
		v.Notes = []string{annotation.NoteUnplaced}
	}
	return v
}

// spoken says whether a text of the agreement is held in the language of the quote.
func (c *comparison) spoken() bool {
	code := c.q.Language
	if own := script.LanguageOf(c.q.Text); own != "" {
		code = own
	}
	return slices.ContainsFunc(c.texts, func(i int) bool {
		held := c.l.texts[i].about.Language
		return held == code || held == "" || code == ""
	})
}

// markBefore is the last character of s that is no space or opening mark.
func markBefore(s string) string {
	for len(s) > 0 {
		r, size := utf8.DecodeLastRuneInString(s)
		if r == '\n' || !unicode.IsSpace(r) && r != '(' && r != '"' && r != '“' {
			return s[len(s)-size:]
		}
		s = s[:len(s)-size]
	}
	return "."
}

func trimLeft(s string) string { return strings.TrimLeft(s, " \u00a0\")”’»") }
