package clause

import (
	"math"
	"slices"
	"strings"

	"pactlight/internal/agreement"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// implicit links a bare "Article 16" to the likeliest of what the article speaks of.
func (l *linker) implicit(r *Reference) {
	l.meet(r.From, l.d.SentenceAt(r.From))
	if !l.stands(r) {
		return
	}
	var best *agreement.Entity
	var why string
	var high, low float64
	for _, e := range l.choices(r) {
		s, reason := l.fit(r, e)
		switch {
		case s > high:
			best, why, high, low = e, reason, s, high
		case s > low:
			low = s
		}
	}
	if best == nil || high < 0.15 || high-low < 0.05 || r.worded && why != byword && why != again && (r.Part != "article" || !l.countsOn(r, best)) {
		return
	}
	r.Entity, r.Confidence, r.Why = best, math.Round(100*math.Min(0.92, 0.5+high/3))/100, []string{why}
}

// countsOn says whether an article told by its place, "the third article", goes on about what
// was spoken of in its sentence or the one before, and is of nothing that it names itself.
func (l *linker) countsOn(r *Reference, e *agreement.Entity) bool {
	t := l.trace(e)
	return t.last >= 0 && l.d.SentenceAt(r.From)-t.last <= 1 && r.To < len(l.d.Tags) && !l.d.Tags[r.To].Is(language.Of|language.About|language.At)
}

// stands says whether a reference can do without its agreement beside it.
func (l *linker) stands(r *Reference) bool {
	switch r.Part {
	case "article", "paragraph", "point":
		return true
	case "chapter", "annex":
		return true
	}
	return false
}

// choices are the entities of the article and those that a proverbial number means.
func (l *linker) choices(r *Reference) []*agreement.Entity {
	if r.Part != "article" && r.Part != "chapter" {
		return l.found.Entities
	}
	return append(slices.Clone(l.found.Entities), l.found.Alone(l.c, l.d, l.alone(r))...)
}

// alone is how the catalogue writes a number that means its agreement by itself: "51",
// "chapter vii". A chapter in digits is one of any book.
func (l *linker) alone(r *Reference) string {
	switch {
	case r.Part != "chapter":
		return r.Number
	case l.d.Tokens[r.To-1].Kind == prose.Number:
		return ""
	}
	return r.Part + " " + strings.ToLower(romanOf(r.highest))
}

// The reasons of a link by a number: it is one for its agreement, or the article gave it
// to one.
const (
	byword = "a well-known number"
	again  = "its number cited elsewhere"
)

// base is an article's number without its paragraphs.
func base(number string) string {
	base, _, _ := strings.Cut(number, "(")
	return base
}
