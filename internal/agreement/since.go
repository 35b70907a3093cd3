package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// yearBehind reads a bare year: договор 1961 года.
func (d *Doc) yearBehind(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	if d.Pack.NoArticles && isYear(d, i) && d.yearWord(i+1, s) > i+1 {
		m.own.years = append(m.own.years, yearOf(d, i))
		return d.yearWord(i+1, s), true
	}
	return i, d.Tags[i].Entry == nil
}

// since reads when, or where, it was made, behind a word that says so: "of 1961".
func (d *Doc) since(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	tag := d.Tags[i]
	next := tag.To
	if !tag.Is(language.Year) {
		return i, false
	}
	if tag.To > i+1 {
		d.agents(m, i, s)
	}
	if next < s.To && isYear(d, next) {
		m.own.years = append(m.own.years, yearOf(d, next))
		if len(m.proper) > 0 { // a name of its own needs no year in the mark
			return i, true
		}
		return d.yearWord(next+1, s), true
	}
	if to, ok = d.sinceMonth(m, i, s); ok {
		return to, true
	}
	if to = d.day(m, next, s); to > next {
		return to, true
	}
	if i == m.head+1 && len(m.own.topics) > 0 && d.town(next, s) { // klimaavtalen fra Glasgow
		m.proper = append(m.proper, next)
		return next + 1, true
	}
	return i, false
}

// sinceMonth reads a month behind the word at token i, and its year: vom Juli 2024.
func (d *Doc) sinceMonth(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	next := d.Tags[i].To
	month := d.Tags[min(next, s.To-1)]
	if !month.Is(language.Month) || next >= s.To || month.To >= s.To {
		return i, false
	}
	m.own.months = append(m.own.months, month.Value)
	if isYear(d, month.To) {
		m.own.years = append(m.own.years, yearOf(d, month.To))
		return d.yearWord(month.To+1, s), true
	}
	if next > i+1 { // firmado en mayo
		return i, true
	}
	return month.To, true
}
