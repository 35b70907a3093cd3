package agreement

import (
	"cmp"
	"slices"

	"pactlight/internal/datafile"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// setting notes what the sentence around its mentions tells.
func (r *resolver) setting(mentions []*Mention, s prose.Range) {
	if len(mentions) == 0 {
		return
	}
	var near []string
	var years []int
	made, day := false, datafile.Date("")
	for i := s.From; i < s.To; i++ {
		tag := r.d.Tags[i]
		if tag.Is(language.Place) && !set.Has(near, tag.Place) && !r.d.dateline(i) {
			near = append(near, tag.Place)
		}
		made = made || makes(tag)
		if isYear(r.d, i) {
			years = append(years, yearOf(r.d, i))
			day = cmp.Or(r.d.dayBefore(i), day)
		}
	}
	for _, m := range mentions {
		m.near, m.nearYears, m.nearDay, m.made = near, years, day, made && r.d.madeWithin(&m.Phrase, s)
	}
}

// madeWithin says whether a word of making stands in the same part of a sentence as m, of those
// that a colon or a semicolon divides. A part that only goes on with a list has the word of the
// part ahead: "in 1996 they signed a treaty; in 2006, a protocol".
func (d *Doc) madeWithin(m *Phrase, s prose.Range) bool {
	from, to := m.From, m.To
	for from > s.From && (!d.mark(from-1, ":;") || d.mark(from-1, ";") && d.nextOfList(from)) {
		from--
	}
	for to < s.To && !d.mark(to, ":;") {
		to++
	}
	return slices.ContainsFunc(d.Tags[from:to], makes)
}

// nextOfList says whether nothing but a year stands between the start of a part of a sentence,
// at token i, and the noun behind its article.
func (d *Doc) nextOfList(i int) bool {
	for end := i + 3; i < end && i < len(d.Tokens); i++ {
		if isYear(d, i) {
			return d.is(i+1, language.Indefinite) || d.mark(i+1, ",") && d.is(i+2, language.Indefinite)
		}
	}
	return false
}

// partOf gives the start of the part of a sentence that token i is in, behind a semicolon.
func (d *Doc) partOf(i int) int {
	for i > 0 && !d.mark(i-1, ";") {
		i--
	}
	return i
}

// makes says whether a word tells of the making of an agreement, and is none for it, as akkoord
// is: signed, signed in.
func makes(t language.Tag) bool {
	return t.Is(language.Sign) && !t.Is(language.Head) || t.Is(language.Year) && t.To > t.From+1
}

// dateline says whether token i is the town that a report is sent from: "Roma, 17 gen.",
// "NAIROBI, Jan 23 –".
func (d *Doc) dateline(i int) bool {
	tag := d.Tags[i]
	if tag.As != language.BySeat || tag.From != d.Blocks[d.BlockAt(i)].Tokens.From || tag.To+1 >= len(d.Tokens) {
		return false
	}
	return d.mark(tag.To, "(–—-") || d.mark(tag.To, ",") && (d.Tokens[tag.To+1].Kind == prose.Number || d.is(tag.To+1, language.Month))
}

// telegraphs says whether m stands without a determiner in a headline.
func (r *resolver) telegraphs(m *Mention) bool {
	return m.det == 0 && !r.d.Pack.NoArticles && r.d.headline(m.head)
}
