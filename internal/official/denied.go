package official

import (
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/official/script"
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
		for _, w := range t.denials(strings.Fields(inserted)) {
			out = append(out, annotation.Change{Kind: annotation.ChangeNegation, Quote: w})
		}
	}
	var lost []string
	for n := 1; n < len(d.runs); n++ {
		lost = append(lost, t.denials(aroundCut(&d.runs[n-1], &d.runs[n], p.plain))...)
	}
	if len(d.runs) > 0 && d.runs[0].start() >= 0 {
		lost = append(lost, c.posed(&d.runs[0], t, v)...)
	}
	for _, w := range lost {
		out = append(out, annotation.Change{Kind: annotation.ChangeNegation, Text: w})
	}
	return out
}

// denials gives those of the words that deny.
func (t *heldText) denials(words []string) []string {
	return ofKind(words, annotation.ChangeNegation, t.pack, t.about.Language)
}

// posed gives the word that denies right before a quote which poses as a sentence, and
// notes where one denies it from nearby.
func (c *comparison) posed(r *run, t *heldText, v *annotation.Verdict) []string {
	start := r.start()
	words := wordsBefore(r.plain[:start], nearCut+1)
	if len(t.denials(words)) == 0 {
		return nil
	}
	v.Notes = append(v.Notes, annotation.NoteNegated)
	sentence := !script.IsLower(script.LeadingLetters(strings.TrimLeft(r.segment, "“\"'‘ ")))
	if c.opens || !sentence || !script.IsLower(script.LeadingLetters(r.plain[start:])) && len(words) > 1 {
		return nil
	}
	return t.denials(words[len(words)-1:])
}

// wordsBefore gives the last words of the sentence that s ends in, at most n.
func wordsBefore(s string, n int) []string {
	if i := strings.LastIndexAny(s, ".;:\n"); i >= 0 {
		s = s[i+1:]
	}
	words := strings.Fields(s)
	return words[max(0, len(words)-n):]
}

// aroundCut gives the words that were cut out between two runs and bear on those around
// the cut.
func aroundCut(a, b *run, plain string) []string {
	from, to := a.end(), b.start()
	if from < 0 || to <= from {
		return nil
	}
	gap := plain[from:to]
	if strings.ContainsAny(gap, ".;\n") {
		return wordsBefore(gap, nearCut)
	}
	words := strings.Fields(gap)
	if len(words) <= shortCut {
		return words
	}
	return slices.Concat(words[:nearCut], words[len(words)-nearCut:])
}
