package agreement

import (
	"slices"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// properFits refuses agreements that have no name with the names within the phrase:
// "the Caracas Convention" is none of those that are merely about the same. The town where
// it was signed may be in none of its names.
func (r *resolver) properFits(m *Mention, e *catalogue.Entry) bool {
	for _, i := range m.Proper {
		if !r.inNames(e, i) && !(r.wordsWithin(m, e) > 0 && r.signedAt(e, i)) {
			return m.Title && r.titleOf(m, e)
		}
	}
	return true
}

// titleOf says whether an official title that is none of the names of e is another of
// them: e is an agreement of its parties alone, which are told beside its year.
func (r *resolver) titleOf(m *Mention, e *catalogue.Entry) bool {
	year := e.Signed.Year()
	if year == 0 || len(e.Parties) == 0 || m.Signed != year && !set.Has(m.Own.Years, year) && !set.Has(m.NearYears, year) {
		return false
	}
	return set.Within(e.Parties, append(m.Near, m.Own.Parties...)) && len(m.Near)+len(m.Own.Parties) > 0
}

// apposed says whether m stands right behind a mention of e: "CETA, the trade deal
// with Canada".
func (r *resolver) apposed(m *Mention, e *Entity) bool {
	if e == nil || e != r.latest || r.lastTo >= m.From || !r.d.Mark(r.lastTo, ",–—(") {
		return false
	}
	i := r.lastTo + 1
	if r.d.Is(i, phrase.Determiners) {
		i++
	}
	return i == m.From
}

// announces says whether a new agreement that m brings up can be one that is named
// only later: the first that is. One of which the text only says that it may be, once under
// way, is any.
func (r *resolver) announces(m *Mention, e *Entity) bool {
	if e.last >= 0 || e.first < m.From || !m.Made && r.d.BlockAt(m.From) > leadBlocks || phrase.Formal[e.kind] && e.kind != m.Kind && !r.named(e, m.Head) {
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
func (r *resolver) accompanies(e *catalogue.Entry) bool {
	return len(e.Topics) > 0 && slices.ContainsFunc(r.entities, func(o *Entity) bool {
		return o.Entry != nil && o.Entry != e && o.kind != e.Kind && set.Within(e.Topics, o.topics) && len(o.topics) > 0
	})
}

// eventful says whether the article names a meeting that made e.
func (r *resolver) eventful(e *catalogue.Entry) bool {
	return slices.ContainsFunc(e.Events, r.d.HasPhrase)
}

// kindFits refuses agreements that the noun cannot stand for. What an organisation
// rests on may be called its charter or its deed, whatever it is.
func (r *resolver) kindFits(m *Mention, e *catalogue.Entry) bool {
	if m.Kind == "ceasefire" && e.Kind == "agreement" && !set.Has(e.Topics, m.Kind) && !set.Has(e.Topics, "peace") { // a truce in trade
		return false
	}
	return phrase.SameKind(m.Kind, e.Kind) || m.Kind == "charter" && set.Has(m.Own.Topics, founding) && r.founds(e)
}

// scoreWords scores the words that a phrase shares with the agreement's names.
func (r *resolver) scoreWords(m *Mention, e *catalogue.Entry, j *judged) {
	if n := r.wordsWithin(m, e); n > 0 {
		j.sign(scoreWord*float64(n), "words of its name")
	}
}

// mostWords is how many shared words count.
const mostWords = 3

// wordsWithin counts the phrase's own adjectives and subjects among the words of the
// agreement's names, up to mostWords.
func (r *resolver) wordsWithin(m *Mention, e *catalogue.Entry) (n int) {
	for _, i := range m.Modifiers {
		if n < mostWords && r.inNames(e, i) {
			n++
		}
	}
	return n
}

// wordWithin says whether there is such a word that names no state.
func (r *resolver) wordWithin(m *Mention, e *catalogue.Entry) bool {
	return slices.ContainsFunc(m.Modifiers, func(i int) bool { return !r.d.Is(i, language.Place) && r.inNames(e, i) })
}

// inNames says whether the stem of word stands in one of e's names in the article's
// language.
func (r *resolver) inNames(e *catalogue.Entry, token int) bool {
	return r.cat.Profile(e, r.d.Pack).Stems[r.cat.Stem(r.d, token)]
}
