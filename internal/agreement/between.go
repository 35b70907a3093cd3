package agreement

import (
	"slices"

	"pactlight/internal/language"
)

// between says whether a phrase tells of an agreement between states, though the
// catalogue does not hold it.
func (r *resolver) between(m *Mention) bool {
	bare := r.d.Pack.NoArticles && m.det == 0
	switch {
	case m.kind == "ceasefire" && len(m.own.months) > 0 && len(m.own.years) > 0, r.inland(m), r.twoOfThen(m):
		return true
	case m.indefinite():
		return r.bringsForth(m)
	case r.signedNow(m), r.ofDate(m), bare && r.pointedAt(m), m.based && len(m.own.parties) > 0:
		return true
	case len(m.own.parties) == 1 && m.about && r.opensHeadline(m): // Akkoord met Suriname over schulden
		return true
	case m.det == 0 && (len(m.own.parties) < 2 && r.denied(m) || m.fresh && !m.made && !r.telegraphs(m)):
		return false
	}
	return bare && (r.onePartner(m) || len(m.own.topics) > 0 && r.amongStates(m)) || m.definite() && r.definiteOf(m) || r.partiesTell(m, bare) ||
		(m.definite() || bare) && r.subjectTells(m)
}

// dates says whether a phrase tells when the agreement was made.
func (m *Mention) dates() bool { return len(m.own.years) > 0 || m.signed > 0 }

// twoOfThen says whether m is a treaty of two with one of them in a year that the sentence
// tells: which one of the two rejected, then.
func (r *resolver) twoOfThen(m *Mention) bool {
	return m.kind == "treaty" && m.indefinite() && len(m.own.parties) == 1 && r.states(m) > 1 && len(m.nearYears) > 0 && r.d.partner(&m.Phrase)
}

// signedNow says whether the sentence tells that states sign m, which is about something.
func (r *resolver) signedNow(m *Mention) bool {
	if topics := len(m.own.topics); topics > 0 && r.signing(m) {
		return len(m.near) > 1 || topics > 1 && len(m.near) == 1 && m.near[0] != r.d.Pack.Home
	}
	return false
}

// ofDate says whether m is a formal agreement of a year, which states are bound by: they did not
// ratify the protocol of 2005.
func (r *resolver) ofDate(m *Mention) bool {
	return m.dates() && m.definite() && formal[m.kind] && r.bound(m) && r.abroad()
}

// pointedAt says whether what stands around m tells that it is one that is known.
func (r *resolver) pointedAt(m *Mention) bool {
	return r.titled(m) && r.cited(m.Range) || r.replaced(m) // соглашение от 26 ноября 2001 года
}

// onePartner says whether a sentence tells of an agreement with the one state that a phrase
// without a determiner names.
func (r *resolver) onePartner(m *Mention) bool {
	return len(m.own.parties) == 1 && (m.made && r.d.partner(&m.Phrase) && r.ruled(m) || r.opened(m))
}

// amongStates says whether the states of the sentence are those of m, which has a subject and no
// determiner.
func (r *resolver) amongStates(m *Mention) bool {
	switch near := len(m.near); {
	case near == 0:
		return false
	case m.signed > 0: // о налогах, подписанное с Россией в 1996 году
		return true
	case near == 1 && m.made && len(m.near[0]) > longestState: // лидеры стран АСЕАН
		return true
	case near == 2 && (general[m.kind] || m.kind == "convention") && !m.wanted && r.acting(m):
		return true
	}
	return r.bound(m) && r.acting(m)
}

// definiteOf says whether a phrase with a definite article tells enough beside its parties.
func (r *resolver) definiteOf(m *Mention) bool {
	topics := len(m.own.topics)
	switch {
	case topics > 0 && (m.annexed || r.d.is(m.To, language.Between)): // of states that need no names
		return true
	case m.kind == "convention" && m.about && topics > 0 && r.abroad() && (!r.d.Pack.AdjectivesAfter || r.d.Pack.NoArticles):
		return true
	case m.own.day != "" && general[m.kind] && r.abroad() && r.latest != nil && !r.latest.Foil: // l'accord du 13 mai 2020, beside another
		return true
	}
	return m.dates() && (topics > 0 || r.titled(m)) && (len(r.places) > 1 || len(r.known) > 0) // l'accord de pêche conclu en 2019
}

// partiesTell says whether the parties of a phrase, with what else it tells, make it one
// between states.
func (r *resolver) partiesTell(m *Mention, bare bool) bool {
	switch {
	case len(m.own.parties) != 1:
		return len(m.own.parties) > 1
	case len(m.own.topics) > 0 || m.dates() || (m.definite() || r.telegraphs(m)) && r.withState(m):
		return true
	}
	return m.about && m.kind != "pact" && (bare || m.definite() && !r.d.Pack.NoArticles)
}

// subjectTells says whether the subject of a phrase, or its date, is one that only states agree on.
func (r *resolver) subjectTells(m *Mention) bool {
	if m.own.strong && (r.abroad() || m.kind == "convention") && !r.private(m) {
		return true
	}
	return m.dates() && (m.kind == "treaty" || m.kind == "ceasefire" || m.kind == "convention" && (r.d.Pack.NoArticles || r.titled(m)))
}

// private says whether m is a treaty of peace, or not to attack, in a paragraph that speaks of
// no state: who makes peace there is anybody.
func (r *resolver) private(m *Mention) bool {
	if len(m.own.topics) != 1 || m.own.topics[0] != "peace" && m.own.topics[0] != "non-aggression" {
		return false
	}
	block := r.d.Blocks[r.d.BlockAt(m.From)].Tokens
	return !slices.ContainsFunc(r.d.Tags[block.From:block.To], func(t language.Tag) bool { return t.Is(language.Place) })
}

// anybodys says whether nothing tells whose agreement m is.
func (r *resolver) anybodys(m *Mention) bool {
	return len(m.own.parties) == 0 && len(m.own.years) == 0 && len(m.near) == 0
}
