package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// listed makes mentions of the resolutions that stand in one list with the first, m:
// "Resolutions 242 and 338", "a 242-es és 338-as határozat". It gives all of them in the
// order of the text.
func (r *resolver) listed(m *Mention, n noun, s prose.Range) []*Mention {
	list := []*Mention{m}
	for at, number := r.d.sibling(m.Range, n, s); number != ""; at, number = r.d.sibling(at, n, s) {
		if _, known := r.cat.resolution(number); !known && !n.entry.Is(language.Plural) && !r.d.Pack.NumbersBefore {
			break // Resolution 242 and 15 states
		}
		next := r.resolution(n, at, number)
		next.head = -1
		if r.d.Pack.NumbersBefore {
			list = append([]*Mention{next}, list...)
			continue
		}
		list = append(list, next)
	}
	if last := list[len(list)-1]; last != m {
		last.To = r.d.passedBy(last.To, s.To)
	}
	return list
}

// sibling reads the number beside that of a resolution at at in a list, or before it in a language that puts numbers first. A number of "": there is none.
func (d *Doc) sibling(at prose.Range, n noun, s prose.Range) (next prose.Range, number string) {
	if d.Pack.NumbersBefore {
		return d.siblingBefore(at.From, s)
	}
	i := d.joint(d.brackets(at.To, s.To), 1, s)
	if i == 0 {
		return next, ""
	}
	next.From = i
	next.To, number = d.numberBehind(i, s.To)
	return next, number
}

// siblingBefore reads "242-es és" before token i.
func (d *Doc) siblingBefore(i int, s prose.Range) (next prose.Range, number string) {
	i = d.joint(i-1, -1, s)
	if i <= s.From || !d.joined(i) && !d.mark(i, ".") || d.numberAt(i-1) == 0 {
		return next, ""
	}
	return prose.Range{From: i - 1, To: i + 1}, d.Of(i - 1)
}

// joint passes over what joins two numbers of a list, from token i on in steps to the
// right or the left, and gives the token beyond it: "," and "and the". 0: nothing joins.
func (d *Doc) joint(i, step int, s prose.Range) int {
	joins := false
	for i >= s.From && i < s.To && !d.joined(i) && (d.mark(i, ",") || d.is(i, language.And|language.Definite)) {
		joins = joins || !d.is(i, language.Definite)
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
	for j := i + 1; d.mark(i, "(") && j < min(end, i+longestBrackets+2); j++ {
		if d.mark(j, ")") {
			return j + 1
		}
	}
	return i
}
