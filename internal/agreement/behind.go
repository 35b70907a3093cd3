package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// after walks from the noun to the right over the attachments that identify the
// agreement: its parties, its year, its subject. It gives the token after the last.
func (d *Doc) after(m *Mention, s prose.Range) int {
	end := m.To
	for range 4 {
		next := d.attachment(m, end, s)
		if next == end {
			return end
		}
		end = next
	}
	return end
}

// attachment reads one attachment at token i and gives the token after it, or i
// where none begins there.
func (d *Doc) attachment(m *Mention, i int, s prose.Range) int {
	if i >= s.To || d.Tokens[i].Kind == prose.Mark {
		return i
	}
	if i == m.head+1 && m.kind == "treaty" && d.Tokens[m.head].Capital && d.Tags[i].Entry == nil && d.Pack.OfPlace(d.Of(i)) { // Traktat skalicki
		m.proper = append(m.proper, i)
		return i + 1
	}
	if i == m.head+1 {
		if to := d.official(m, i, s); to > i {
			return to
		}
	}
	if d.Pack.NoArticles && isYear(d, i) && d.yearWord(i+1, s) > i+1 { // договор 1961 года
		m.own.years = append(m.own.years, yearOf(d, i))
		return d.yearWord(i+1, s)
	}
	tag := d.Tags[i]
	if tag.Entry == nil {
		return i
	}
	next := tag.To
	if to := d.couple(tag); to > next && i == m.head+1 && !d.joined(i) {
		m.own.add(tag.Entry)
		m.own.add(d.Tags[to-1].Entry)
		return to
	}
	if d.Pack.NoArticles && tag.Is(language.Place) && tag.As == language.ByName && i == m.head+1 {
		if to := d.owners(m, i, s); to > i {
			return to
		}
	}
	if d.Pack.AdjectivesAfter && tag.Is(language.Topic|language.Place|language.Qualifier|language.Evaluative) && tag.As <= language.ByAdjective {
		if end := d.adjectives(m, i, s); end > i {
			return end
		}
		return d.beyond(m, i, s)
	}
	if tag.Is(language.Year) && next < s.To && isYear(d, next) {
		m.own.years = append(m.own.years, yearOf(d, next))
		if len(m.proper) > 0 { // a name of its own needs no year in the mark
			return i
		}
		return d.yearWord(next+1, s)
	}
	if tag.Is(language.Year) && next < s.To && d.Tags[next].Is(language.Month) && d.Tags[next].To < s.To && !isYear(d, d.Tags[next].To) {
		m.own.months = append(m.own.months, d.Tags[next].Value)
		return d.Tags[next].To
	}
	if month := d.Tags[min(next, s.To-1)]; tag.Is(language.Year) && month.Is(language.Month) && month.To < s.To && isYear(d, month.To) { // vom Juli 2024
		m.own.months, m.own.years = append(m.own.months, month.Value), append(m.own.years, yearOf(d, month.To))
		return month.To + 1
	}
	if tag.Is(language.Year) {
		if to := d.day(m, next, s); to > next {
			return to
		}
	}
	if tag.Is(language.Year) && i == m.head+1 && len(m.own.topics) > 0 && d.town(next, s) { // klimaavtalen fra Glasgow
		m.proper = append(m.proper, next)
		return next + 1
	}
	if tag.Is(language.At) && m.kind == "ceasefire" && next < s.To && d.Tags[next].Is(language.Place) && d.Tags[next].As == language.ByName {
		m.own.add(d.Tags[next].Entry)
		return d.Tags[next].To
	}
	if tag.Is(language.Between | language.With) {
		if to := d.partyList(m, next, s); to > next {
			return to
		}
		if d.placed(m, next, s) { // Traktat z Maastricht
			m.proper = append(m.proper, next)
			return next + 1
		}
	}
	if tag.Is(language.About) && !tag.Is(language.Of|language.Through) && has(m.proper, m.head) { // what a name of its own is about
		return i
	}
	if tag.Is(language.About | language.Of) {
		m.about = m.about || tag.Is(language.About) && (!tag.Is(language.Through|language.View) || d.Pack.NoArticles && tag.Is(language.Through) && d.Tags[min(next, len(d.Tags)-1)].Entry == nil)
		if to := d.subject(m, next, s, tag.Is(language.Of)); to > next {
			return d.adjoins(to, s)
		}
		if tag.Is(language.About) && !tag.Is(language.With) && !d.Pack.NoArticles {
			return d.partiesBeyond(m, i, next, s)
		}
	}
	return i
}
