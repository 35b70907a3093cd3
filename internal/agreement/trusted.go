package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// seated says whether a capital makes a name of an adjective right before the noun, in a
// language that writes adjectives small, Тегеранская конвенция, or a year before it, az
// 1948-as belgrádi egyezmény.
func (r *resolver) seated(m *Mention) bool {
	if len(m.Proper) == 0 || m.Proper[0] != m.Head-1 {
		return false
	}
	adjective, ok := r.d.Pack.Adjectival(r.d.Of(m.Proper[0]))
	if r.d.Pack.NumbersBefore {
		return adjective && (len(m.Own.Years) > 0 || m.Made && len(m.Near) > 1 || r.d.OfTownNamed(m.Proper[0]))
	}
	return ok && adjective && phrase.Formal[m.Kind] && r.d.Pack.NoArticles && r.d.Tokens[m.Proper[0]].Capital
}

// ofCapital says whether a noun written as that of a name has no more of one than a capital
// abroad: "Acordo de Maputo".
func (r *resolver) ofCapital(m *Mention) bool {
	if !r.titled(m) || !phrase.General[m.Kind] && m.Kind != "memorandum" || m.Plural || len(m.Proper) != 1 {
		return false
	}
	town := r.d.Tags[m.Proper[0]]
	return town.Is(language.Place) && town.As == language.BySeat && town.Place != r.d.Pack.Home
}

// ofOwn says whether a compound that the pack does not know is the name of an agreement that
// is said to be with a state, "das Landverkehrsabkommen mit der EU", or has its year in an
// article that names others. Where nouns are joined by a hyphen, one makes a name: Duna-védelmi
// egyezmény.
func (r *resolver) ofOwn(m *Mention) bool {
	if r.d.Pack.NumbersBefore {
		return m.Kind == "agreement" && m.Definite() && len(m.Proper) > 0 && r.d.Joined(m.Head-1) && r.abroad()
	}
	return set.Has(m.Proper, m.Head) && m.Definite() && !m.Plural && phrase.General[m.Kind] && m.Kind != "pact" &&
		(len(m.Own.Parties) > 0 && r.d.Partner(&m.Phrase) || len(m.Own.Years) > 0 && len(r.known) > 0)
}

// ofConvention says whether a compound that the pack does not know, or of a town, names a convention:
// written as one, or of a sentence that tells of states and of its making.
func (r *resolver) ofConvention(m *Mention) bool {
	if i := m.Head - 1; m.Kind == "convention" && m.Definite() && !m.Plural && set.Has(m.Proper, i) && r.d.Joined(m.Head) && r.d.Is(i, language.Place) && r.d.Tags[i].As == language.BySeat {
		return true // Oslo-Konvention
	}
	return m.Kind == "convention" && set.Has(m.Proper, m.Head) && m.Definite() && !m.Plural && r.d.Tokens[m.Head].Capital &&
		(r.titled(m) || m.Made && len(m.Near) > 0 && len(m.NearYears) > 0)
}

// anyContract says whether a compound that the pack does not know is rather anybody's, in a
// language whose word for a treaty is that for a contract: no state stands near "mintaszerződés".
func (r *resolver) anyContract(m *Mention) bool {
	return r.d.Pack.NumbersBefore && set.Has(m.Proper, m.Head) && !r.d.Tokens[m.Head].Capital && len(m.Near) == 0 && !(m.Definite() && r.abroad())
}

// trusted says whether a phrase with a name in it is surely that of an agreement
// between states: by its noun, or because states are said to make it.
func (r *resolver) trusted(m *Mention) bool {
	if r.seated(m) || r.ofCapital(m) {
		return true
	}
	switch {
	case m.Kind == "treaty":
		return !r.anyContract(m)
	case r.ratified(m):
		return true
	case m.Annexed && m.Definite():
		return true
	case m.Title && (len(m.Own.Parties) > 0 || m.Own.Strong || len(m.Own.Topics) > 0 && r.states(m) > 1):
		return true
	case m.Kind == "convention" && m.Title && m.Made && m.Definite() && r.titled(m) && len(m.Proper) >= fewestNaming: // recently signed at Geneva
		return true
	case m.Kind == "convention" && (len(m.Own.Years) > 0 || len(m.Proper) > 0 && r.yeared(m) || len(m.Own.Topics) > 0 && len(m.Proper) > 0 && r.d.Tokens[m.Head].Capital || m.Numbered(r.d)):
		return true
	}
	if r.settles(m) || r.ofOwn(m) || r.ofConvention(m) || len(m.Proper) > 0 && r.armistice(m) {
		return true
	}
	switch {
	case len(m.Proper) > 0 && phrase.General[m.Kind] && r.d.Joined(m.Head) && r.d.Tokens[m.Proper[0]].Capital && m.Definite() && m.Made && len(m.Near) > 1: // Nakamal-akkoord
		return true
	case len(m.Proper) == 0 || !r.d.Tokens[m.Head].Capital && !(r.d.Pack.AdjectivesAfter && r.d.Tokens[m.Proper[0]].Capital):
		return false
	case m.Kind == "pact":
	case r.cited(m.Range): // a party and a club have statutes too
		return m.Kind != "statute" || len(m.Near)+len(r.known) > 0
	case m.Kind == "convention" && r.titled(m) && (len(r.known) > 0 || m.Made && m.Definite() && r.d.Pack.AdjectivesAfter && !r.d.Pack.NoArticles):
		return true
	case m.Kind == "declaration":
		return m.Made && len(m.Near) > 0 && (len(r.known) > 0 || r.introduced(m) || len(r.makers(m)) > 1)
	case m.Kind == "protocol":
		return m.Made && len(m.Near) > 0 || len(r.known) > 0 || r.yeared(m)
	case phrase.General[m.Kind]:
		if r.yeared(m) || m.Signed > 0 && r.titled(m) {
			return true
		}
	}
	return phrase.General[m.Kind] && (m.Made && r.states(m) > 1 || r.called(m) != nil)
}

// settling are the subjects that states, and who fights them, alone agree on.
var settling = []string{"peace", "ceasefire", "border"}

// settlingReach is how many tokens off such a subject stands at most.
const settlingReach = 40

// settles says whether m is written as a name in a sentence that tells of a state and of what
// states settle: "the Greentree Agreement fixed the border with Cameroon".
func (r *resolver) settles(m *Mention) bool {
	if !phrase.General[m.Kind] && m.Kind != "memorandum" && m.Kind != "declaration" || !m.Definite() || m.Plural || len(m.Near) == 0 || len(m.Proper) == 0 || !r.titled(m) || !r.d.Tokens[m.Proper[0]].Capital {
		return false
	}
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := max(s.From, m.From-settlingReach); i < min(s.To, m.To+settlingReach); i++ {
		if tag := r.d.Tags[i]; (i < m.From || i >= m.To) && (tag.Is(language.Fighters) || tag.Is(language.Topic) && slices.Contains(settling, tag.Topic)) {
			return true
		}
	}
	return false
}

// ratified says whether m is a convention written as a name that the word before it says to be kept,
// left or ratified, as nothing but an agreement between states is.
func (r *resolver) ratified(m *Mention) bool {
	return m.Kind == "convention" && m.Definite() && !m.Plural && r.titled(m) && r.bound(m)
}

// armistice says whether a ceasefire is called by the place where it was signed, and its noun is
// for such alone: "the Armistice of Mudros". The truce of Christmas is signed by nobody.
func (r *resolver) armistice(m *Mention) bool {
	return m.Kind == "ceasefire" && m.Definite() && !m.Plural && r.durable(m) && r.d.Tokens[m.Proper[0]].Capital
}
