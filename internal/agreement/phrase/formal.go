package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// longestFormal is how many tokens tell before a noun when and where its agreement was made.
const longestFormal = 12

// formal passes over when and where an agreement was made, between its noun and what it is
// about, as laws write in Hungarian: a hontalanok jogállásáról szóló, New Yorkban, 1954-ben
// elfogadott egyezmény.
func (w *leftward) formal() outcome {
	d, last := w.d, w.n.From-1
	if !d.Pack.NumbersBefore || w.at != last || !w.tag().Is(language.Sign|language.Evaluative) {
		return undecided
	}
	for j := last - 1; j > max(w.s.From, last-longestFormal); j-- {
		switch t := &d.Tokens[j]; {
		case d.Mark(j, ",") && d.Is(j-1, language.About):
			w.at = j
			return taken
		case t.Kind == prose.Mark && !d.Mark(j, ",."), d.Is(j, language.Head|Determiners):
			return undecided
		}
	}
	return undecided
}
