package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// longestOffice is how many words in the genitive lead to the name of a state: "the Government
// of the Republic of".
const longestOffice = 2

// governs says whether the word at token j leads to the name of a state, as a government
// or a kingdom does: "the Government of the French Republic". So do the small words there.
func (d *Doc) governs(j int) bool {
	for d.Is(j, language.Of|language.Definite) || d.Is(j, language.About|language.At) && d.Is(j-1, language.Government) {
		j++
	}
	for range longestOffice {
		if d.Is(j, language.Place) {
			return true
		}
		next := d.Past(j+1, language.Of|language.Definite)
		if next == j+1 && d.Is(j, language.Government) { // regjeringen i Colombia
			next = d.Past(next, language.About|language.At)
		}
		if d.realm(j) || d.adorned(j) {
			return true
		}
		if past := d.Past(j+2, language.Of|language.Definite); d.Is(j, language.States) && past > j+2 { // los Estados miembros del
			next = past
		}
		if next > j+1 && d.Mark(next, "«“\"„") {
			next++
		}
		if next == j+1 || next >= len(d.Tokens) || d.Tokens[j].Kind != prose.Word || d.Tags[j].Entry != nil && !d.Is(j, language.Foil|language.States|language.Government|language.Bound) {
			return false
		}
		j = next
	}
	return d.Is(j, language.Place)
}

// genitives passes over one or two words that lead to the name of a state without more
// between: "правительством Республики Кипр", "krajami Mercosuru". It gives j where none do.
func (d *Doc) genitives(j int) int {
	if !d.Pack.NoArticles || !d.Is(j-1, language.And|language.Between|language.With) {
		return j
	}
	for to := j; to < min(j+2, len(d.Tokens)-1); to++ {
		if tag := d.Tags[to]; tag.Entry != nil && !tag.Is(language.States|language.Foil|language.Government) || d.Tokens[to].Kind != prose.Word {
			return j
		}
		if d.Is(to+1, language.Place) {
			return to + 1
		}
	}
	return j
}

// longestStyle is how many words stand before the name of a party and tell what it is.
const longestStyle = 3

// styled passes over what a party is, behind "and the": "Israel and the Islamist movement
// Hamas". It gives j where no name of a party follows.
func (d *Doc) styled(j int, s prose.Range) int {
	if !d.Is(j-1, language.Definite) || !d.Is(j-2, language.And) && !d.Is(j-1, language.And) {
		return j
	}
	to := j
	for to < min(s.To, j+longestStyle) && d.Tokens[to].Kind == prose.Word && !d.Tokens[to].Capital && (d.Tags[to].Entry == nil || d.Tags[to].Is(language.Evaluative|language.Qualifier|language.States) || d.Tags[to].Is(language.Place)) {
		to++
	}
	if to > j && to < s.To && d.Is(to, language.Of) && d.Is(to-1, language.States) { // the countries of the Gulf
		to++
	}
	if tag := d.Tags[min(to, s.To-1)]; to > j && tag.Is(language.Place) && tag.As == language.ByName {
		return to
	}
	return j
}

// longestAside is how many tokens put in between commas tell nothing of the parties.
const longestAside = 4

// aside passes over what a list of parties says beside: "and their member states", ", on
// the one part,", "(then)". It gives j where it says nothing.
func (d *Doc) aside(j int, s prose.Range) int {
	to := j + 1
	if d.Mark(j, "(") {
		for end := min(s.To, to+longestAside); to < end; to++ {
			if d.Mark(to, ")") {
				return to + 1
			}
		}
		return j
	}
	if d.Is(to, language.Possessive) && d.Is(j, language.And) {
		to++
	} else if !d.Mark(j, ",") || d.Is(to, language.And|language.Place) || d.governs(to) {
		return j
	}
	for end := min(s.To, to+longestAside); to < end && !d.Is(to, language.Place); to++ {
		if d.Mark(to, ",") {
			return to
		}
	}
	return j
}
