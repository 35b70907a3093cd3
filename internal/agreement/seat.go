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
	return r.onlySigned(m, m.Own.Years[0], m.Proper[0], false)
}

// onlySigned gives the only agreement of the kind of m that was signed in a year and in the town at
// a token, with the article on two of its sides where it has to be. nil where there is none, or several.
func (r *resolver) onlySigned(m *Mention, year, town int, sides bool) *Entity {
	only := -1
	for _, entry := range r.cat.InYear(year) {
		e := r.cat.Entry(entry)
		if e.Signed.Year() != year || !phrase.SameKind(m.Kind, e.Kind) || !r.signedAt(e, town) && !(sides && r.inNames(e, town)) || sides && !r.onSides(e) {
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

// onSides says whether the article names two of the states that made e, or the one where it was made.
func (r *resolver) onSides(e *catalogue.Entry) bool {
	named := 0
	for _, p := range e.Parties {
		if r.places[p] > 0 || len(p) > len("EU") { // whoever fights there
			named++
		}
	}
	return named >= min(2, len(e.Parties))
}

// signedBehind gives the agreement that m is said to be, right behind it, by where and in which year
// it was signed: "the treaty signed in Tartu in 1920"; and that year, 0 where it is not told.
func (r *resolver) signedBehind(m *Mention) (*Entity, int) {
	town := r.d.TownBehind(&m.Phrase)
	if town == 0 || m.Plural || m.Wanted || !phrase.General[m.Kind] || len(m.Own.Parties)+len(m.Proper) > 0 {
		return nil, 0
	}
	for i := town + 1; i < min(len(r.d.Tokens), town+longestSince) && (r.d.Tokens[i].Kind != prose.Mark || r.d.Mark(i, ",")); i++ {
		if phrase.IsYear(r.d, i) {
			year := phrase.YearOf(r.d, i)
			return r.onlySigned(m, year, town, true), year
		}
	}
	return nil, 0
}

// longestSince is how many tokens behind a town tell the year: "in Tartu, on 2 February 1920".
const longestSince = 6
