package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Resolutions of the United Nations go by number: the Security Council passed some
// three thousand, of which the catalogue holds the best known. One that it does not
// hold must not be taken for one that it does.
const (
	highestResolution = 4000
	highestSession    = 99 // of the General Assembly: 68/262
	Nations           = "UN"
)

// OfNations says whether token i stands for the United Nations or a body of theirs.
func (d *Doc) OfNations(i int) bool { return d.Is(i, language.Place) && d.Tags[i].Place == Nations }

// PassedBy takes in the body behind a resolution's number: "of the UN Security Council".
func (d *Doc) PassedBy(i, end int) int {
	to := i
	for j := i; j < end; j++ {
		switch {
		case d.OfNations(j):
			to = j + 1
		case !d.Is(j, language.Of|language.Definite) || j == i && !d.Is(j, language.Of):
			return to
		}
	}
	return to
}

// Sibling reads the number beside that of a resolution at at in a list, or before it in a language that puts numbers first. A number of "": there is none.
func (d *Doc) Sibling(at prose.Range, n Noun, s prose.Range) (next prose.Range, number string) {
	if d.Pack.NumbersBefore {
		return d.siblingBefore(at.From, s)
	}
	i := d.joint(d.brackets(at.To, s.To), 1, s)
	if i == 0 {
		return next, ""
	}
	next.From = i
	next.To, number = d.NumberBehind(i, s.To)
	return next, number
}

// siblingBefore reads "242-es és" before token i.
func (d *Doc) siblingBefore(i int, s prose.Range) (next prose.Range, number string) {
	i = d.joint(i-1, -1, s)
	if i <= s.From || !d.Joined(i) && !d.Mark(i, ".") || d.numberAt(i-1) == 0 {
		return next, ""
	}
	return prose.Range{From: i - 1, To: i + 1}, d.Of(i - 1)
}

// joint passes over what joins two numbers of a list, from token i on in steps to the
// right or the left, and gives the token beyond it: "," and "and the". 0: nothing joins.
func (d *Doc) joint(i, step int, s prose.Range) int {
	joins := false
	for i >= s.From && i < s.To && !d.Joined(i) && (d.Mark(i, ",") || d.Is(i, language.And|language.Definite)) {
		joins = joins || !d.Is(i, language.Definite)
		i += step
	}
	if !joins || i < s.From || i >= s.To {
		return 0
	}
	return i
}

// longestBrackets is how many tokens brackets behind a resolution's number take that date it.
const longestBrackets = 4

// brackets passes over "(August 2017)" at token i.
func (d *Doc) brackets(i, end int) int {
	for j := i + 1; d.Mark(i, "(") && j < min(end, i+longestBrackets+2); j++ {
		if d.Mark(j, ")") {
			return j + 1
		}
	}
	return i
}
