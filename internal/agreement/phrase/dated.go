package phrase

import (
	"strconv"

	"pactlight/internal/datafile"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// signedReach is how many tokens behind a phrase tell when its agreement was made.
const signedReach = 9

// signedIn gives the year in which the words right behind a description say that its
// agreement was made, "the treaty with India, signed in 1996": they are no part of the
// phrase. 0: they say none.
func (d *Doc) signedIn(m *Phrase, s prose.Range) int {
	if len(m.Own.Years) > 0 || m.Own.None() && len(m.Proper) == 0 && !(d.Mark(m.To, ",") && d.makes(m.To+1) || d.Pack.NoArticles && d.makes(m.Head+1)) {
		return 0
	}
	if year := d.SignedBehind(m.To, s); year > 0 {
		return year
	}
	return d.signedFirst(m, s)
}

// signedFirst gives the year in which the words that a sentence opens with say that what is told
// right behind them was made: "Signed in Rome in 1996, the treaty".
func (d *Doc) signedFirst(m *Phrase, s prose.Range) int {
	comma := m.From - 1
	for comma > s.From && d.Is(comma, Determiners|language.Evaluative) {
		comma--
	}
	if !d.Mark(comma, ",") || comma-s.From > signedReach || !IsYear(d, comma-1) || !d.makes(s.From) && !(d.Is(s.From, language.Year) && d.Tags[s.From].To > s.From+1) {
		return 0
	}
	return YearOf(d, comma-1)
}

// SignedBehind gives the year in which the words from token i on say so of what ends there.
func (d *Doc) SignedBehind(i int, s prose.Range) int {
	i = d.Participle(i, s)
	year, made := 0, false
	for end := min(s.To, i+signedReach); i < end; i++ {
		switch {
		case d.Pack.NoArticles && d.Mark(i, "("): // zawarta (bez udziału Niemiec) w 1945
			for i+1 < s.To && !d.Mark(i, ")") {
				i++
			}
			end = min(s.To, i+signedReach)
		case d.Tags[i].Is(language.Head), d.Tokens[i].Kind == prose.Mark && !d.ordinalDot(i):
			return 0
		case d.makes(i), d.Tags[i].Is(language.Year) && d.Tags[i].To > d.Tags[i].From+1: // signed in
			made = true
		case IsYear(d, i) && d.datesAlone(i, s):
			year = YearOf(d, i)
		}
		if made && year > 0 {
			return year
		}
	}
	return 0
}

// Participle passes over the comma behind a phrase, or behind more of what its agreement
// is about, if a word of making follows it at once: "on water and fish, signed in 1996".
func (d *Doc) Participle(i int, s prose.Range) int {
	if d.Mark(i, ",") {
		return i + 1
	}
	for j := i; j+1 < min(s.To, i+signedReach) && !IsYear(d, j) && (d.Tokens[j].Kind != prose.Mark || d.Mark(j, ",")); j++ {
		if d.Mark(j, ",") {
			if d.makes(j+1) || d.Is(j+1, language.Year) {
				return j + 1
			}
			return i
		}
	}
	return i
}

// makes says whether token i is a word of making; where adjectives are listed in all their
// cases, such participles are among them: подписанной.
func (d *Doc) makes(i int) bool {
	return d.Is(i, language.Sign) || d.Pack.NoArticles && (d.Is(i, language.Evaluative) || d.Is(i, language.Year) && d.Tags[i].To > d.Tags[i].From+1) && (d.Mark(i-1, ",") || d.Pack.AdjectivesAfter && d.Is(i-1, language.Head))
}

// ordinalDot says whether token i is the full stop of a number: "16. September".
func (d *Doc) ordinalDot(i int) bool {
	return i > 0 && d.Mark(i, ".") && d.Tokens[i].Join == prose.Glued && d.Tokens[i-1].Kind == prose.Number
}

// datesAlone says whether the year at token i is a date of its own, and no part of the
// name of something: "after the 1979 revolution".
func (d *Doc) datesAlone(i int, s prose.Range) bool {
	next := i + 1
	return (!d.Is(i-1, language.Definite) || d.Is(i-1, language.Of)) && !d.periodOf(i) &&
		(next >= s.To || d.Tokens[next].Kind == prose.Mark || d.Joined(next) || d.Is(next, language.Stop|language.Sign|language.YearWord|language.Month))
}

// periodOf says whether the year at token i only tells which one a noun means: "na década de
// 1950".
func (d *Doc) periodOf(i int) bool {
	return d.Pack.AdjectivesAfter && !d.Pack.NoArticles && i > 1 && d.Is(i-1, language.Of) && d.Tags[i-2].Entry == nil && d.Tokens[i-2].Kind == prose.Word && !d.Tokens[i-2].Capital
}

// DayBefore gives the day that ends in the year at token i, "22 июля 2022", empty where none
// does.
func (d *Doc) DayBefore(i int) datafile.Date {
	month := i - 1
	for month > 0 && d.Is(month, language.Of) {
		month--
	}
	day := month - 1
	for day > 0 && (d.Is(day, language.Of) || d.Mark(day, ".")) {
		day--
	}
	if day < 0 || !d.Is(month, language.Month) || d.Tokens[day].Kind != prose.Number {
		return ""
	}
	return d.dateOf(i, month, day)
}

// dateOf is the day told by three tokens: a year, the name of a month and a number.
func (d *Doc) dateOf(year, month, day int) datafile.Date {
	two := func(n string) string { return "-" + ("0" + n)[len(n)-1:] }
	return datafile.Date(d.Of(year) + two(strconv.Itoa(d.Tags[month].Value)) + two(d.Of(day)[:min(2, len(d.Of(day)))]))
}

// dayAt says whether token i is a day before its month: "21. mai".
func (d *Doc) dayAt(i int) bool {
	for i++; d.ordinalDot(i) || d.Is(i, language.Of); i++ {
	}
	return d.Is(i, language.Month)
}

// YearOfDay takes in the year behind a name that ends in a day of one: "the statement of
// 9 November 2020", "of November 9, 2020".
func (d *Doc) YearOfDay(i int, s prose.Range) int {
	if year := i + 1; year < s.To && IsYear(d, year) && d.monthFirst(year, s) == i-2 {
		return year + 1
	}
	if i >= s.To || !d.Is(i-1, language.Month) || !IsYear(d, i) {
		return i
	}
	return d.YearWord(i+1, s)
}

// LongestDate is how many tokens of a date stand between a name and the end of its year.
const LongestDate = 7

// YearBeside gives the year right behind a name, with its day perhaps, or right before
// it as "az 1951-es", 0 where neither stands there. It belongs to the name unless it may
// only tell when something was done: "left the pact 1991".
func (d *Doc) YearBeside(at prose.Range) (year int, belongs bool) {
	led := d.Pack.NoArticles
	for i := at.To; i < min(len(d.Tokens), at.To+LongestDate); i++ {
		if IsYear(d, i) {
			return YearOf(d, i), led && (i > at.To || d.Is(i+1, language.YearWord)) && !d.Joined(i+1)
		}
		if d.Is(i, language.Year|language.Of) || d.Mark(i, "(") || i == at.To && d.Mark(i, ",") && d.Is(i+1, language.Year|language.Of) && i+2 < len(d.Tokens) && IsYear(d, i+2) { // , de 1961
			led = true
		} else if !d.Is(i, language.Month) && d.Tokens[i].Kind != prose.Number && !d.ordinalDot(i) {
			break
		}
	}
	i, first := at.From-1, d.Sentences[d.SentenceAt(at.From)].From
	for i > first && i >= at.From-3 && (d.Is(i, language.Year) || d.Mark(i, ".") || d.Joined(i) && len([]rune(d.Of(i))) <= longestAdjective) {
		i--
	}
	if i >= first && IsYear(d, i) {
		return YearOf(d, i), true
	}
	return 0, false
}

// DatedName takes in the date of a name that several may have: "the Geneva Convention of 1951",
// 1951. évi Genfi Egyezmény.
func (d *Doc) DatedName(m *Phrase, s prose.Range) {
	if year := m.To + 1; year < s.To && d.Is(m.To, language.Year|language.Of) && d.Tags[m.To].To == year && IsYear(d, year) {
		m.To = d.YearWord(year+1, s)
		return
	}
	i := m.From - 1
	for i > s.From && i >= m.From-3 && (d.Is(i, language.Year) || d.Mark(i, ".") || d.Joined(i) && len([]rune(d.Of(i))) <= longestAdjective) {
		i--
	}
	if i >= s.From && IsYear(d, i) {
		m.From = i
	}
}
