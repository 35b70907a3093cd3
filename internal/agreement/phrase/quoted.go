package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// mostQuoted is how many words behind a noun are held at arm's length.
const mostQuoted = 3

// pastQuoted gives the token behind a few words in quotation marks at token i: o acordo
// “histórico”; i where none stand there.
func (d *Doc) pastQuoted(i int, s prose.Range) int {
	if !d.Mark(i, "“\"«„‘'") {
		return i
	}
	for j := i + 2; j < min(s.To, i+mostQuoted+2); j++ {
		if d.Mark(j, "”\"»“’'") {
			return j + 1
		}
	}
	return i
}

// quotedSubject reads a subject that the pack knows in quotation marks at token i: acuerdo de
// “tercer país seguro”. It gives the token behind them, i where none stands there.
func (d *Doc) quotedSubject(m *Phrase, i int, s prose.Range) int {
	to := d.pastQuoted(i, s)
	for j := i + 1; j < to; j++ {
		if tag := d.Tags[j]; tag.Is(language.Topic) && tag.From == j {
			m.Own.add(tag.Entry)
			m.Modifiers = append(m.Modifiers, j)
			return to
		}
	}
	return i
}

// PastQuote gives the token behind a name at some tokens and behind the mark that closes the
// quotation which begins in it: l'accord « un pour un ».
func (d *Doc) PastQuote(name prose.Range) int {
	open := false
	for i := name.From; i < name.To; i++ {
		open = d.Mark(i, "«„“") || d.Mark(i, "\"") && !open || open && !d.Mark(i, "»”\"")
	}
	if open && d.Mark(name.To, "»”“\"") {
		return name.To + 1
	}
	return name.To
}
