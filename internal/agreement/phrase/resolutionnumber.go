package phrase

import (
	"slices"
	"strconv"

	"pactlight/internal/prose"
)

// NumberBehind reads "2334", "2334 (2016)", "№ 2334", "of the Security Council No. 2334",
// "68/262", "ES-10/21" and gives the token behind it.
func (d *Doc) NumberBehind(i, end int) (to int, number string) {
	if d.Pack.NumbersBefore {
		return i, ""
	}
	if to, number = d.numberBracketed(i, end); to > i {
		return to, number
	}
	at := d.pastNumberSign(i, end)
	if at+3 < end && d.Tokens[at].Upper && d.Joined(at+1) && d.Mark(at+2, "/") && d.numberAt(at+1) > 0 && d.numberAt(at+3) > 0 { // of an emergency session
		return at + 4, d.Slice(prose.Range{From: at, To: at + 4})
	}
	if at >= end || d.Tokens[at].Kind != prose.Number || d.Joined(at+1) && at+1 < end {
		return i, ""
	}
	if to, number = d.numeral(at, end); to == at {
		return i, ""
	}
	return to, number
}

// numberBracketed reads a number in brackets: резолюция ООН (№ 52/149). It gives i where there
// is none.
func (d *Doc) numberBracketed(i, end int) (to int, number string) {
	if j := d.nationsEnd(i, end); d.Mark(j, "(") && (d.Mark(j+1, "№") || d.numero(j+1)) {
		if to, number = d.NumberBehind(j+1, end); d.Mark(to, ")") {
			return to + 1, number
		}
	}
	return i, ""
}

// pastNumberSign passes over what stands between a resolution's noun and its number: the body that
// passed it, "No.".
func (d *Doc) pastNumberSign(first, end int) int {
	i := first
	for i < end && (d.OfNations(i) || d.Mark(i, "№") || d.numero(i)) || i > first && i < end && d.Mark(i, ".°º") && d.numero(i-1) {
		i++
	}
	return i
}

// numeral reads the number in digits at token i, whose thousands may stand apart, and the year
// in brackets behind it; i where it is none of a resolution.
func (d *Doc) numeral(i, end int) (to int, number string) {
	number, value := d.Of(i), d.numberAt(i)
	thousands := value > 0 && value < 10
	switch {
	case thousands && i+1 < end && d.Tokens[i+1].Kind == prose.Number && d.hundreds(i+1): // 1 701
		return d.YearInBrackets(i+2, end), number + d.Of(i+1)
	case thousands && i+2 < end && d.Mark(i+1, ".") && d.Tokens[i+2].Join == prose.Glued && d.hundreds(i+2): // 2.231
		return d.YearInBrackets(i+3, end), number + d.Of(i+2)
	case value == 0:
		return i, ""
	case i+2 < end && d.Mark(i+1, "/") && value <= highestSession && d.numberAt(i+2) > 0:
		return i + 3, number + "/" + d.Of(i+2)
	}
	return d.YearInBrackets(i+1, end), number
}

// hundreds says whether token i is a number of three digits.
func (d *Doc) hundreds(i int) bool {
	return d.Tokens[i].End-d.Tokens[i].Start == 3 && d.numberAt(i) > 0
}

// nationsEnd passes over the United Nations at token i.
func (d *Doc) nationsEnd(i, end int) int {
	for i < end && d.OfNations(i) {
		i++
	}
	return i
}

// numero says whether token i is a short word for "number".
func (d *Doc) numero(i int) bool {
	return slices.Contains([]string{"nr", "no", "n", "num", "nº", "n°"}, prose.Fold(d.Of(i)))
}

// NumberBefore reads "2735. számú", "1701-es" and gives the token where it begins.
func (d *Doc) NumberBefore(i, start int) (from int, number string) {
	if !d.Pack.NumbersBefore {
		return i, ""
	}
	for j := i - 1; j >= start && j > i-longestNumeral; j-- {
		if d.Tokens[j].Kind == prose.Number {
			if d.numberAt(j) > 0 {
				return j, d.Of(j)
			}
			return i, ""
		}
	}
	return i, ""
}

// longestNumeral is how many tokens stand between a number and its noun: "2735-ös számú
// ENSZ-".
const longestNumeral = 5

// numberAt gives the number in digits at token i, 0 where it is none of a resolution.
func (d *Doc) numberAt(i int) int {
	n, err := strconv.Atoi(d.Of(i))
	if err != nil || n > highestResolution {
		return 0
	}
	return n
}

// YearInBrackets gives the token behind "(1967)" at token i, else i.
func (d *Doc) YearInBrackets(i, end int) int {
	if i+2 < end && d.Mark(i, "(") && IsYear(d, i+1) && d.Mark(i+2, ")") {
		return i + 3
	}
	return i
}
