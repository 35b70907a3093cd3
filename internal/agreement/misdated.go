package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// dated says whether the year beside a name is that of an entry: "the Geneva Convention
// of 1951", "the 1951 Geneva Convention".
func (r *resolver) dated(h hit, entry int) bool {
	year, _ := r.d.yearBeside(h.Range)
	return year > 0 && year == r.cat.Entry(entry).Signed.Year()
}

// misdated says whether a year that belongs to a name, or to what it goes on to be about, is
// that of another agreement than an entry.
func (r *resolver) misdated(h hit, e *Entry) bool {
	year, belongs := r.d.yearBeside(h.Range)
	for i := h.To; year == 0 && r.d.is(h.To, language.About) && i+1 < min(h.To+longestDate, len(r.d.Tokens)) && r.d.Tokens[i].Kind != prose.Mark; i++ {
		if isYear(r.d, i) && (r.d.is(i-1, language.Year|language.Of) || r.d.Pack.NoArticles && r.d.is(i+1, language.YearWord)) {
			year, belongs = yearOf(r.d, i), true
		}
	}
	if year == 0 && r.d.Pack.NoArticles { // podpisanego w 1925
		s, to := r.d.Sentences[r.d.SentenceAt(h.From)], h.To
		if to < s.To && r.d.is(to, language.Between|language.With) {
			to = r.d.partyList(&Phrase{}, r.d.Tags[to].To, s)
		}
		year = r.d.signedBehind(to, s)
		belongs = year > 0
	}
	return belongs && otherYear(year, e)
}

// longestDate is how many tokens of a date stand between a name and the end of its year.
const longestDate = 7

// yearBeside gives the year right behind a name, with its day perhaps, or right before
// it as "az 1951-es", 0 where neither stands there. It belongs to the name unless it may
// only tell when something was done: "left the pact 1991".
func (d *Doc) yearBeside(at prose.Range) (year int, belongs bool) {
	led := d.Pack.NoArticles
	for i := at.To; i < min(len(d.Tokens), at.To+longestDate); i++ {
		if isYear(d, i) {
			return yearOf(d, i), led && (i > at.To || d.is(i+1, language.YearWord)) && !d.joined(i+1)
		}
		if d.is(i, language.Year|language.Of) || d.mark(i, "(") || i == at.To && d.mark(i, ",") && d.is(i+1, language.Year|language.Of) && i+2 < len(d.Tokens) && isYear(d, i+2) { // , de 1961
			led = true
		} else if !d.is(i, language.Month) && d.Tokens[i].Kind != prose.Number && !d.ordinalDot(i) {
			break
		}
	}
	i := at.From - 1
	for i > 0 && i >= at.From-3 && (d.is(i, language.Year) || d.mark(i, ".") || d.joined(i) && len([]rune(d.Of(i))) <= longestAdjective) {
		i--
	}
	if i >= 0 && isYear(d, i) {
		return yearOf(d, i), true
	}
	return 0, false
}

// datedName takes in the date of a name that several may have: "the Geneva Convention of 1951",
// 1951. évi Genfi Egyezmény.
func (d *Doc) datedName(m *Phrase, s prose.Range) {
	if year := m.To + 1; year < s.To && d.is(m.To, language.Year|language.Of) && d.Tags[m.To].To == year && isYear(d, year) {
		m.To = d.yearWord(year+1, s)
		return
	}
	i := m.From - 1
	for i > s.From && i >= m.From-3 && (d.is(i, language.Year) || d.mark(i, ".") || d.joined(i) && len([]rune(d.Of(i))) <= longestAdjective) {
		i--
	}
	if i >= s.From && isYear(d, i) {
		m.From = i
	}
}

// asPlural says whether a name that several share is a plural, and an entry is spoken
// of in the plural: "the Geneva Conventions" are not the one on refugees.
func (r *resolver) asPlural(h hit, entry int) bool {
	return h.among != nil && len(r.cat.profile(r.cat.Entry(entry), r.d.Pack).plurals) > 0 && r.plural(h)
}

// severally says whether a name is a plural that an entry has no name in: "the EU treaties"
// are several.
func (r *resolver) severally(h hit) bool {
	return len(r.cat.profile(r.cat.Entry(h.entry), r.d.Pack).plurals) == 0 && r.plural(h)
}

// plural says whether the noun in a name is one.
func (r *resolver) plural(h hit) bool {
	for i := h.From; i < h.To; i++ {
		if _, plural, ok := nounOf(r.d.Pack, r.d.Of(i)); ok && plural {
			return true
		}
	}
	return false
}
