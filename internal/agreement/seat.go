package agreement

import (
	"slices"
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// seatLetters is how many letters a town has in common with its name in English: Parigi.
const seatLetters = 4

// signedAt says whether token i names the town where e was signed.
func (r *resolver) signedAt(e *Entry, i int) bool {
	town := prose.Fold(r.d.Of(i))
	return slices.ContainsFunc(strings.Fields(prose.Fold(e.Place)), func(word string) bool {
		return word == town || len(town) > seatLetters && strings.HasPrefix(word, town[:seatLetters])
	})
}

// longestTown is how many tokens behind a phrase tell in which town its agreement was signed.
const longestTown = 5

// townBehind gives the token of the town where the words right behind m say that it was
// signed, 0 where they do not.
func (d *Doc) townBehind(m *Phrase) int {
	made := false
	for i := m.To; i < min(len(d.Tokens)-1, m.To+longestTown) && d.Tokens[i].Kind == prose.Word; i++ {
		switch tag := d.Tags[i]; {
		case (made && tag.Is(language.At) || tag.Is(language.Year) && tag.To == i+1 && i > tag.From) && d.Tokens[i+1].Capital: // signed in
			return i + 1
		case tag.Is(language.Sign):
			made = true
		}
	}
	return 0
}

// atTown says whether the words right behind m tell that it was signed where e was.
func (r *resolver) atTown(m *Mention, e *Entry) bool {
	town := r.d.townBehind(&m.Phrase)
	return town > 0 && r.signedAt(e, town)
}
