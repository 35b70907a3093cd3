package agreement

import (
	"slices"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// tell finds out which of several agreements a name means: the only one that is called
// by a plural as the name is, or has its year, that the article names otherwise, whose
// context words stand in it, or of which the article
// cited is known.
func (r *resolver) tell(h *catalogue.Hit) bool {
	article, _ := r.citedArticle(*h)
	_, own := r.d.YearBeside(h.Range)
	for _, fits := range []func(entry int) bool{
		func(entry int) bool { return own && r.dated(*h, entry) },
		func(entry int) bool { return r.asPlural(*h, entry) },
		func(entry int) bool { return r.known[entry] != nil },
		func(entry int) bool { return r.dated(*h, entry) }, // or when it was ratified: "ratificerade konventionen 1951"
		func(entry int) bool { return article != "" && r.cat.Entry(entry).Clauses[article] != nil },
		func(entry int) bool { return r.inContext(r.cat.Entry(entry)) },
	} {
		found := 0
		for _, entry := range h.Among {
			if fits(entry) && !r.misdated(*h, r.cat.Entry(entry)) {
				h.Entry = entry
				found++
			}
		}
		if found == 1 {
			return true
		}
	}
	return false
}

// vouched says whether something beside a weak name tells that it is one.
func (r *resolver) vouched(h catalogue.Hit, m *Mention) bool {
	_, cites := r.citedArticle(h)
	if !cites && r.anotherPair(h) {
		return false
	}
	return r.kept(h) && r.d.Tokens[h.From].Upper || m.Head >= 0 && m.Range != h.Range || r.known[h.Entry] != nil || cites || r.dated(h, h.Entry) || r.asPlural(h, h.Entry) || r.inContext(r.cat.Entry(h.Entry)) || r.inLineage(h.Entry)
}

// anotherPair says whether the sentence of a name names one of the two parties side by side with a
// state that is none: what Lebanon and Cyprus sign is not of Israel and Lebanon.
func (r *resolver) anotherPair(h catalogue.Hit) bool {
	parties := r.cat.Entry(h.Entry).Parties
	if len(parties) != 2 {
		return false
	}
	s := r.d.Sentences[r.d.SentenceAt(h.From)]
	for i := s.From; i < h.From; i++ {
		one := r.d.Tags[i]
		next := one.To + 1
		if !one.Is(language.Place) || one.From != i || next >= s.To || !r.d.Is(next, language.Place) || !r.d.Is(one.To, language.And) && !r.d.Mark(one.To, ",") {
			continue
		}
		if set.Has(parties, one.Place) != set.Has(parties, r.d.Tags[next].Place) {
			return true
		}
	}
	return false
}

// inLineage says whether the article names what an entry replaced, or was replaced by:
// Minsk I beside Minsk II.
func (r *resolver) inLineage(entry int) bool {
	e := r.cat.Entry(entry)
	return slices.ContainsFunc(r.entities, func(o *Entity) bool { return set.Has(e.Replaces, o.ID) || set.Has(e.ReplacedBy, o.ID) })
}

// isBody says whether a name is rather that of the court that has it too, in a language
// whose press calls both so: what is broken, or cited by its articles, is the text.
func (r *resolver) isBody(h catalogue.Hit) bool {
	if h.To-h.From > 1 || !r.d.Is(h.From, language.Body) {
		return false
	}
	if _, cites := r.citedArticle(h); cites {
		return false
	}
	if r.d.Mark(h.From-1, "(") {
		return r.d.Is(h.From-2, language.Body)
	}
	return !r.kept(h)
}

// kept says whether the words just before a name tell that it is kept, broken or joined.
func (r *resolver) kept(h catalogue.Hit) bool {
	s := r.d.Sentences[r.d.SentenceAt(h.From)]
	for i := h.From - 1; i >= max(s.From, h.From-boundReach); i-- {
		if r.d.Is(i, language.Bound) {
			return true
		}
	}
	return false
}

// boundReach is how many tokens before a name tell what is done with it: "dérogation à
// la".
const boundReach = 4

// inContext says whether one of the entry's context words stands in the article. A word
// in capitals is the code of a state or an organisation, which every pack knows in all
// its forms.
func (r *resolver) inContext(e *catalogue.Entry) bool {
	return slices.ContainsFunc(e.Context, func(w string) bool {
		return r.places[w] > 0 || r.d.SpeaksOf(w)
	})
}
