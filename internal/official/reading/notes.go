package reading

import (
	"pactlight/internal/annotation"
	"pactlight/internal/official/script"
	"strconv"
)

// notes says what is doubtful about a text.
func notes(t *annotation.OfficialText, o *outline, index int) (out []annotation.ReadingNote) {
	note := func(code string, numbers ...string) {
		out = append(out, annotation.ReadingNote{Code: code, Text: index, Numbers: numbers})
	}
	if missing := gaps(t); len(missing) > 0 {
		note(annotation.NoteGap, missing...)
	}
	if o != nil {
		if len(o.doubled) > 0 {
			note(annotation.NoteDuplicate, o.doubled...)
		}
		if len(o.missing) > 0 {
			note(annotation.NoteEmpty, o.missing...)
		}
	}
	if t.Parts[0].Kind != annotation.PartPreamble {
		note(annotation.NotePreamble)
	}
	if t.Language == "" {
		note(annotation.NoteLanguage)
	}
	if known, read := articlesOf(t.Agreement), Articles(t); known > 0 && known != read {
		note(annotation.NoteCount, strconv.Itoa(read), strconv.Itoa(known))
	}
	return out
}

// Articles counts the articles of a text, those of its annexes left out.
func Articles(t *annotation.OfficialText) int {
	n := 0
	for i := range t.Parts {
		if t.Parts[i].Number != "" && t.Parts[i].Within == "" && t.Parts[i].Kind != annotation.PartAnnex {
			n++
		}
	}
	return n
}

// mostGaps bounds how many missing numbers are told one by one.
const mostGaps = 50

// gaps lists the numbers that are missing between those of the articles, and before
// the first.
func gaps(t *annotation.OfficialText) (out []string) {
	last := 0
	for i := range t.Parts {
		part := &t.Parts[i]
		if part.Number == "" || part.Within != "" || part.Kind == annotation.PartAnnex {
			continue
		}
		value := script.InDigits(part.Number).Value
		for n := last + 1; n < value && len(out) < mostGaps; n++ {
			out = append(out, strconv.Itoa(n))
		}
		last = max(last, value)
	}
	return out
}
