package agreement

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// between says whether a phrase tells of an agreement between states, though the
// catalogue does not hold it.
func (r *resolver) between(m *Mention) bool {
	bare := r.d.Pack.NoArticles && m.Det == 0
	switch {
	case m.Kind == "ceasefire" && len(m.Own.Months) > 0 && len(m.Own.Years) > 0, r.inland(m), r.twoOfThen(m):
		return true
	case m.Indefinite():
		return r.bringsForth(m)
	case r.ofDate(m), bare && r.pointedAt(m), m.Based && len(m.Own.Parties) > 0:
		return true
	case m.Det == 0 && (len(m.Own.Parties) < 2 && r.denied(m) || m.Fresh && !m.Made && !r.telegraphs(m)):
		return false
	}
	return bare && (r.onePartner(m) || len(m.Own.Topics) > 0 && r.amongStates(m)) || m.Definite() && r.definiteOf(m) || r.partiesTell(m, bare) ||
		(m.Definite() || bare) && r.subjectTells(m) || r.ofBoth(m)
}

// ofBoth takes in, as who makes m, two states that its sentence names side by side, and no other,
// where it tells what the one agreement of theirs is on: "The Union and Mauritania have concluded
// talks on renewing the fisheries agreement."
func (r *resolver) ofBoth(m *Mention) bool {
	if !m.Definite() || m.Plural || len(m.Own.Parties) > 0 || len(m.Own.Topics) == 0 || len(m.Near) != 2 {
		return false
	}
	g, ok := r.signers(m, r.d.Sentences[r.d.SentenceAt(m.From)])
	if !ok || len(g.states) != 2 {
		return false
	}
	m.Own.Parties = g.states
	return true
}

// ofChiefs takes in, as who makes m, the two states that the article is about, where a sentence
// that names none tells of something made, and on what, or one that names no other tells of the
// agreement of a year.
func (r *resolver) ofChiefs(m *Mention) bool {
	made := len(m.Near) == 0 && len(m.Own.Topics) > 0 && m.Made
	if len(m.Own.Parties) > 0 || !made && !m.ofYearAlone() || m.Plural || m.Wanted || m.Det&language.Negative != 0 {
		return false
	}
	if two := r.places.chiefs(); made || set.Within(m.Near, two) {
		m.Own.Parties = two
	}
	return len(m.Own.Parties) > 0
}

// ofYearAlone says whether m tells no more of its agreement than when it was made: "l'accord de 1974".
func (m *Mention) ofYearAlone() bool {
	return m.Definite() && phrase.General[m.Kind] && (len(m.Own.Years) == 1 || m.Signed > 0) && len(m.Own.Topics)+len(m.Proper) == 0
}

// dates says whether a phrase tells when the agreement was made.
func (m *Mention) dates() bool { return len(m.Own.Years) > 0 || m.Signed > 0 }

// twoOfThen says whether m is a treaty of two with one of them in a year that the sentence
// tells: which one of the two rejected, then.
func (r *resolver) twoOfThen(m *Mention) bool {
	return m.Kind == "treaty" && m.Indefinite() && len(m.Own.Parties) == 1 && r.states(m) > 1 && len(m.NearYears) > 0 && r.d.Partner(&m.Phrase)
}

// ofDate says whether m is a formal agreement of a year, which states are bound by: they did not
// ratify the protocol of 2005.
func (r *resolver) ofDate(m *Mention) bool {
	return m.dates() && m.Definite() && phrase.Formal[m.Kind] && r.bound(m) && r.abroad()
}

// pointedAt says whether what stands around m tells that it is one that is known.
func (r *resolver) pointedAt(m *Mention) bool {
	return r.titled(m) && r.cited(m.Range) || r.replaced(m) // соглашение от 26 ноября 2001 года
}

// onePartner says whether a sentence tells of an agreement with the one state that a phrase
// without a determiner names.
func (r *resolver) onePartner(m *Mention) bool {
	if len(m.Own.Parties) != 1 {
		return false
	}
	return m.Made && r.d.Partner(&m.Phrase) && r.ruled(m) || r.opened(m) || r.otherSide(m)
}

// otherSide takes in, as the other side of m, the one state beside its partner that the sentence
// tells to make it, or to be bound by it: "Иран вышел из соглашения с МАГАТЭ".
func (r *resolver) otherSide(m *Mention) bool {
	if len(m.Near) != 2 || !phrase.General[m.Kind] || m.Wanted || !m.Made && !r.bound(m) || !r.withState(m) || !r.acting(m) {
		return false
	}
	m.Own.Parties = m.Near
	return true
}

// amongStates says whether the states of the sentence are those of m, which has a subject and no
// determiner.
func (r *resolver) amongStates(m *Mention) bool {
	two := len(m.Near) == 2 && (phrase.General[m.Kind] || m.Kind == "convention") && !m.Wanted
	return len(m.Near) > 0 && (two || r.bound(m)) && r.acting(m)
}

// definiteOf says whether a phrase with a definite article tells enough beside its parties.
func (r *resolver) definiteOf(m *Mention) bool {
	topics := len(m.Own.Topics)
	switch {
	case topics > 0 && (m.Annexed || r.d.Is(m.To, language.Between)): // of states that need no names
		return true
	case m.Kind == "convention" && m.About && topics > 0 && r.abroad() && (!r.d.Pack.AdjectivesAfter || r.d.Pack.NoArticles):
		return true
	case m.Own.Day != "" && phrase.General[m.Kind] && r.abroad() && r.latest != nil && !r.latest.Foil: // l'accord du 13 mai 2020, beside another
		return true
	}
	return m.dates() && (topics > 0 || r.titled(m)) && (len(r.places) > 1 || len(r.known) > 0) // l'accord de pêche conclu en 2019
}

// partiesTell says whether the parties of a phrase, with what else it tells, make it one
// between states.
func (r *resolver) partiesTell(m *Mention, bare bool) bool {
	switch {
	case len(m.Own.Parties) != 1:
		return len(m.Own.Parties) > 1
	case len(m.Own.Topics) > 0 || m.dates() || (m.Definite() || r.telegraphs(m)) && r.withState(m):
		return true
	}
	return m.About && m.Kind != "pact" && (bare || m.Definite() && !r.d.Pack.NoArticles)
}

// subjectTells says whether the subject of a phrase, or its date, is one that only states agree on.
func (r *resolver) subjectTells(m *Mention) bool {
	if m.Own.Strong && (r.abroad() || m.Kind == "convention") && !r.private(m) {
		return true
	}
	if m.dates() && phrase.General[m.Kind] && len(m.Near) == 2 && len(m.Near[0]+m.Near[1]) == 4 && m.Definite() && r.acting(m) { // Togo says the 2004 accord binds Ghana
		m.Own.Parties = m.Near
		return true
	}
	if m.Kind == "treaty" && r.bound(m) && r.acting(m) && !r.d.Pack.NoArticles && !r.d.Pack.NumbersBefore {
		return true // Ghana ratified the treaty on trade in cocoa
	}
	return m.dates() && (m.Kind == "treaty" || m.Kind == "ceasefire" || m.Kind == "convention" && (r.d.Pack.NoArticles || r.titled(m)))
}

// private says whether m is a treaty of peace, or not to attack, in a paragraph that speaks of
// no state: who makes peace there is anybody.
func (r *resolver) private(m *Mention) bool {
	if len(m.Own.Topics) != 1 || m.Own.Topics[0] != "peace" && m.Own.Topics[0] != "non-aggression" {
		return false
	}
	block := r.d.Blocks[r.d.BlockAt(m.From)].Tokens
	return !r.d.Any(language.Place, block.From, block.To)
}

// anybodys says whether nothing tells whose agreement m is.
func (r *resolver) anybodys(m *Mention) bool {
	return len(m.Own.Parties) == 0 && len(m.Own.Years) == 0 && len(m.Near) == 0
}
