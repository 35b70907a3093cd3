package agreement

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
	if len(m.own.years) > 0 || m.own.none() && len(m.proper) == 0 && !(d.mark(m.To, ",") && d.makes(m.To+1) || d.Pack.NoArticles && d.makes(m.head+1)) {
		return 0
	}
	return d.signedBehind(m.To, s)
}

// signedBehind gives the year in which the words from token i on say so of what ends there.
func (d *Doc) signedBehind(i int, s prose.Range) int {
	i = d.participle(i, s)
	year, made := 0, false
	for end := min(s.To, i+signedReach); i < end; i++ {
		switch {
		case d.Pack.NoArticles && d.mark(i, "("): // zawarta (bez udziału Niemiec) w 1945
			for i+1 < s.To && !d.mark(i, ")") {
				i++
			}
			end = min(s.To, i+signedReach)
		case d.Tags[i].Is(language.Head), d.Tokens[i].Kind == prose.Mark && !d.ordinalDot(i):
			return 0
		case d.makes(i), d.Tags[i].Is(language.Year) && d.Tags[i].To > d.Tags[i].From+1: // signed in
			made = true
		case isYear(d, i) && d.datesAlone(i, s):
			year = yearOf(d, i)
		}
		if made && year > 0 {
			return year
		}
	}
	return 0
}

// participle passes over the comma behind a phrase, or behind more of what its agreement
// is about, if a word of making follows it at once: "on water and fish, signed in 1996".
func (d *Doc) participle(i int, s prose.Range) int {
	if d.mark(i, ",") {
		return i + 1
	}
	for j := i; j+1 < min(s.To, i+signedReach) && (d.Tokens[j].Kind != prose.Mark || d.mark(j, ",")); j++ {
		if d.mark(j, ",") {
			if d.makes(j+1) || d.is(j+1, language.Year) {
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
	return d.is(i, language.Sign) || d.Pack.NoArticles && (d.is(i, language.Evaluative) || d.is(i, language.Year) && d.Tags[i].To > d.Tags[i].From+1) && (d.mark(i-1, ",") || d.Pack.AdjectivesAfter && d.is(i-1, language.Head))
}

// ordinalDot says whether token i is the full stop of a number: "16. September".
func (d *Doc) ordinalDot(i int) bool {
	return i > 0 && d.mark(i, ".") && d.Tokens[i].Join == prose.Glued && d.Tokens[i-1].Kind == prose.Number
}

// datesAlone says whether the year at token i is a date of its own, and no part of the
// name of something: "after the 1979 revolution".
func (d *Doc) datesAlone(i int, s prose.Range) bool {
	next := i + 1
	return !d.is(i-1, language.Definite) && !d.periodOf(i) &&
		(next >= s.To || d.Tokens[next].Kind == prose.Mark || d.joined(next) || d.is(next, language.Stop|language.Sign|language.YearWord|language.Month))
}

// periodOf says whether the year at token i only tells which one a noun means: "na década de
// 1950".
func (d *Doc) periodOf(i int) bool {
	return d.Pack.AdjectivesAfter && !d.Pack.NoArticles && i > 1 && d.is(i-1, language.Of) && d.Tags[i-2].Entry == nil && d.Tokens[i-2].Kind == prose.Word && !d.Tokens[i-2].Capital
}

// dayBefore gives the day that ends in the year at token i, "22 июля 2022", empty where none
// does.
func (d *Doc) dayBefore(i int) datafile.Date {
	month := i - 1
	for month > 0 && d.is(month, language.Of) {
		month--
	}
	day := month - 1
	for day > 0 && (d.is(day, language.Of) || d.mark(day, ".")) {
		day--
	}
	if day < 0 || !d.is(month, language.Month) || d.Tokens[day].Kind != prose.Number {
		return ""
	}
	two := func(n string) string { return "-" + ("0" + n)[len(n)-1:] }
	return datafile.Date(d.Of(i) + two(strconv.Itoa(d.Tags[month].Value)) + two(d.Of(day)[:min(2, len(d.Of(day)))]))
}

// dayAt says whether token i is a day before its month: "21. mai".
func (d *Doc) dayAt(i int) bool {
	for i++; d.ordinalDot(i) || d.is(i, language.Of); i++ {
	}
	return d.is(i, language.Month)
}

// yearOfDay takes in the year behind a name that ends in a day of one: "the statement of
// 9 November 2020".
func (d *Doc) yearOfDay(i int, s prose.Range) int {
	if i >= s.To || !d.is(i-1, language.Month) || !isYear(d, i) {
		return i
	}
	return d.yearWord(i+1, s)
}
