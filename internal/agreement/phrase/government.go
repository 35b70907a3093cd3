package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// pastGenitive passes over what makes a genitive of the word before token i: Kenya's.
func (d *Doc) pastGenitive(i int) int {
	if i < len(d.Tokens) && d.Tokens[i].Join == prose.Apostrophe {
		return i + 1
	}
	return i
}

// governed gives the token behind a government that the adjective of its state at token j tells:
// "the Turkish authorities". It gives j where none stands there.
func (d *Doc) governed(j int) int {
	before := j - 1
	if d.Is(before, language.Definite) {
		before--
	}
	if !d.Is(before, language.And|language.Between|language.With) { // , the Turkish authorities said
		return j
	}
	if tag := d.Tags[j]; tag.Is(language.Place) && tag.As == language.ByAdjective && d.Is(tag.To, language.Government) {
		return d.Tags[tag.To].To
	}
	return j
}

// cabinet says whether a government stands at token j with the adjective of its state behind it:
// "el Gobierno colombiano".
func (d *Doc) cabinet(j int) bool {
	return d.Pack.AdjectivesAfter && d.Is(j, language.Government|language.States) && d.Is(j+1, language.Place) && d.Tags[j+1].As == language.ByAdjective
}

// company says whether the adjective of a state at token j belongs to a noun for somebody of
// there, who is no state: "mit der türkischen Reederei", "med det russiske rederiet".
func (d *Doc) company(j int) bool {
	tag, next := d.Tags[j], d.Tags[j].To
	if !tag.Is(language.Place) || tag.As != language.ByAdjective || next >= len(d.Tokens) || d.Tags[next].Entry != nil || d.Tokens[next].Kind != prose.Word || d.Tokens[next].Join != prose.Spaced {
		return false
	}
	if d.Pack.Capitals {
		return !d.Tokens[j].Capital && d.Tokens[next].Capital
	}
	return d.Pack.DefiniteForms && d.Is(j-1, language.Definite) && !d.Tokens[next].Capital
}

// adorned says whether the word at token j tells something of the state right behind it, and
// nothing of the agreement: "with neighbouring Ghana", "mit dem ostafrikanischen Kenia".
func (d *Doc) adorned(j int) bool {
	if j+1 >= len(d.Tokens) || !d.Is(j-1, language.Definite|language.And|language.Between|language.With) || !d.Plain(j) && !(d.Is(j, language.Qualifier) && !d.Is(j, language.Stop)) {
		return false
	}
	state := d.Tags[j+1]
	return state.Is(language.Place) && state.As == language.ByName && d.Tokens[j+1].Join == prose.Spaced
}

// countryReach is for how many sentences back the state is looked for that is called "the
// country".
const countryReach = 1

// country reads a state without its name at token i, which is the one abroad named last:
// "an accord with the country". It gives the token behind it, i where there is none.
func (d *Doc) country(m *Phrase, i int) int {
	land := i
	if d.Is(land, language.Definite) && !d.Is(land, language.Land) {
		land++
	}
	if !d.Is(land, language.Land) || land == i && !d.Pack.DefiniteForms || d.pastGenitive(land+1) > land+1 { // with the country's rebels
		return i
	}
	first := d.Sentences[max(0, d.SentenceAt(m.From)-countryReach)].From
	for j := m.From - 1; j >= first; j-- {
		if tag := d.Tags[j]; tag.Is(language.Place) && tag.As == language.ByName && tag.Place != d.Pack.Home && !d.Dateline(j) {
			m.Own.add(tag.Entry)
			return land + 1
		}
	}
	return i
}

// realm says whether the word at token j is what the state right behind it calls itself:
// "und der Republik Türkei".
func (d *Doc) realm(j int) bool {
	if j+1 >= len(d.Tokens) || !d.Tokens[j].Capital || d.Tokens[j].Upper || d.Tags[j].Entry != nil || !d.Is(j-1, language.Definite|language.And|language.Between|language.With) {
		return false
	}
	state := d.Tags[j+1]
	return state.Is(language.Place) && state.As == language.ByName && d.Tokens[j+1].Join == prose.Spaced
}
