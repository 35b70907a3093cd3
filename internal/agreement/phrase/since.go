package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// yearBehind reads a bare year: договор 1961 года.
func (d *Doc) yearBehind(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	if d.Pack.NoArticles && IsYear(d, i) && d.YearWord(i+1, s) > i+1 {
		m.Own.Years = append(m.Own.Years, YearOf(d, i))
		return d.YearWord(i+1, s), true
	}
	return i, false
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
	if next < s.To && IsYear(d, next) {
		m.Own.Years = append(m.Own.Years, YearOf(d, next))
		if len(m.Proper) > 0 { // a name of its own needs no year in the mark
			return i, true
		}
		return d.YearWord(next+1, s), true
	}
	if year := next + 3; year < s.To && IsYear(d, year) && d.monthFirst(year, s) == next {
		return d.day(m, next, s), true
	}
	if to, ok = d.sinceMonth(m, i, s); ok {
		return to, true
	}
	if to = d.day(m, next, s); to > next {
		return to, true
	}
	if i == m.Head+1 && len(m.Own.Topics) > 0 && d.town(next, s) { // klimaavtalen fra Glasgow
		m.Proper = append(m.Proper, next)
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
	m.Own.Months = append(m.Own.Months, month.Value)
	if IsYear(d, month.To) {
		m.Own.Years = append(m.Own.Years, YearOf(d, month.To))
		return d.YearWord(month.To+1, s), true
	}
	if next > i+1 { // firmado en mayo
		return i, true
	}
	return month.To, true
}
