package agreement

import (
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// before walks from the noun to the left, collects what identifies the agreement and
// gives the first token that does. It stops at the determiner, which it notes.
func (d *Doc) before(m *Mention, n noun, s prose.Range, foil bool) (first int, isFoil bool) {
	first = n.From
	if d.attributed(n) {
		defer func() {
			if m.det == 0 && m.own.none() {
				m.det = d.attributeOpener(n.From-1, s)
			}
		}()
	}
	strange := 0  // words that the pack does not know
	when := false // the year tells when something was done: 1961-ben
	for j := n.From - 1; j >= s.From; j = d.start(j) - 1 {
		tag, token := d.Tags[j], &d.Tokens[j]
		switch {
		case d.dashed(j):
			continue
		case d.mediated(j):
			j = d.start(j - 1) // by whom it was brought about
		case token.Kind == prose.Mark:
			return first, foil
		case d.elided(n, j, s): // handels- och investeringsavtal
			j -= 2
			m.own.add(d.Tags[j].Entry)
			first = j
		case d.cites(j-1) && strange == 0 && (token.Kind == prose.Number || token.Upper): // статья XV договора
			return first, foil
		case d.counts(j):
			m.det, m.plural = m.det|language.Indefinite, true
			return first, foil
		case d.Pack.NumbersBefore && tag.Is(language.And) && d.is(j-1, language.Place) && d.Tags[j-1].As == language.ByAdjective && d.is(j+1, language.Place): // orosz és amerikai
			continue
		case d.joined(j) && isYear(d, j-1): // 1961-es
			when = len([]rune(d.Of(j))) > longestAdjective
			continue
		case d.Pack.NumbersBefore && tag.Entry == nil && j == n.From-1 && d.joined(j) && d.Tokens[j-1].Capital: // Duna-védelmi egyezmény
			j--
			m.proper = append(m.proper, j)
			first = j
		case d.Pack.NumbersBefore && tag.Is(language.Between) && strange == 0:
			return d.partiesBefore(m, j, s), foil
		case d.Pack.NumbersBefore && tag.Is(language.About):
			return d.subjectBefore(m, j, first, s)
		case token.Join == prose.Apostrophe && token.End-token.Start == 1 && j > s.From: // Iran's deal: the possessor is a party, and determines
			m.own.add(d.Tags[j-1].Entry)
			m.det = language.Definite
			return first, foil
		case tag.Is(language.Foil) && !tag.Is(language.Topic) && j == n.From-1:
			return first, true
		case strange > 0 && !tag.Is(determiners|language.Evaluative) && tag.Entry != nil:
			return first, foil // beyond words that the pack does not know, only the determiner is looked for
		case isYear(d, j):
			m.own.years = append(m.own.years, yearOf(d, j))
			if !when && !(d.attributed(n) && j < n.From-1) { // die 2015 unterzeichnete Vereinbarung
				first = j
			}
		case tag.Is(language.Month) && d.Pack.NoArticles && (j == s.From || d.Tokens[j-1].Kind == prose.Number || d.Tags[j-1].Entry != nil):
			return first, foil // when something happens: "24 февраля договор"
		case tag.Is(language.Month) && j < n.From-1 && d.attributed(n): // das am 27. Juni geschlossene Abkommen
			m.det |= d.attributeOpener(n.From-1, s)
			return first, foil
		case tag.Is(language.Month):
			m.own.months = append(m.own.months, tag.Value)
			first = j
		case d.ordinal(m, j):
			if tag.Is(language.Number) {
				m.ordinals = append(m.ordinals, tag.Value)
			}
			first = j
		case tag.Is(language.Number) && token.Capital && !d.begins(j, s): // the Fourth Protocol
			m.proper = append(m.proper, j)
			first = j
		case tag.Is(language.Place) && tag.As == language.BySeat && j == n.From-1 && d.Tokens[n.From].Capital && !d.Pack.NoArticles: // the Caracas Convention
			m.proper = append(m.proper, j)
			first = d.Tags[j].From
		case d.seatName(m, j, n, s):
			m.proper = append(m.proper, j)
			first = d.start(j)
		case tag.Is(language.Topic) && !tag.Is(language.Place) && !token.Upper && d.otherNoun(tag.To-1):
			return first, foil
		case d.withinAttribute(j):
			m.det |= d.attributeOpener(j, s)
			return first, foil
		case d.Pack.NumbersBefore && tag.Is(language.Place) && tag.As == language.BySeat && d.inflected(j): // where it was signed: Prágában
		case d.subjectPlace(j, n):
			return first, foil
		case tag.Is(language.Topic | language.Place):
			m.own.add(tag.Entry)
			m.tells(tag)
			first = d.Tags[j].From
		case tag.Is(language.Evaluative):
			m.earlier, m.fresh, m.generic = m.earlier || tag.Is(language.Earlier), m.fresh || tag.Is(language.Fresh), m.generic || tag.Is(language.Generic)
			foil = foil && !d.joined(j+1)
		case tag.Is(language.Qualifier):
			m.modifiers = append(m.modifiers, j)
			if !m.own.none() || n.compound {
				first = d.start(j)
			}
		case tag.Is(determiners) && strange > 0 && d.Pack.NumbersBefore && m.own.none(): // that of another noun: "a cég szerződést"
			return first, foil
		case tag.Is(determiners):
			if m.det&language.Definite != 0 && tag.Is(language.Definite) && j == n.From-1 { // den konventionen
				m.det |= language.Demonstrative
			}
			m.det |= tag.Class & determiners
			if m.plural && tag.Is(language.Number) && tag.From > s.From && d.is(tag.From-1, language.Definite|language.Demonstrative) { // the two agreements
				m.det = d.Tags[tag.From-1].Class & determiners
			}
			m.wanted = d.wanted(tag.From, s)
			return first, foil
		case tag.Entry != nil:
			return first, foil
		case d.joined(j) && strange == 0 && d.is(j-1, language.Topic): // water-sharing
			continue
		case token.Capital && d.Pack.DefiniteForms && n.compound && n.entry.Is(language.Definite) && !d.joined(j+1) && !strings.HasSuffix(d.Of(j), "s"): // kalte Aftenposten atomavtalen
			return first, foil
		case d.somebodyWith(j):
			return first, m.own.none()
		case token.Capital && !d.begins(j, s) && strange == 0 && (!d.Pack.Capitals || d.ofTown(j, n)) && (!d.Pack.AdjectivesAfter || d.Pack.NoArticles || d.joined(n.From)):
			m.proper = append(m.proper, j)
			first = j
		default:
			if strange++; strange > 2 || j == n.From-1 && d.joined(n.From) {
				return first, foil
			}
		}
	}
	return first, foil
}

// mediated says whether token j is a participle hung on a state that is no party:
// "US-brokered", "UN-backed".
func (d *Doc) mediated(j int) bool {
	t := &d.Tokens[j]
	return t.Kind == prose.Word && !t.Capital && d.joined(j) && !d.joined(j+1) && d.is(j-1, language.Place) && !d.is(j, language.Place|language.Topic|language.Head)
}

// seatName says whether the adjective made of a town at token j, right before a noun,
// makes a name of it: Тегеранская конвенция, belgrádi egyezmény. Where adjectives are
// written small, a capital tells that.
func (d *Doc) seatName(m *Mention, j int, n noun, s prose.Range) bool {
	tag := d.Tags[j]
	if j != n.From-1 || !formal[m.kind] && !d.Pack.NumbersBefore || m.kind == "resolution" || tag.Entry != nil && (!tag.Is(language.Place) || tag.As != language.BySeat) {
		return false
	}
	if adjective, ok := d.Pack.Adjectival(d.Of(j)); !ok || !adjective || tag.Entry == nil && !d.Pack.OfSeat(d.Of(j)) {
		return false
	}
	return d.Tokens[j].Capital != d.Pack.NumbersBefore && !d.joined(n.From)
}

// otherNoun says whether the word at token i is no adjective, so that it belongs to
// another phrase than the noun behind it: "О нефти и газе договор молчал".
func (d *Doc) otherNoun(i int) bool {
	adjective, ok := d.Pack.Adjectival(d.Of(i))
	return ok && !adjective && d.Pack.NoArticles
}

// longestAdjective is how many letters hung on a year make an adjective of it: 1961-es.
const longestAdjective = 2

// ofTown says whether token j, right before a noun, is made of the name of a town, as
// German makes them: Mainauer.
func (d *Doc) ofTown(j int, n noun) bool {
	return j == n.From-1 && d.Tokens[j].Kind == prose.Word && !d.joined(n.From) && len(d.Of(j)) > 4 && strings.HasSuffix(d.Of(j), "er")
}

// start is the first token of the phrase that token i belongs to.
func (d *Doc) start(i int) int {
	if d.Tags[i].Entry == nil {
		return i
	}
	return d.Tags[i].From
}

func isYear(d *Doc, i int) bool {
	t := &d.Tokens[i]
	return t.Kind == prose.Number && t.End-t.Start == 4 && yearOf(d, i) >= 1600 && yearOf(d, i) < 2100
}

// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func yearOf(d *Doc, i int) int { return Date(d.Of(i)).Year() }
