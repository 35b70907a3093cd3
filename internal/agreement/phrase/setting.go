package phrase

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// MadeWithin says whether a word of making stands in the same part of a sentence as m, of those
// that a colon or a semicolon divides. A part that only goes on with a list has the word of the
// part ahead: "in 1996 they signed a treaty; in 2006, a protocol".
func (d *Doc) MadeWithin(m *Phrase, s prose.Range) bool {
	from, to := m.From, m.To
	for from > s.From && (!d.Mark(from-1, ":;") || d.Mark(from-1, ";") && d.NextOfList(from)) {
		from--
	}
	for to < s.To && !d.Mark(to, ":;") {
		to++
	}
	return slices.ContainsFunc(d.Tags[from:to], Makes)
}

// NextOfList says whether nothing but a year stands between the start of a part of a sentence,
// at token i, and the noun behind its article.
func (d *Doc) NextOfList(i int) bool {
	for end := i + 3; i < end && i < len(d.Tokens); i++ {
		if IsYear(d, i) {
			return d.Is(i+1, language.Indefinite) || d.Mark(i+1, ",") && d.Is(i+2, language.Indefinite)
		}
	}
	return false
}

// PartOf gives the start of the part of a sentence that token i is in, behind a semicolon.
func (d *Doc) PartOf(i int) int {
	for i > 0 && !d.Mark(i-1, ";") {
		i--
	}
	return i
}

// Makes says whether a word tells of the making of an agreement, and is none for it, as akkoord
// is: signed, signed in.
func Makes(t language.Tag) bool {
	return t.Is(language.Sign) && !t.Is(language.Head) || t.Is(language.Year) && t.To > t.From+1
}

// Dateline says whether token i belongs to the town that a report is sent from, or to its
// country: "Roma, 17 gen.", "NAIROBI, Jan 23 –", "LUSAKA, Zambia --".
func (d *Doc) Dateline(i int) bool {
	first := d.Blocks[d.BlockAt(i)].Tokens.From
	town := d.Tags[first]
	next := town.To
	if !town.Is(language.Place) || town.As != language.BySeat || next+1 >= len(d.Tokens) {
		return false
	}
	if d.Mark(next, ",") && d.Is(next+1, language.Place) && d.Tags[next+1].As == language.ByName {
		next = d.Tags[next+1].To
	}
	return i < next && next+1 < len(d.Tokens) &&
		(d.Mark(next, "(–—-") || d.Mark(next, ",") && (d.Tokens[next+1].Kind == prose.Number || d.Is(next+1, language.Month)))
}

// capitalReach is how many tokens stand between a state's adjective and the town that is its capital.
const capitalReach = 3

// Capital says whether the state that token i names is no more than whose capital the town beside it is:
// "in the Sudanese capital Khartoum", « la capitale soudanaise, Khartoum ». It makes nothing there.
func (d *Doc) Capital(i int) bool {
	tag := d.Tags[i]
	if !tag.Is(language.Place) || tag.As != language.ByAdjective && tag.As != language.BySeat {
		return false
	}
	for j := max(0, i-capitalReach); j <= min(i+capitalReach, len(d.Tags)-1); j++ {
		other := d.Tags[j]
		if other.Is(language.Place) && other.Place == tag.Place && other.As != tag.As && other.As != language.ByName {
			return !d.Any(language.And|language.Government|language.Head|language.Sign, min(i, j), max(i, j)) && d.Is(min(i, j)-1, language.At|language.Definite|language.Of)
		}
	}
	return false
}

// longestHeadline is how many tokens a headline has at most.
const longestHeadline = 24

// Headline says whether the block of token i is written as a headline: one sentence,
// not long, without its full stop.
func (d *Doc) Headline(i int) bool {
	block := d.Blocks[d.BlockAt(i)]
	from, to := block.Tokens.From, block.Tokens.To
	return to-from <= longestHeadline && block.Sentences.To-block.Sentences.From == 1 && !d.Mark(to-1, ".!?:")
}
