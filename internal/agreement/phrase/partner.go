package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// longestSide is how many tokens of what stands behind a noun tell who makes peace.
const longestSide = 8

// named says whether one of those who make peace, from token i on, is written as a name
// that the pack does not know: "the peace accord between the government and the FARC".
func (d *Doc) named(i int, s prose.Range) bool {
	for j := i + 1; j < min(s.To, i+longestSide) && d.Tokens[j].Kind != prose.Mark; j++ {
		if d.Tokens[j].Upper && !d.Tags[j].Is(language.Foil|language.Stop) {
			return true
		}
	}
	return false
}

// foreign says whether the phrase tells of an agreement with somebody who is no
// state: "a deal with Microsoft", "the agreement between the teachers and the board".
func (d *Doc) foreign(m *Phrase, s prose.Range) bool {
	if len(m.Own.Parties) == 0 && len(m.Own.Years) > 0 && General[m.Kind] && d.Is(m.To, language.With) && !d.Is(m.To, language.Between) {
		return d.somebody(m.To+1, s)
	}
	if m.To >= s.To || len(m.Own.Parties) > 0 || len(m.Own.Years) > 0 || set.Has(m.Own.Topics, "peace") && (d.named(m.To, s) || d.Is(m.To, language.With) && !d.Is(m.To+1, language.Definite)) {
		return false
	}
	if d.Is(m.To, language.With) && d.leaves(m.From, s) { // left the accord with the argument that
		return false
	}
	if d.lawBehind(m.To, s) || m.Kind == "resolution" { // with a demand
		return false
	}
	if d.withNobody(m, s) {
		return false
	}
	if i := d.Past(m.To, language.Evaluative); i > m.To && d.Is(i, language.Between) && d.states(i+1, s) == 0 && d.somebody(i+1, s) {
		return true // the accord found between the unions
	}
	if m.Kind == "treaty" && len(m.Proper) > 0 && d.Tokens[m.Head].Capital && !d.Pack.Capitals && d.Is(m.To, language.Between) {
		return false // Tratado de Ayacucho entre Dom Pedro II e o presidente
	}
	if d.BetweenThem(m) != nil {
		return false
	}
	m.Topical = d.Is(m.To, language.Topical) && !d.Is(m.To+1, language.Sign) && m.Kind != "treaty" && m.Own.None() && !m.Numbered(d)
	sides := language.States | language.Fighters
	if set.Has(m.Own.Topics, "peace") {
		sides |= language.Government
	}
	return d.Is(m.To, language.Between|language.With) && d.ofAny(sides, m.To+1, s) == 0
}

// withNobody says whether what stands behind "with" at the end of a phrase tells nobody whose
// agreement it is: this treaty with impunity, the treaty with 45 votes, with fourteen articles,
// swapped copies of the deal with them.
func (d *Doc) withNobody(m *Phrase, s prose.Range) bool {
	next := m.To + 1
	if !d.Is(m.To, language.With) || d.Is(m.To, language.Between) {
		return false
	}
	if m.Det&language.Demonstrative != 0 || next < s.To && (d.Tokens[next].Kind == prose.Number || d.Is(next, language.Number) && d.states(next, s) == 0) {
		return true
	}
	return m.Definite() && next+1 < s.To && d.Tags[next].Entry != nil && d.Tags[next].Class == language.Stop && d.Tokens[next+1].Kind == prose.Mark
}

// states gives the token behind states without their names at token i, "the two countries",
// 0 where none stand there.
func (d *Doc) states(i int, s prose.Range) int {
	to := d.ofAny(language.States, i, s)
	next := to
	for to > 0 && d.Is(next, language.Of|language.Definite|language.Number|language.Evaluative) && !d.Is(next, language.States) { // the governments of the two states
		next = d.Tags[next].To
	}
	if to > 0 && d.Is(next, language.States) {
		return d.Tags[next].To
	}
	return to
}

// ofAny gives the token behind a word of some parts at token i, behind few others, 0 where
// there is none.
func (d *Doc) ofAny(words language.Class, i int, s prose.Range) int {
	for to := min(s.To, i+longestStates); i < to && d.Tokens[i].Kind != prose.Mark; i++ {
		if d.Is(i, words) {
			return d.Tags[i].To
		}
	}
	return 0
}

// longestStates is how many tokens such words for states take: "the two neighbouring
// countries".
const longestStates = 4

// lawBehind says whether token i leads to a law, with which an agreement is compared: the
// conformity of the agreement with the constitution.
func (d *Doc) lawBehind(i int, s prose.Range) bool {
	if !d.Is(i, language.With) {
		return false
	}
	for i++; i < s.To && d.Is(i, language.Definite); i++ {
	}
	return i < s.To && d.Is(i, language.Law)
}

// somebody says whether a determiner and a word that is no name stand at token i: "the
// brewery".
func (d *Doc) somebody(i int, s prose.Range) bool {
	return i+1 < s.To && d.Is(i, language.Definite|language.Indefinite|language.Possessive) &&
		d.Tokens[i+1].Kind == prose.Word && d.Tags[i+1].Entry == nil && !d.Tokens[i+1].Capital
}

// leaves says whether the word before token i, and before its article, tells that what stands
// there is kept, broken or left.
func (d *Doc) leaves(i int, s prose.Range) bool {
	i--
	for i > s.From && d.Is(i, language.Definite) {
		i--
	}
	return i >= s.From && d.Is(i, language.Bound)
}
