package clause

import (
	"strconv"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// deepestPart is how many parts of parts are named behind an article: "2.º, n.º 1,
// alínea a)".
const deepestPart = 3

// subPart takes in ", paragraph 3", "lid 3" or ", point (b)" behind an article's number.
func (r *Reference) subPart(d *phrase.Doc, end int) {
	for range deepestPart {
		i := r.To
		if i < end && d.Tokens[i].Is(',') {
			i++
		}
		if r.ordered(d, i, end) {
			continue
		}
		if i >= end || !d.Tags[i].Is(language.Clause|language.Item) || d.Tags[i].From != i || !smallParts[d.Tags[i].Part] && !r.section(d, i) {
			return
		}
		n := numbers{d: d, at: afterWord(d, d.Tags[i].To, end), end: end, lettered: true}
		if !n.list() {
			return
		}
		r.To, r.Number = n.at, r.Number+"("+n.text+")"
	}
}

// section says whether the section at token i is one of r, "Artikel 6, Paragraf 1", "artikel 6 § 1", and
// not of a law: "Artikel 6, § 5 des Asylgesetzes".
func (r *Reference) section(d *phrase.Doc, i int) bool {
	return d.Tags[i].Part == "section" && (d.Tokens[i].Kind == prose.Word || i == r.To)
}

// ordered takes in "second paragraph" behind an article's number.
func (r *Reference) ordered(d *phrase.Doc, i, end int) bool {
	if i+1 >= end || !d.Tags[i].Is(language.Number) || d.Tags[i].To >= end {
		return false
	}
	part := d.Tags[d.Tags[i].To]
	if !part.Is(language.Clause) || !smallParts[part.Part] {
		return false
	}
	r.To, r.Number = part.To, r.Number+"("+strconv.Itoa(d.Tags[i].Value)+")"
	return true
}

// smallParts are the parts of an article.
var smallParts = map[string]bool{"paragraph": true, "point": true, "item": true}

// within takes in the article behind "paragraph 2 of".
func (r *Reference) within(d *phrase.Doc, end int) {
	if r.To+1 >= end || !d.Tags[r.To].Is(language.Of|language.At) && !(d.Pack.NoArticles && d.Tags[r.To].Is(language.Clause)) {
		return
	}
	next := r.To
	for next < end && d.Tags[next].Is(language.Of|language.At|language.Definite) {
		next++
	}
	if next >= end {
		return
	}
	if whole := parse(d, next, end); whole != nil && whole.Part == "article" {
		r.Number = whole.Number + "(" + r.Number + ")"
		r.To, r.Part, r.highest = whole.To, whole.Part, whole.highest
	}
}
