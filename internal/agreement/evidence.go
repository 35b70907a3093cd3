package agreement

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/set"
)

// properFits refuses agreements that have no name with the names within the phrase:
// "the Caracas Convention" is none of those that are merely about the same. The town where
// it was signed may be in none of its names.
func (r *resolver) properFits(m *Mention, e *Entry) bool {
	for _, i := range m.proper {
		if !r.inNames(e, i) && !(r.wordsWithin(m, e) > 0 && r.signedAt(e, i)) {
			return m.title && r.titleOf(m, e)
		}
	}
	return true
}

// titleOf says whether an official title that is none of the names of e is another of
// them: e is an agreement of its parties alone, which are told beside its year.
func (r *resolver) titleOf(m *Mention, e *Entry) bool {
	year := e.Signed.Year()
	if year == 0 || len(e.Parties) == 0 || m.signed != year && !set.Has(m.own.years, year) && !set.Has(m.nearYears, year) {
		return false
	}
	return set.Within(e.Parties, append(m.near, m.own.parties...)) && len(m.near)+len(m.own.parties) > 0
}

// apposed says whether m stands right behind a mention of e: "CETA, the trade deal
// with Canada".
func (r *resolver) apposed(m *Mention, e *Entity) bool {
	if e == nil || e != r.latest || r.lastTo >= m.From || !r.d.mark(r.lastTo, ",–—(") {
		return false
	}
	i := r.lastTo + 1
	if r.d.is(i, determiners) {
		i++
	}
	return i == m.From
}

// announces says whether a new agreement that m brings up can be one that is named
// only later: the first that is.
func (r *resolver) announces(m *Mention, e *Entity) bool {
	if e.last >= 0 || e.first < m.From || formal[e.kind] && e.kind != m.kind && !r.named(e, m.head) {
		return false
	}
	for _, other := range r.entities {
		if other.first > m.From && other.first < e.first {
			return false
		}
	}
	return true
}

// accompanies says whether the article names an agreement that e, a protocol, goes with:
// one about all that e is about.
func (r *resolver) accompanies(e *Entry) bool {
	return len(e.Topics) > 0 && slices.ContainsFunc(r.entities, func(o *Entity) bool {
		return o.Entry != nil && o.Entry != e && o.kind != e.Kind && set.Within(e.Topics, o.topics) && len(o.topics) > 0
	})
}

// eventful says whether the article names a meeting that made e.
func (r *resolver) eventful(e *Entry) bool { return slices.ContainsFunc(e.Events, r.d.hasPhrase) }

// kindFits refuses agreements that the noun cannot stand for. What an organisation
// rests on may be called its charter or its deed, whatever it is.
func (r *resolver) kindFits(m *Mention, e *Entry) bool {
	return sameKind(m.kind, e.Kind) || m.kind == "charter" && set.Has(m.own.topics, founding) && r.founds(e)
}

// scoreWords scores the words that a phrase shares with the agreement's names.
func (r *resolver) scoreWords(m *Mention, e *Entry, j *judged) {
	if n := r.wordsWithin(m, e); n > 0 {
		j.sign(scoreWord*float64(n), "words of its name")
	}
}

// mostWords is how many shared words count.
const mostWords = 3

// wordsWithin counts the phrase's own adjectives and subjects among the words of the
// agreement's names, up to mostWords.
func (r *resolver) wordsWithin(m *Mention, e *Entry) (n int) {
	for _, i := range m.modifiers {
		if n < mostWords && r.inNames(e, i) {
			n++
		}
	}
	return n
}

// wordWithin says whether there is such a word that names no state.
func (r *resolver) wordWithin(m *Mention, e *Entry) bool {
	return slices.ContainsFunc(m.modifiers, func(i int) bool { return !r.d.is(i, language.Place) && r.inNames(e, i) })
}

// inNames says whether the stem of word stands in one of e's names in the article's
// language.
func (r *resolver) inNames(e *Entry, token int) bool {
	return r.cat.profile(e, r.d.Pack).stems[r.cat.stem(r.d, token)]
}
