package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// BetweenThem gives the two states that the sentence of a phrase named last side by side, where the
// phrase goes on to say that it is theirs: "Peru and Chile keep the treaty between them". nil: it
// does not, or it is of others.
func (d *Doc) BetweenThem(m *Phrase) []string {
	if !d.Is(m.To, language.Between) || !d.themselves(m.To+1) {
		return nil
	}
	for i := m.From - 1; i > d.Sentences[d.SentenceAt(m.From)].From; i-- {
		before, behind := d.Tags[i-1], d.Tags[i+1]
		if d.Is(i, language.And) && before.Is(language.Place) && behind.Is(language.Place) && before.As == language.ByName && behind.As == language.ByName {
			return []string{before.Place, behind.Place}
		}
	}
	return nil
}

// themselves says whether token i stands for those whom the sentence has told already: "them", "the
// two".
func (d *Doc) themselves(i int) bool {
	if d.Is(i, language.Definite) && d.Is(i+1, language.Number) {
		return i+2 >= len(d.Tokens) || d.Tokens[i+2].Kind == prose.Mark || d.Is(i+2, language.Stop)
	}
	return d.Is(i, language.Stop) && !d.Is(i, Determiners|language.Number)
}
