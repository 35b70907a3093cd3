package phrase

import "pactlight/internal/language"

// name reads a name that goes with the subject, in a language without articles.
func (w *subjectWalk) name() outcome {
	d, j := w.d, w.at
	switch {
	case !d.Pack.NoArticles:
		return undecided
	case w.adjoins() && d.Tokens[j].Capital && d.Tags[j].Entry == nil: // o wodach Morawy
		w.end = j + 1
		return taken
	case j == w.first && d.sea(j, w.s): // по Азовскому морю
		w.end, w.at = j+2, j+1
		return taken
	}
	return undecided
}

// proper reads a word that the agreement's own name is made of.
func (w *subjectWalk) proper() outcome {
	if !w.titled() && !(w.of && (w.bodysOwn() || w.town())) {
		return undecided
	}
	w.m.Proper = append(w.m.Proper, w.at)
	w.end = w.at + 1
	return taken
}

// titled says whether the word begins the title of a treaty, behind its preposition: Traktat o
// Wspólnocie Energetycznej.
func (w *subjectWalk) titled() bool {
	d, j, head := w.d, w.at, w.m.Head
	return d.Pack.NoArticles && j == w.first && d.Tokens[j].Capital && d.Tags[j].Entry == nil && w.m.Kind == "treaty" && d.Tokens[head].Capital && head > w.s.From
}

// bodysOwn says whether the word is the body whose founding agreement it is: le traité de la Cédéao.
func (w *subjectWalk) bodysOwn() bool {
	d, j := w.d, w.at
	return d.Tokens[j].Capital && d.Tags[j].Entry == nil && (w.m.Kind == "treaty" || w.m.Kind == "convention") && j == w.first+1 && d.Is(w.first, language.Definite) && !d.Pack.Capitals
}

// town says whether the word names the place that the agreement is called by: the Treaty of
// Guadalupe Hidalgo.
func (w *subjectWalk) town() bool {
	d, j := w.d, w.at
	return d.Tokens[j].Capital && (j == w.first || w.end == j) && !(d.Pack.Capitals && d.Is(w.first-1, language.Definite))
}
