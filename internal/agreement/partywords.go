package agreement

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
	for d.is(j, language.Of|language.Definite) || d.is(j, language.About|language.At) && d.is(j-1, language.Government) {
		j++
	}
	for range longestOffice {
		if d.is(j, language.Place) {
			return true
		}
		next := d.past(j+1, language.Of|language.Definite)
		if next == j+1 && d.is(j, language.Government) { // regjeringen i Colombia
			next = d.past(next, language.About|language.At)
		}
		if d.realm(j) || d.adorned(j) {
			return true
		}
		if past := d.past(j+2, language.Of|language.Definite); d.is(j, language.States) && past > j+2 { // los Estados miembros del
			next = past
		}
		if next > j+1 && d.mark(next, "«“\"„") {
			next++
		}
		if next == j+1 || next >= len(d.Tokens) || d.Tokens[j].Kind != prose.Word || d.Tags[j].Entry != nil && !d.is(j, language.Foil|language.States|language.Government|language.Bound) {
			return false
		}
		j = next
	}
	return d.is(j, language.Place)
}

// genitives passes over one or two words that lead to the name of a state without more
// between: "правительством Республики Кипр", "krajami Mercosuru". It gives j where none do.
func (d *Doc) genitives(j int) int {
	if !d.Pack.NoArticles || !d.is(j-1, language.And|language.Between|language.With) {
		return j
	}
	for to := j; to < min(j+2, len(d.Tokens)-1); to++ {
		if tag := d.Tags[to]; tag.Entry != nil && !tag.Is(language.States|language.Foil|language.Government) || d.Tokens[to].Kind != prose.Word {
			return j
		}
		if d.is(to+1, language.Place) {
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
	if !d.is(j-1, language.Definite) || !d.is(j-2, language.And) && !d.is(j-1, language.And) {
		return j
	}
	to := j
	for to < min(s.To, j+longestStyle) && d.Tokens[to].Kind == prose.Word && !d.Tokens[to].Capital && (d.Tags[to].Entry == nil || d.Tags[to].Is(language.Evaluative|language.Qualifier|language.States) || d.Tags[to].Is(language.Place)) {
		to++
	}
	if to > j && to < s.To && d.is(to, language.Of) && d.is(to-1, language.States) { // the countries of the Gulf
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
	if d.mark(j, "(") {
		for end := min(s.To, to+longestAside); to < end; to++ {
			if d.mark(to, ")") {
				return to + 1
			}
		}
		return j
	}
	if d.is(to, language.Possessive) && d.is(j, language.And) {
		to++
	} else if !d.mark(j, ",") || d.is(to, language.And|language.Place) || d.governs(to) {
		return j
	}
	for end := min(s.To, to+longestAside); to < end && !d.is(to, language.Place); to++ {
		if d.mark(to, ",") {
			return to
		}
	}
	return j
}
