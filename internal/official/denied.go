package official

import (
	"slices"
	"strings"

	"pactlight/internal/annotation"
)

// nearCut is how close, in words, a word that denies must stand to what was cut out
// around it for the cut to change what is said; the whole of a short cut is close.
const (
	nearCut  = 2
	shortCut = 6
)

// denied finds what turns words that all stand in the text into their opposite: a "not"
// put in between brackets or cut out, or cut off before words that pose as a sentence.
func (c *comparison) denied(d *laid, v *annotation.Verdict) (out []annotation.Change) {
	p := &c.l.parts[d.part]
	t := c.l.texts[p.text]
	for _, inserted := range c.inserted {
		for _, w := range ofKind(strings.Fields(inserted), annotation.ChangeNegation, t.pack, t.about.Language) {
			out = append(out, annotation.Change{Kind: annotation.ChangeNegation, Quote: w})
		}
	}
	for n := 1; n < len(d.runs); n++ {
		for _, w := range c.cutNegations(&d.runs[n-1], &d.runs[n], p.plain, t) {
			out = append(out, annotation.Change{Kind: annotation.ChangeNegation, Text: w})
		}
	}
	if len(d.runs) == 0 || d.runs[0].start() < 0 {
		return out
	}
	r := &d.runs[0]
	start := r.start()
	words := wordsBefore(p.plain[:start], nearCut+1)
	negated := ofKind(words, annotation.ChangeNegation, t.pack, t.about.Language)
	if len(negated) == 0 {
		return out
	}
	v.Notes = append(v.Notes, annotation.NoteNegated)
	last := words[len(words)-1]
	poses := !lowered(leadingWord(strings.TrimLeft(r.segment, "“\"'‘ "))) && (lowered(leadingWord(p.plain[start:])) || len(words) == 1)
	if poses && !c.opens && len(ofKind([]string{last}, annotation.ChangeNegation, t.pack, t.about.Language)) > 0 {
		out = append(out, annotation.Change{Kind: annotation.ChangeNegation, Text: last})
	}
	return out
}

// wordsBefore gives the last words of the sentence that s ends in, at most n.
func wordsBefore(s string, n int) []string {
	if i := strings.LastIndexAny(s, ".;:\n"); i >= 0 {
		s = s[i+1:]
	}
	words := strings.Fields(s)
	return words[max(0, len(words)-n):]
}

// cutNegations gives the words that deny among what was cut out between two runs, where
// they bear on the words around the cut.
func (c *comparison) cutNegations(a, b *run, plain string, t *heldText) []string {
	from, to := a.end(), b.start()
	if from < 0 || to <= from {
		return nil
	}
	gap := plain[from:to]
	words := strings.Fields(gap)
	if len(words) > shortCut || strings.ContainsAny(gap, ".;\n") {
		head, tail := words[:min(nearCut, len(words))], words[max(0, len(words)-nearCut):]
		if i := strings.IndexAny(gap, ".;\n"); i >= 0 {
			head, tail = nil, wordsBefore(gap, nearCut)
		}
		words = append(slices.Clone(head), tail...)
	}
	return ofKind(words, annotation.ChangeNegation, t.pack, t.about.Language)
}
