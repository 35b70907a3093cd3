package phrase

import (
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// owners reads the parties in the genitive right behind a noun, in a language without
// articles: "соглашение Италии с Албанией", "договор России и КНДР", "traktat USA–Rosja".
// It gives the token after the last, or i where there is none.
func (d *Doc) owners(m *Phrase, i int, s prose.Range) int {
	second := d.Tags[i].To
	if second+1 >= s.To {
		return i
	}
	tag, next := d.Tags[second], d.Tags[second+1]
	switch {
	case tag.Is(language.With):
	case d.dashed(second):
		m.Own.add(d.Tags[i].Entry)
		m.Own.add(next.Entry)
		return next.To
	case tag.Is(language.And) && next.Is(language.Place) && next.As == d.Tags[i].As: // "По договору Россия и КНДР …" is of theirs too
	case d.Mark(second, ",") && next.Is(language.Place) && next.As == language.ByName && (d.Inflected(i) || d.Inflected(second+1)):
	default:
		return i
	}
	others := &Phrase{}
	to := d.PartyList(others, second+1, s)
	if len(others.Own.Parties) == 0 {
		return i
	}
	m.Own.add(d.Tags[i].Entry)
	for j := second + 1; j < to; j = max(j+1, d.Tags[j].To) {
		m.Own.add(d.Tags[j].Entry)
	}
	return to
}

// Partner says whether a phrase ends by telling with whom its agreement is, and so is
// one of few.
func (d *Doc) Partner(m *Phrase) bool {
	for i := m.Head + 1; i >= 1 && i < m.To; i++ {
		if d.Is(i, language.With|language.Between) {
			return true
		}
	}
	return false
}

// Inflected says whether the state at token i is not written as a dictionary has it:
// it is no subject then.
func (d *Doc) Inflected(i int) bool {
	tag := d.Tags[i]
	if tag.To == tag.From+1 {
		return d.Pack.Hashed(d.Tokens[i].Hash) == nil
	}
	return prose.Fold(d.Slice(prose.Range{From: tag.From, To: tag.To})) != prose.Fold(d.Pack.Places[tag.Place]) && !d.Tokens[i].Upper
}

// dashed says whether the mark at token i is a dash without spaces between two states:
// "magyar–amerikai".
func (d *Doc) dashed(i int) bool {
	return d.Mark(i, "–-—") && i+1 < len(d.Tokens) && d.Tokens[i].Join == prose.Glued && d.Tokens[i+1].Join == prose.Glued &&
		d.Is(i-1, language.Place) && d.Is(i+1, language.Place)
}

// partiesBefore reads the parties of "Oroszország és Észak-Korea közötti" to the left
// of token i, and gives the first token of theirs.
func (d *Doc) partiesBefore(m *Phrase, i int, s prose.Range) int {
	first := i
	for j := i - 1; j >= s.From; j = d.Start(j) - 1 {
		tag := d.Tags[j]
		switch {
		case tag.Is(language.Place):
			m.Own.add(tag.Entry)
			first = tag.From
		case tag.Entry == nil && d.Tokens[j].Capital && (first == j+1 || d.Is(j+1, language.And) || j == i-1):
			first = j
		case tag.Is(language.States):
			m.Pair, first = true, j
		case tag.Is(language.And), d.Mark(j, ",–"):
		case tag.Is(language.Number) && m.Pair:
			first = j
		case tag.Is(language.Definite):
			if !d.Is(j-1, language.And) && !d.Mark(j-1, ",") {
				m.Det |= tag.Class & Determiners
				return first
			}
		case first == i:
			return d.strangersBefore(m, i, s)
		default:
			return first
		}
	}
	return first
}

// strangersBefore reads those between whom an agreement is, to the left of token i, of whom the pack
// knows nothing, as far as the determiner: "a kormány és több lázadó csoport között". It gives the
// token behind that one where no determiner tells where they begin.
func (d *Doc) strangersBefore(m *Phrase, i int, s prose.Range) (from int) {
	for j := i - 1; j >= s.From && j > i-longestSubject && d.Tokens[j].Kind == prose.Word && !d.Is(j, language.Sign|language.Head|language.Say); j = d.Start(j) - 1 {
		if d.Is(j, language.Place) {
			m.Own.add(d.Tags[j].Entry)
		}
		if d.Is(j, language.Definite) && !d.Is(j-1, language.And) {
			m.Det |= d.Tags[j].Class & Determiners
			return j + 1
		}
	}
	return d.Tags[i].To
}

// subjectBefore reads what an agreement is about to the left of token i, "közepes
// hatótávolságú rakéták felszámolásáról szóló", as far as the determiner.
func (d *Doc) subjectBefore(m *Phrase, i, first int, s prose.Range) (from int) {
	known := first
	for j := i - 1; j >= s.From && j > i-longestSubject && (d.Tokens[j].Kind != prose.Mark || d.dashed(j)); j = d.Start(j) - 1 {
		tag := d.Tags[j]
		switch {
		case tag.Is(language.Topic | language.Place):
			m.Own.add(tag.Entry)
			m.tells(tag)
			known = tag.From
		case tag.Is(language.Head) && tag.Kind == "ceasefire": // tűzszünetről szóló
			m.Own.Topics, known = append(m.Own.Topics, tag.Kind), j
		case tag.Is(language.States):
			m.Pair, known = true, j
		case IsYear(d, j):
			m.Own.Years, known = append(m.Own.Years, YearOf(d, j)), j
		case tag.Is(Determiners) && !d.Is(j-1, language.And) && d.doer(j+1, i):
			return j + 2
		case tag.Is(Determiners) && !d.Is(j-1, language.And):
			if known = j + 1; d.Is(j-1, language.Definite) { // a két ország
				known, j = j, j-1
			}
			m.Det |= d.Tags[j].Class & Determiners
			if d.Mark(j-1, ",") && d.Is(j-2, language.Between) { // X és Y közötti, a kilépésről szóló
				known = d.partiesBefore(m, j-2, s)
			} else if d.Mark(j-1, ",") && d.Is(j-2, language.Sign|language.Evaluative) && !d.Is(j-2, language.Bound) { // az Indiával 1979-ben kötött, a kettős
				known = d.madeBefore(m, j-2, known, s)
			}
			return known
		}
	}
	return known
}

// longestSubject is how many tokens the subject before a noun takes at most.
const longestSubject = 14

// subjectPlace says whether the state named before a noun is rather who does something
// to it, in a language where an agreement's parties stand behind it, or before it as
// adjectives: "США договор не ратифицировали".
func (d *Doc) subjectPlace(j int, n Noun) bool {
	tag := d.Tags[j]
	if !tag.Is(language.Place) || tag.As == language.ByAdjective || d.Joined(tag.To) || d.Mark(tag.To, "–-") {
		return false
	}
	if d.Comitative(j) && !d.Is(tag.To, language.Sign|language.Evaluative) { // Indiával szabadkereskedelmi megállapodást köt
		return true
	}
	return d.Pack.NoArticles || d.Pack.AdjectivesAfter && tag.As == language.ByName || d.signerBefore(tag, n) || d.Pack.NumbersBefore && !d.Is(tag.To, language.Sign|language.Evaluative|language.Between) && !d.Tags[n.From].Is(language.Possessed)
}

// signerBefore says whether a state right before a noun with its article at its end, or before a
// compound, is written as no possessor is: "nu undertecknar Sverige FN-konventionen".
func (d *Doc) signerBefore(tag language.Tag, n Noun) bool {
	i := tag.To - 1
	if !d.Pack.DefiniteForms || tag.As != language.ByName || len(tag.Place) != 2 || d.Tokens[i].Upper || d.Joined(tag.From) || strings.ContainsAny(d.Of(i)[len(d.Of(i))-1:], "sxz") {
		return false
	}
	for i = tag.To; i < n.From && d.Joined(i+1); i++ {
	}
	return i == n.From
}

// counts says whether token i tells how many agreements there are: "84 соглашения".
func (d *Doc) counts(i int) bool {
	if t := &d.Tokens[i]; t.Kind != prose.Number || IsYear(d, i) || d.Joined(i) || d.Joined(i+1) || i == 0 {
		return false
	}
	before := d.Tags[i-1]
	return (d.Pack.NoArticles || d.Pack.NumbersBefore) && d.Tokens[i-1].Kind != prose.Mark && !d.Cites(i-1) && !before.Is(language.And|language.Month|language.Through) && !d.Is(i+1, language.Month)
}

// Cites says whether token i ends a word for a numbered part, or its abbreviation.
func (d *Doc) Cites(i int) bool {
	return d.Is(i, language.Clause) || d.Mark(i, ".") && d.Tokens[i].Join == prose.Glued && d.Is(i-1, language.Clause)
}

// YearWord takes in the word for "year" behind a year that ends at token i.
func (d *Doc) YearWord(i int, s prose.Range) int {
	if i >= s.To || !d.Is(i, language.YearWord) {
		return i
	}
	if i+1 < s.To && d.Mark(i+1, ".") && d.Tokens[i+1].Join == prose.Glued && d.Tokens[i].End-d.Tokens[i].Start <= 2 {
		return i + 2
	}
	return i + 1
}

// Suffixed takes in a case ending hung on an acronym that ends at token i: NPT-ből.
func (d *Doc) Suffixed(i int) int {
	if !d.Pack.Inflects() || !d.Joined(i) || !d.Tokens[i-1].Upper {
		return i
	}
	t := &d.Tokens[i]
	if t.Kind != prose.Word || t.Capital || t.End-t.Start > longestEnding || d.Tags[i].Is(language.Head|language.Clause) || d.Joined(i+1) {
		return i
	}
	return i + 1
}

// longestEnding is how many bytes a case ending has: -ként.
const longestEnding = 6
