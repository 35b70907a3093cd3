package clause

import (
	"strings"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// parseBefore reads the reference whose word is at token i in a language that puts
// the number first: "39–42. cikke", "6. és 7. cikkére", "31. (1) cikkének", "2. cikk (4) bekezdése". nil
// where no number stands there.
func parseBefore(d *phrase.Doc, i, end int) *Reference {
	tag := d.Tags[i]
	if !tag.Is(language.Clause) || tag.From != i {
		return nil
	}
	n := numbers{d: d, at: firstNumber(d, i), end: i, dotted: true}
	from := n.at
	if from == i || !d.Tokens[i-1].Is('.') && !d.Tokens[i-1].Is(')') && d.Tokens[i-1].Join != prose.Hyphenated || !n.list() || n.at != i { // 17 cikk: so many
		return ordinal(d, i, tag.To, end, tag.Part)
	}
	r := &Reference{Range: prose.Range{From: from, To: tag.To}, Part: tag.Part, Number: n.text, numbers: n.items, highest: n.highest}
	switch r.Part {
	case "article":
		r.bracketed(d, end)
	case "paragraph", "point", "section", "clause":
	default:
		r.Number = r.Part + " " + r.Number
	}
	return r
}

// firstNumber walks back from a clause word over its numbers and what joins them.
func firstNumber(d *phrase.Doc, i int) int {
	first := i
	for j := i - 1; j >= 0 && i-j < longestList; j-- {
		t := &d.Tokens[j]
		switch {
		case t.Kind == prose.Number, t.Upper && roman(d.Of(j)) > 0, t.Capital && roman(d.Of(j)) > 0:
			first = j
		case t.Is('.'), t.Is('('), t.Is(')'), t.Is(','), t.Is('–'), t.Is('-'), t.Join == prose.Hyphenated, d.Tags[j].Is(language.And):
		case d.Tags[j].Is(language.Definite) && j > 0 && d.Tags[j-1].Is(language.And):
		default:
			return first
		}
	}
	return first
}

// longestList is how many tokens before a clause word its numbers can take.
const longestList = 14

// bracketed takes in "(4) bekezdése", "1. bekezdése" and "b) pontja" behind an article.
func (r *Reference) bracketed(d *phrase.Doc, end int) {
	for range deepestPart {
		i := r.To
		if i < end && d.Tokens[i].Is('(') {
			i++
		}
		if i+2 >= end || d.Tokens[i].Kind == prose.Mark || !d.Tags[i+2].Is(language.Clause) {
			return
		}
		if behind := &d.Tokens[i+1]; !behind.Is(')') && !(behind.Is('.') && d.Tokens[i].Kind == prose.Number) {
			return
		}
		r.Number += "(" + strings.ToLower(d.Of(i)) + ")"
		r.To = d.Tags[i+2].To
	}
}
