package agreement

import (
	"slices"
	"strings"

	"pactlight/internal/agreement/catalogue"
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
