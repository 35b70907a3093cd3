package clause

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// owned passes over the agreement right behind a reference, "of the Convention", and over
// the one that this is a protocol to, if there are any.
func (l *linker) owned(r *Reference, end int) int {
	to := r.To
	for i := to; i < min(end, to+3); i++ {
		if m := l.mentionFrom(i); m != nil && (i > to || l.d.Pack.NoArticles) {
			to, i = m.To, m.To-1
		} else if !l.d.Tags[i].Is(language.Of|language.Definite) && !(to > r.To && l.d.Tags[i].Is(language.Stop)) || l.d.Tags[i].Is(language.And) {
			break
		}
	}
	return to
}

// further reads the next number of a list whose numbers each have a gloss, or an agreement
// of their own: "articles 2 (the right to life), 3 (…) and 7 (…) of the Convention",
// "articles 2 of the Convention and 1 of the Protocol". nil where there is none.
func (l *linker) further(r *Reference, end int) *Reference {
	of := l.owned(r, end)
	i := l.gloss(of, end)
	if i == r.To || r.Part != "article" {
		return nil
	}
	for i < end && (l.d.Tokens[i].Is(',') || l.d.Tags[i].Is(language.And)) {
		i++
	}
	n := numbers{d: l.d, at: i, end: end}
	if i >= end || l.d.Tokens[i].Kind != prose.Number || !n.list() {
		return nil
	}
	next := &Reference{Range: prose.Range{From: i, To: n.at}, Part: r.Part, Number: n.text, highest: n.highest}
	next.subPart(l.d, end)
	if of > r.To {
		if l.owned(next, end) == next.To {
			return nil
		}
		return next
	}
	if next.To < end && !l.d.Tokens[next.To].Is('(') && !l.d.Tags[next.To].Is(language.Of) {
		return nil
	}
	r.listed = true
	return next
}
