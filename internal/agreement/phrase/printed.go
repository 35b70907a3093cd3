package phrase

import (
	"pactlight/internal/datafile"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

const (
	printedBlocks = 4 // among which an article prints its day: below the headline, or in its dateline
	printedWords  = 3 // that may stand beside it: "Updated Monday,", the name of a paper
	printedTokens = 20
)

// printed gives the day that the article itself says it is of: a line of its own near the top,
// "Saturday 29 August 2015", or the dateline, "GENEVA, 9 May 2001 (Reuters) –". Empty: none.
// A year alone, or a day within a sentence, may be of anything.
func (d *Doc) printed() datafile.Date {
	for i, b := range d.Blocks[:min(len(d.Blocks), printedBlocks)] {
		from, to := b.Tokens.From, b.Tokens.To
		if line := to-from <= printedTokens; !line {
			if to = d.datelineEnd(from); to == from {
				continue
			}
		}
		day, words := d.onlyDay(from, to)
		if day.ToDay() && words <= printedWords && (i > 0 || words == 0) {
			return day
		}
	}
	return ""
}

// datelineEnd is where the dateline ends that a paragraph begins with at token from, from where
// there is none.
func (d *Doc) datelineEnd(from int) int {
	if !d.Dateline(from) {
		return from
	}
	for i := from; i < min(len(d.Tokens), from+printedTokens); i++ {
		if d.Mark(i, "–—-") || d.Mark(i, "(") || d.Mark(i, ":") {
			return i
		}
	}
	return from
}

// onlyDay gives the one day among some tokens, and how many words stand beside it; empty where they
// tell none, or an agreement or a place, of which that may be the day.
func (d *Doc) onlyDay(from, to int) (day datafile.Date, words int) {
	for i := from; i < to; i++ {
		switch {
		case d.Is(i, language.Head|language.Clause), d.Is(i, language.Place) && !d.Dateline(i): // below a picture: "Leaders in Paris, 12 December 2015"
			return "", 0
		case IsYear(d, i) && day == "":
			if day = d.DayBefore(i); day == "" || d.dayFrom(i) < from {
				day = d.dayAfterMonth(i, from)
			}
		case d.Tokens[i].Kind == prose.Word && !d.Is(i, language.Month|language.Of|language.Year):
			words++
		}
	}
	return day, words
}

// dayFrom is how far left a day that ends in the year at token i can begin.
func (d *Doc) dayFrom(i int) int {
	for i--; i >= 0 && d.Tokens[i].Kind != prose.Number; i-- {
	}
	return i
}

// monthFirst is where the day begins, written with its month first, that ends in the year at token i of
// a sentence; i where none does.
func (d *Doc) monthFirst(i int, s prose.Range) int {
	if d.Mark(i-1, ",") && d.dayAfterMonth(i, s.From) != "" {
		return i - 3
	}
	return i
}

// dayAfterMonth gives the day that is written with the month first, "May 9, 2001", where it stands
// behind token from; empty where none does.
func (d *Doc) dayAfterMonth(year, from int) datafile.Date {
	day := year - 1
	if d.Mark(day, ",") {
		day--
	}
	month := day - 1
	if month < from || !d.Is(month, language.Month) || d.Tokens[day].Kind != prose.Number {
		return ""
	}
	return d.dateOf(year, month, day)
}
