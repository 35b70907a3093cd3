package agreement

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// citedArticle gives the number of the article that is cited from what a name stands
// for: "3" in "article 3 of the ECHR". false: none is.
func (r *resolver) citedArticle(h hit) (number string, ok bool) {
	switch {
	case r.d.Pack.NumbersBefore:
		return r.citedBeside(h.To, 1)
	case r.d.Pack.NoArticles:
		return r.citedBeside(h.From-1, -1)
	}
	i := h.From - 1
	for r.d.is(i, language.Definite) && !r.d.is(i, language.Of) {
		i--
	}
	if !r.d.is(i, language.Of) {
		if i != h.From-1 || i < 1 || r.d.Tokens[i].Kind != prose.Number {
			return "", false
		}
		i++ // art. 3 Cedu
	}
	for n := 0; n < longestReference && i > 0; n++ {
		if i--; r.d.mark(i, ")") {
			i = r.opening(i)
		}
		if r.d.is(i, language.Clause) {
			return number, true
		}
		if r.d.Tokens[i].Kind == prose.Number {
			number = r.d.Of(i)
		}
	}
	return "", false
}

// citedBeside does the same in a language that says it without a word between, "art. 7
// TUE", "az EUSZ 4. cikke": from token i on, in steps to the right or to the left.
func (r *resolver) citedBeside(i, step int) (number string, ok bool) {
	for n := 0; n < longestReference && i >= 0 && i < len(r.d.Tokens); n++ {
		switch t := &r.d.Tokens[i]; {
		case r.d.is(i, language.Clause):
			return number, number != ""
		case t.Kind == prose.Number:
			number = r.d.Of(i)
		case t.Kind == prose.Word && t.Join == prose.Spaced && !r.d.is(i, language.And|language.Definite):
			return "", false
		}
		i += step
	}
	return "", false
}

// longestReference is how many tokens the numbers of a reference can take.
const longestReference = 12

// opening gives the token of the bracket that the one at token i closes, or i.
func (r *resolver) opening(i int) int {
	for j := i; j > max(0, i-longestReference); j-- {
		if r.d.mark(j, "(") {
			return j
		}
	}
	return i
}

// tell finds out which of several agreements a name means: the only one that is called
// by a plural as the name is, or has its year, that the article names otherwise, whose
// context words stand in it, or of which the article
// cited is known.
func (r *resolver) tell(h *hit) bool {
	article, _ := r.citedArticle(*h)
	for _, fits := range []func(entry int) bool{
		func(entry int) bool { return r.dated(*h, entry) },
		func(entry int) bool { return r.asPlural(*h, entry) },
		func(entry int) bool { return r.known[entry] != nil },
		func(entry int) bool { return article != "" && r.cat.Entry(entry).Clauses[article] != nil },
		func(entry int) bool { return r.inContext(r.cat.Entry(entry)) },
	} {
		found := 0
		for _, entry := range h.among {
			if fits(entry) && !r.misdated(*h, r.cat.Entry(entry)) && !r.ofAnother(*h, entry) {
				h.entry = entry
				found++
			}
		}
		if found == 1 {
			return true
		}
	}
	return false
}

// besideArticle says whether the number of an article stands right behind a name: "EMK
// artikkel 6".
func (r *resolver) besideArticle(h hit) bool {
	next := h.To
	for next < h.To+2 && (r.d.is(next, language.Clause) || r.d.mark(next, ".")) {
		next++
	}
	return next > h.To && next < len(r.d.Tokens) && r.d.Tokens[next].Kind == prose.Number
}

// vouched says whether something beside a weak name tells that it is one.
func (r *resolver) vouched(h hit, m *Mention) bool {
	_, cites := r.citedArticle(h)
	return r.kept(h) && r.d.Tokens[h.From].Upper || m.head >= 0 && m.Range != h.Range || r.known[h.entry] != nil || cites || r.besideArticle(h) || r.dated(h, h.entry) || r.asPlural(h, h.entry) || r.inContext(r.cat.Entry(h.entry)) || r.inLineage(h.entry)
}

// inLineage says whether the article names what an entry replaced, or was replaced by:
// Minsk I beside Minsk II.
func (r *resolver) inLineage(entry int) bool {
	e := r.cat.Entry(entry)
	return slices.ContainsFunc(r.entities, func(o *Entity) bool { return has(e.Replaces, o.ID) || has(e.ReplacedBy, o.ID) })
}

// dated says whether the year beside a name is that of an entry: "the Geneva Convention
// of 1951", "the 1951 Geneva Convention".
func (r *resolver) dated(h hit, entry int) bool {
	year, _ := r.d.yearBeside(h.Range)
	return year > 0 && year == r.cat.Entry(entry).Signed.Year()
}

// ofAnother says whether the year of a name that several share is not exactly that of an
// entry: two of them may be a year apart.
func (r *resolver) ofAnother(h hit, entry int) bool {
	_, belongs := r.d.yearBeside(h.Range)
	return belongs && !r.dated(h, entry)
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
			to = r.d.partyList(&Mention{}, r.d.Tags[to].To, s)
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

// isBody says whether a name is rather that of the court that has it too, in a language
// whose press calls both so: what is broken, or cited by its articles, is the text.
func (r *resolver) isBody(h hit) bool {
	if h.To-h.From > 1 || !r.d.is(h.From, language.Body) {
		return false
	}
	if _, cites := r.citedArticle(h); cites {
		return false
	}
	if r.d.mark(h.From-1, "(") {
		return r.d.is(h.From-2, language.Body)
	}
	return !r.kept(h)
}

// kept says whether the words just before a name tell that it is kept, broken or joined.
func (r *resolver) kept(h hit) bool {
	s := r.d.Sentences[r.d.SentenceAt(h.From)]
	for i := h.From - 1; i >= max(s.From, h.From-boundReach); i-- {
		if r.d.is(i, language.Bound) {
			return true
		}
	}
	return false
}

// boundReach is how many tokens before a name tell what is done with it: "dérogation à
// la".
const boundReach = 4
