package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// pairs says whether another state follows at token i, perhaps behind a dash: "accordo
// Regno Unito – Ruanda", "memorandum Italia Libia".
func (d *Doc) pairs(i int) bool {
	if d.mark(i, "–-—/") {
		i++
	}
	return i < len(d.Tokens) && d.Tags[i].Is(language.Place) && d.Tags[i].As == language.ByName && d.Tags[i].From == i
}

// partyList reads "A, B and the C" and gives the token after the last party named.
func (d *Doc) partyList(m *Mention, i int, s prose.Range) int {
	end := i
	for j := i; j < s.To; {
		tag := d.Tags[j]
		switch {
		case d.governed(j) > j:
			m.own.add(tag.Entry)
			end = d.governed(j)
			j = end
			continue
		case d.company(j):
			return end
		case d.mark(j, "«“\"„") && d.is(j+1, language.Place) && d.mark(d.Tags[j+1].To, "»”\"“"): // i paesi del «Mercosur»
			m.own.add(d.Tags[j+1].Entry)
			end = d.Tags[j+1].To + 1
			j = end
			continue
		case tag.Is(language.Place) && tag.As == language.ByAdjective && end > i && !d.is(j-1, language.And) && !d.mark(j-1, ","):
			return end
		case tag.Is(language.Place) && d.acts(j, end, i):
			return end
		case tag.Is(language.Place):
			m.own.add(tag.Entry)
			for end = tag.To; d.joined(end) && !d.is(end, language.Place|language.Head); end++ { // FARC-geriljaen
			}
			if next := d.pastGenitive(end); d.is(next, language.Government) { // Kenyas regering
				end = d.Tags[next].To
			}
			j = end
			continue
		case end > i && d.styled(j, s) > j:
			j = d.styled(j, s)
			continue
		case d.aside(j, s) > j:
			j = d.aside(j, s)
			continue
		case d.genitives(j) > j:
			j = d.genitives(j)
			continue
		case tag.Is(language.And|language.Definite) || d.mark(j, ",") || d.governs(j) && !(d.plain(j) && (len(m.own.parties) > 1 || end == j && end > i)): // and not "e la questione del Sahara"
		case d.Pack.Capitals && d.Tokens[j].Capital && tag.Entry == nil && d.is(j-1, language.And) && end == j-1 && d.is(end-1, language.Place) && d.Tags[end-1].As == language.BySeat: // Kairo und Jerusalem
			return j + 1
		case d.Pack.Capitals && d.Tokens[j].Capital && tag.Entry == nil:
			return end
		case d.Tokens[j].Capital && tag.Entry == nil && end > i && end < j && d.is(j-1, language.And|language.Definite):
			end = j + 1
		case d.Tokens[j].Capital && tag.Entry == nil && end == j && end > i && (d.Tags[j-1].Entry == nil || d.Pack.NoArticles && !d.Pack.AdjectivesAfter && d.Tags[j-1].As == language.ByAdjective): // Азербайджанской Республикой
			end = j + 1
		default:
			return end
		}
		j++
	}
	return end
}

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
