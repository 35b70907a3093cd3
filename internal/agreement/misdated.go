package agreement

import (
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// dated says whether the year beside a name is that of an entry: "the Geneva Convention
// of 1951", "the 1951 Geneva Convention", "the Geneva Convention in 1951".
func (r *resolver) dated(h catalogue.Hit, entry int) bool {
	year, _ := r.d.YearBeside(h.Range)
	if year == 0 && h.To+1 < len(r.d.Tokens) && r.d.Is(h.To, language.At) && phrase.IsYear(r.d, h.To+1) {
		year = phrase.YearOf(r.d, h.To+1)
	}
	return year > 0 && year == r.cat.Entry(entry).Signed.Year()
}

// misdated says whether a year that belongs to a name, or to what it goes on to be about, is
// that of another agreement than an entry.
func (r *resolver) misdated(h catalogue.Hit, e *catalogue.Entry) bool {
	year, belongs := r.d.YearBeside(h.Range)
	for i := h.To; year == 0 && r.d.Is(h.To, language.About) && i+1 < min(h.To+phrase.LongestDate, len(r.d.Tokens)) && r.d.Tokens[i].Kind != prose.Mark; i++ {
		if phrase.IsYear(r.d, i) && (r.d.Is(i-1, language.Year|language.Of) || r.d.Pack.NoArticles && r.d.Is(i+1, language.YearWord)) {
			year, belongs = phrase.YearOf(r.d, i), true
		}
	}
	if year == 0 && r.d.Pack.NoArticles { // podpisanego w 1925
		s, to := r.d.Sentences[r.d.SentenceAt(h.From)], h.To
		if to < s.To && r.d.Is(to, language.Between|language.With) {
			to = r.d.PartyList(&phrase.Phrase{}, r.d.Tags[to].To, s)
		}
		year = r.d.SignedBehind(to, s)
		belongs = year > 0
	}
	return belongs && catalogue.OtherYear(year, e)
}

// asPlural says whether a name that several share is a plural, and an entry is spoken
// of in the plural: "the Geneva Conventions" are not the one on refugees.
func (r *resolver) asPlural(h catalogue.Hit, entry int) bool {
	return h.Among != nil && len(r.cat.Profile(r.cat.Entry(entry), r.d.Pack).Plurals) > 0 && r.plural(h)
}

// severally says whether a name is a plural that an entry has no name in: "the EU treaties"
// are several.
func (r *resolver) severally(h catalogue.Hit) bool {
	return len(r.cat.Profile(r.cat.Entry(h.Entry), r.d.Pack).Plurals) == 0 && r.plural(h)
}

// plural says whether the noun in a name is one.
func (r *resolver) plural(h catalogue.Hit) bool {
	for i := h.From; i < h.To; i++ {
		if _, plural, ok := catalogue.NounOf(r.d.Pack, r.d.Of(i)); ok && plural {
			return true
		}
	}
	return false
}

// namesakeApart is how many years lie at least between two agreements that are called by one town.
const namesakeApart = 20

// namesake says whether the year of a name tells that another agreement of long before or after is
// called by the same town: "the Treaty of Lisbon of 1668", "the 1783 Treaty of Paris".
func (r *resolver) namesake(h catalogue.Hit) bool {
	year, belongs := r.d.YearBeside(h.Range)
	e := r.cat.Entry(h.Entry)
	signed := e.Signed.Year()
	return belongs && signed > 0 && max(year-signed, signed-year) >= namesakeApart && catalogue.OtherYear(year, e)
}

// longBefore says whether a name that ends at token to goes on into a year long before e was made, when
// nothing happened to that yet: "the first Geneva Convention in 1864".
func (r *resolver) longBefore(to int, e *catalogue.Entry) bool {
	return to+1 < len(r.d.Tokens) && r.d.Is(to, language.At) && phrase.IsYear(r.d, to+1) && e.Signed.Year()-phrase.YearOf(r.d, to+1) >= namesakeApart
}
