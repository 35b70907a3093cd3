package reading

import (
	"slices"
)

// mostHeadings is how many headings are weighed against each other: more than any
// agreement has articles.
const mostHeadings = 4000

// row keeps the longest row of ascending numbers among the headings at the lines given.
func (o *outline) row(at []int) {
	at = at[:min(len(at), mostHeadings)]
	keep := o.longest(at)
	kept := map[string]bool{}
	for n, i := range at {
		if keep[n] {
			kept[o.lines[i].head.Text] = true
		}
	}
	for n, i := range at {
		if keep[n] {
			o.heads = append(o.heads, i)
			continue
		}
		if o.lines[i].head.rest == "" && (i+1 == len(o.lines) || o.lines[i+1].head.unit != "" || o.lines[i+1].aside) {
			o.lines[i].aside = true // a heading of nothing is no text either
		}
		if text := o.lines[i].head.Text; kept[text] && !slices.Contains(o.doubled, text) {
			o.doubled = append(o.doubled, text)
		}
		o.lines[i].head = heading{}
	}
}

// longest says of each of the headings at the lines given whether it is in the row of
// ascending numbers with the most weight.
func (o *outline) longest(at []int) []bool {
	type link struct{ order, best, from int }
	links := make([]link, len(at))
	end := -1
	for i := range at {
		weight := o.weight(at[i])
		l := link{o.lines[at[i]].head.Order(), weight, -1}
		for j := range i {
			if before := &links[j]; before.order < l.order && before.best+weight > l.best {
				l.best, l.from = before.best+weight, j
			}
		}
		if links[i] = l; end < 0 || l.best > links[end].best {
			end = i
		}
	}
	keep := make([]bool, len(at))
	for ; end >= 0; end = links[end].from {
		keep[end] = true
	}
	return keep
}

// weight is how much like a heading the line is: alone on its line, or with a title,
// and with a text of its own below.
func (o *outline) weight(i int) int {
	w := 4
	if rest := o.lines[i].head.rest; rest == "" {
		w += 3
	} else if !sentence(rest) {
		w += 2
	}
	if o.lines[i].first {
		w++
	}
	return w
}
