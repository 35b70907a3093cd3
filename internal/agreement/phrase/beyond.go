package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// beyondBrackets reads the parties behind the acronym of an agreement, which end its mark:
// "the Memorandum of Understanding (MoU) between Ethiopia and Somaliland", "el Tratado de
// Libre Comercio (TLC) de Uruguay con China".
func (d *Doc) beyondBrackets(m *Phrase, s prose.Range) {
	i := m.To + 3
	if i >= s.To || !d.Mark(m.To, "(") || !d.Mark(i-1, ")") || !d.Tokens[i-2].Capital {
		return
	}
	switch kept := *m; {
	case d.Is(i, language.Between|language.With):
		d.attachment(m, i, s)
	case d.Is(i, language.Of) && d.Pack.AdjectivesAfter:
		to := d.attachment(m, i, s)
		if len(m.Own.Parties) == len(kept.Own.Parties) {
			*m = kept
		} else if d.Is(to, language.With) {
			d.attachment(m, to, s)
		}
	}
}

// town says whether the name of a town stands at token i, where compounds are written small.
func (d *Doc) town(i int, s prose.Range) bool {
	if i >= s.To || !d.Pack.Compounds() || d.Pack.Capitals || d.Pack.NumbersBefore {
		return false
	}
	t := &d.Tokens[i]
	return t.Kind == prose.Word && t.Capital && !t.Upper && (d.Tags[i].Entry == nil || d.Tags[i].Is(language.Place) && d.Tags[i].As == language.BySeat)
}

// couple gives the token behind two states that a hyphen or a dash joins, "EU-Schweiz", or an
// "and" in a headline, of which one is given, and the token behind that where none is joined to it.
func (d *Doc) couple(one language.Tag) int {
	i := one.To
	if i+1 < len(d.Tokens) && d.Mark(i, "–—-") && d.Tokens[i].Join == prose.Glued {
		i++
	} else if d.Is(i, language.And) && d.Headline(i) {
		i = d.Tags[i].To
	} else if !d.Joined(i) {
		return one.To
	}
	if !one.Is(language.Place) || one.As != language.ByName || !d.Is(i, language.Place) || d.Tags[i].As != language.ByName {
		return one.To
	}
	return d.Tags[i].To
}

// longestStrange is how many words a subject that the pack does not know has at most.
const longestStrange = 4

// partiesBeyond reads the parties behind a subject that the pack does not know, "avtalet
// om polissamarbete med USA", and gives none where there are not any.
func (d *Doc) partiesBeyond(m *Phrase, none, i int, s prose.Range) int {
	for n := 0; n <= longestStrange && i < s.To; n, i = n+1, i+1 {
		switch tag := d.Tags[i]; {
		case tag.Is(language.With|language.Between) && n > 0:
			if to := d.PartyList(m, tag.To, s); to > tag.To {
				m.Subject = prose.Range{From: none, To: i}
				return to
			}
			return none
		case n > 0 && d.agents(m, i, s):
			m.Subject = prose.Range{From: none, To: i}
			return i
		case n > 0 && tag.Is(language.Sign) && d.Is(tag.To, language.With|language.Between):
		case tag.Is(language.Qualifier):
		case tag.Is(language.Definite | language.Of | language.And), n > 0 && tag.Is(language.At) && d.Plain(i+1): // in materia penale
			n--
		case tag.Entry != nil && !tag.Is(language.Foil) || d.Tokens[i].Kind != prose.Word || d.Tokens[i].Capital && !d.Pack.Capitals: // on Tuesday with
			return none
		}
	}
	return none
}

// partiesPast reads the parties behind what is told of a subject that ends before token i, "on
// fishing rights between two states", and gives i where there are none.
func (d *Doc) partiesPast(m *Phrase, i int, s prose.Range) int {
	to := i
	for to < s.To && to < i+mostPast && (d.Plain(to) || d.Is(to, language.Foil)) {
		to++
	}
	if to == i || to == s.To || !d.Is(to, language.With|language.Between) {
		return i
	}
	if end := d.PartyList(m, d.Tags[to].To, s); end > d.Tags[to].To {
		return end
	}
	return i
}

// mostPast is how many words tell more of a subject.
const mostPast = 2

// beyond reads the attachment behind adjectives that tell nothing: "acuerdo final de
// paz", and gives i where there is none.
func (d *Doc) beyond(m *Phrase, i int, s prose.Range) int {
	j := i
	for j < s.To && d.Tags[j].Is(language.Evaluative|language.Sign) {
		j = d.Tags[j].To
	}
	if j > i && d.Is(j, language.At) && j+1 < s.To && IsYear(d, j+1) { // concluido en 2019
		m.Own.Years = append(m.Own.Years, YearOf(d, j+1))
		return j + 2
	}
	if j == i || d.agents(m, i, s) || !d.Is(j, language.Of|language.About|language.With|language.Between) {
		return i
	}
	kept := *m
	if end := d.attachment(m, j, s); end > j && (len(m.Proper) == len(kept.Proper) || m.Kind == "treaty") {
		return end
	}
	*m = kept
	return i
}

// longestWhen is how many tokens tell when an agreement was made, between that and with whom.
const longestWhen = 7

// agents reads by whom an agreement was made, or with whom if it tells first when, behind the
// participle at token i: "assinado pelo Brasil e pela Argentina", "firmado en mayo con China".
// They are its parties, and no part of the phrase; false: it does not say so.
func (d *Doc) agents(m *Phrase, i int, s prose.Range) bool {
	tag := d.Tags[i]
	if !d.Pack.AdjectivesAfter || d.Pack.NoArticles || m.Kind == "text" || !tag.Is(language.Sign) && !(tag.Is(language.Year) && tag.To > i+1) { // firmado en
		return false
	}
	j := tag.To
	for to := min(s.To, i+longestWhen); j < to && !d.Is(j, language.About|language.With|language.Between) && (d.Is(j, language.At|language.Of|language.Definite|language.Month|language.Evaluative) || d.Tokens[j].Kind == prose.Number || d.Plain(j)); j++ {
	}
	return (d.Is(j, language.About) || (j > tag.To || !tag.Is(language.Sign)) && d.Is(j, language.With|language.Between)) && d.PartyList(m, j+1, s) > j+1
}

// lettered says whether token i is an acronym that the pack does not know, right behind
// a noun in a language that puts it there: "accord FATCA", "конвенция MLI".
func (d *Doc) lettered(i int) bool {
	if t := &d.Tokens[i]; d.Pack.AdjectivesAfter && !d.Pack.NoArticles && d.Tokens[i-1].Capital && !d.Tokens[i-1].Upper && t.Kind == prose.Word && t.Capital && d.Tags[i].Entry == nil && (!d.Joined(i+1) || d.Tokens[min(i+1, len(d.Tokens)-1)].Capital) {
		return true // Accordo Pelagos, Tratado Hay-Bunau
	}
	if d.surname(i) && d.Is(i-1, language.Head) && d.Tags[i-1].Kind == "treaty" {
		return true // tratado Jerez Cañas
	}
	if next := i + 1; d.Pack.AdjectivesAfter && !d.Pack.NoArticles && d.Joined(next) && d.Tokens[i].Capital && d.Tokens[next].Capital && d.Tags[i].Entry == nil && d.Tags[next].Entry == nil {
		return true // traité Jay-Gardoqui
	}
	return (d.Pack.AdjectivesAfter || d.Pack.NoArticles) && d.Tokens[i].Upper && d.Tags[i].Entry == nil && d.Tokens[i-1].Kind == prose.Word && !d.Tokens[i-1].Upper
}

// surname says whether a word that the pack does not know stands at token i, written as a name,
// in a language that puts names behind the noun.
func (d *Doc) surname(i int) bool {
	if i >= len(d.Tokens) || !d.Pack.AdjectivesAfter || d.Pack.NoArticles {
		return false
	}
	t := &d.Tokens[i]
	return t.Kind == prose.Word && t.Capital && !t.Upper && t.Join == prose.Spaced && d.Tags[i].Entry == nil
}

// day reads "14 juillet 2015", "14 de julio de 2015", "14.7.2015" or "July 14, 2015" and gives the token after
// it.
func (d *Doc) day(m *Phrase, i int, s prose.Range) int {
	if year := i + 3; year < s.To && IsYear(d, year) && d.monthFirst(year, s) == i {
		m.Own.Years, m.Own.Day = append(m.Own.Years, YearOf(d, year)), d.dayAfterMonth(year, s.From)
		return year + 1
	}
	at := i + 1
	if year := i + 4; year < s.To && IsYear(d, year) && d.Mark(at, "./") && d.Mark(i+3, d.Of(at)) { // 16.04.1985
		m.Own.Years = append(m.Own.Years, YearOf(d, year))
		return year + 1
	}
	if d.Is(at, language.Of) || d.ordinalDot(at) {
		at++
	}
	if at >= s.To || d.Tokens[i].Kind != prose.Number || !d.Tags[at].Is(language.Month) {
		return i
	}
	month, at := d.Tags[at].Value, d.Tags[at].To
	if d.Is(at, language.Of) && at+1 < s.To && IsYear(d, at+1) {
		at++
	}
	m.Own.Months = append(m.Own.Months, month)
	if at < s.To && IsYear(d, at) {
		m.Own.Years, m.Own.Day = append(m.Own.Years, YearOf(d, at)), d.DayBefore(at)
		at = d.YearWord(at+1, s)
	}
	return at
}
