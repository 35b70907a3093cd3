package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// seated says whether a capital makes a name of an adjective right before the noun, in a
// language that writes adjectives small, Тегеранская конвенция, or a year before it, az
// 1948-as belgrádi egyezmény.
func (r *resolver) seated(m *Mention) bool {
	if len(m.proper) == 0 || m.proper[0] != m.head-1 {
		return false
	}
	adjective, ok := r.d.Pack.Adjectival(r.d.Of(m.proper[0]))
	if r.d.Pack.NumbersBefore {
		return adjective && (len(m.own.years) > 0 || m.made && len(m.near) > 1 || r.d.ofTownNamed(m.proper[0]))
	}
	return ok && adjective && formal[m.kind] && r.d.Pack.NoArticles && r.d.Tokens[m.proper[0]].Capital
}

// ofCapital says whether a noun written as that of a name has no more of one than a capital
// abroad: "Acordo de Maputo".
func (r *resolver) ofCapital(m *Mention) bool {
	if !r.titled(m) || !general[m.kind] && m.kind != "memorandum" || m.plural || len(m.proper) != 1 {
		return false
	}
	town := r.d.Tags[m.proper[0]]
	return town.Is(language.Place) && town.As == language.BySeat && town.Place != r.d.Pack.Home
}

// ofOwn says whether a compound that the pack does not know is the name of an agreement that
// is said to be with a state, "das Landverkehrsabkommen mit der EU", or has its year in an
// article that names others. Where nouns are joined by a hyphen, one makes a name: Duna-védelmi
// egyezmény.
func (r *resolver) ofOwn(m *Mention) bool {
	if r.d.Pack.NumbersBefore {
		return m.kind == "agreement" && m.definite() && len(m.proper) > 0 && r.d.joined(m.head-1) && r.abroad()
	}
	return set.Has(m.proper, m.head) && m.definite() && !m.plural && general[m.kind] && m.kind != "pact" &&
		(len(m.own.parties) > 0 && r.d.partner(&m.Phrase) || len(m.own.years) > 0 && len(r.known) > 0)
}

// ofConvention says whether a compound that the pack does not know, or of a town, names a convention:
// written as one, or of a sentence that tells of states and of its making.
func (r *resolver) ofConvention(m *Mention) bool {
	if i := m.head - 1; m.kind == "convention" && m.definite() && !m.plural && set.Has(m.proper, i) && r.d.joined(m.head) && r.d.is(i, language.Place) && r.d.Tags[i].As == language.BySeat {
		return true // Oslo-Konvention
	}
	return m.kind == "convention" && set.Has(m.proper, m.head) && m.definite() && !m.plural && r.d.Tokens[m.head].Capital &&
		(r.titled(m) || m.made && len(m.near) > 0 && len(m.nearYears) > 0)
}

// anyContract says whether a compound that the pack does not know is rather anybody's, in a
// language whose word for a treaty is that for a contract: no state stands near "mintaszerződés".
func (r *resolver) anyContract(m *Mention) bool {
	return r.d.Pack.NumbersBefore && set.Has(m.proper, m.head) && !r.d.Tokens[m.head].Capital && len(m.near) == 0 && !(m.definite() && r.abroad())
}

// trusted says whether a phrase with a name in it is surely that of an agreement
// between states: by its noun, or because states are said to make it.
func (r *resolver) trusted(m *Mention) bool {
	if r.seated(m) || r.ofCapital(m) {
		return true
	}
	switch {
	case m.kind == "treaty":
		return !r.anyContract(m)
	case m.annexed && m.definite():
		return true
	case m.title && (len(m.own.parties) > 0 || m.own.strong || len(m.own.topics) > 0 && r.states(m) > 1):
		return true
	case m.kind == "convention" && (len(m.own.years) > 0 || len(m.proper) > 0 && r.yeared(m) || len(m.own.topics) > 0 && len(m.proper) > 0 && r.d.Tokens[m.head].Capital || m.numbered(r.d)):
		return true
	}
	if r.ofOwn(m) || r.ofConvention(m) {
		return true
	}
	switch {
	case len(m.proper) == 0 || !r.d.Tokens[m.head].Capital && !(r.d.Pack.AdjectivesAfter && r.d.Tokens[m.proper[0]].Capital):
		return false
	case m.kind == "pact":
	case r.cited(m.Range): // a party and a club have statutes too
		return m.kind != "statute" || len(m.near)+len(r.known) > 0
	case m.kind == "convention" && r.titled(m) && (len(r.known) > 0 || m.made && m.definite() && r.d.Pack.AdjectivesAfter && !r.d.Pack.NoArticles):
		return true
	case m.kind == "declaration":
		return m.made && len(m.near) > 0 && (len(r.known) > 0 || r.introduced(m) || len(r.makers(m)) > 1)
	case m.kind == "protocol":
		return m.made && len(m.near) > 0 || len(r.known) > 0 || r.yeared(m)
	case m.kind == "memorandum", general[m.kind]:
		if r.yeared(m) || m.signed > 0 && r.titled(m) {
			return true
		}
	}
	return general[m.kind] && (m.made && r.states(m) > 1 || r.called(m) != nil)
}
