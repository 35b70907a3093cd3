package phrase

import (
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Comitative says whether the state at token i is one with whom something is done, by its
// ending, in a language that puts relations behind a word: Indiával.
func (d *Doc) Comitative(i int) bool {
	tag := d.Tags[i]
	if !d.Pack.NumbersBefore || !tag.Is(language.Place) || tag.As == language.ByAdjective || tag.From != i && tag.To != i+1 {
		return false
	}
	last := d.Of(tag.To - 1)
	return d.Inflected(tag.From) && (strings.HasSuffix(last, "al") || strings.HasSuffix(last, "el"))
}

// madeBefore reads with whom and when the words up to token i say that m was made, and gives the
// first of them, known where they do not.
func (d *Doc) madeBefore(m *Phrase, i, known int, s prose.Range) int {
	for ; i >= s.From && d.Tokens[i].Kind != prose.Mark; i = d.Start(i) - 1 {
		switch tag := d.Tags[i]; {
		case d.Comitative(i):
			m.Own.add(tag.Entry)
			known = tag.From
		case IsYear(d, i):
			m.Own.Years, known = append(m.Own.Years, YearOf(d, i)), i
		case !d.Joined(i) && !tag.Is(language.Sign|language.Evaluative|language.Month):
			return known
		}
	}
	return known
}
