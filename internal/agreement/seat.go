package agreement

import (
	"slices"
	"strings"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// seatLetters is how many letters a town has in common with its name in English: Parigi.
const seatLetters = 4

// signedAt says whether token i names the town where e was signed.
func (r *resolver) signedAt(e *catalogue.Entry, i int) bool {
	town := prose.Fold(r.d.Of(i))
	return slices.ContainsFunc(strings.Fields(prose.Fold(e.Place)), func(word string) bool {
		return word == town || len(town) > seatLetters && strings.HasPrefix(word, town[:seatLetters])
	})
}

// atTown says whether the words right behind m tell that it was signed where e was.
func (r *resolver) atTown(m *Mention, e *catalogue.Entry) bool {
	town := r.d.TownBehind(&m.Phrase)
	return town > 0 && r.signedAt(e, town)
}

// metAt says whether the sentence of m names the town where e was signed, an agreement open to
// many on the very subject that m tells: "At the climate summit in Paris, they agreed to the climate
// accord".
func (r *resolver) metAt(m *Mention, e *catalogue.Entry) bool {
	if e.PartyCount <= worldwide || e.Place == "" || len(m.Own.Topics) != 1 || len(e.Topics) == 0 || m.Own.Topics[0] != e.Topics[0] {
		return false
	}
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := s.From + 1; i < s.To; i++ {
		if r.d.Is(i-1, language.At) && r.d.Tokens[i].Capital && r.signedAt(e, i) {
			return true
		}
	}
	return false
}

// reportBlocks is how many blocks may stand before the one that a dateline opens.
const reportBlocks = 3

// sentFrom says whether the report is sent from the town where e was signed.
func (r *resolver) sentFrom(e *catalogue.Entry) bool {
	for i := range min(len(r.d.Blocks), reportBlocks) {
		if first := r.d.Blocks[i].Tokens.From; first < len(r.d.Tokens) && r.d.Dateline(first) {
			return r.signedAt(e, first)
		}
	}
	return false
}

// signedThen gives the only agreement of the catalogue that was signed in the town and in the
// year that m is called by and by nothing else: "the Strasbourg Convention of 1983". nil where
// there is none, or several.
func (r *resolver) signedThen(m *Mention) *Entity {
	if m.Plural || m.Indefinite() || len(m.Proper) != 1 || len(m.Own.Years) != 1 || len(m.Own.Parties)+len(m.Own.Topics) > 0 || m.Proper[0] == m.Head {
		return nil
	}
	only := -1
	for _, entry := range r.cat.InYear(m.Own.Years[0]) {
		e := r.cat.Entry(entry)
		if e.Signed.Year() != m.Own.Years[0] || !phrase.SameKind(m.Kind, e.Kind) || !r.signedAt(e, m.Proper[0]) {
			continue
		}
		if only >= 0 {
			return nil
		}
		only = entry
	}
	if only < 0 {
		return nil
	}
	return r.entity(only)
}
