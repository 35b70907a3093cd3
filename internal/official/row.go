package official

import (
	"slices"
)

// mostHeadings is how many headings are weighed against each other: more than any
// agreement has articles.
const mostHeadings = 4000

// row keeps the longest row of ascending numbers among the headings at the lines given.
func (o *outline) row(at []int) {
	at = at[:min(len(at), mostHeadings)]
	best, from := make([]int, len(at)), make([]int, len(at))
	end := -1
	for i := range at {
		weight := o.weight(at[i])
		best[i], from[i] = weight, -1
		for j := range i {
			if o.lines[at[j]].head.order() < o.lines[at[i]].head.order() && best[j]+weight > best[i] {
				best[i], from[i] = best[j]+weight, j
			}
		}
		if end < 0 || best[i] > best[end] {
			end = i
		}
	}
	keep := map[int]bool{}
	for ; end >= 0; end = from[end] {
		keep[at[end]] = true
	}
	kept := map[string]bool{}
	for _, i := range at {
		if keep[i] {
			kept[o.lines[i].head.text] = true
		}
	}
	for _, i := range at {
		if keep[i] {
			o.heads = append(o.heads, i)
			continue
		}
		if o.lines[i].head.rest == "" && (i+1 == len(o.lines) || o.lines[i+1].head.unit != "" || o.lines[i+1].aside) {
			o.lines[i].aside = true // a heading of nothing is no text either
		}
		if text := o.lines[i].head.text; kept[text] && !slices.Contains(o.doubled, text) {
			o.doubled = append(o.doubled, text)
		}
		o.lines[i].head = heading{}
	}
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
