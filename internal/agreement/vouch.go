package agreement

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

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
	return slices.ContainsFunc(r.entities, func(o *Entity) bool { return set.Has(e.Replaces, o.ID) || set.Has(e.ReplacedBy, o.ID) })
}

// ofAnother says whether the year of a name that several share is not exactly that of an
// entry: two of them may be a year apart.
func (r *resolver) ofAnother(h hit, entry int) bool {
	_, belongs := r.d.yearBeside(h.Range)
	return belongs && !r.dated(h, entry)
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
