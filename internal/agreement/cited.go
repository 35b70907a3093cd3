package agreement

import (
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// citedArticle gives the number of the article that is cited from what a name stands
// for: "3" in "article 3 of the ECHR". false: none is.
func (r *resolver) citedArticle(h catalogue.Hit) (number string, ok bool) {
	switch {
	case r.d.Pack.NumbersBefore:
		return r.citedBeside(h.To, 1)
	case r.d.Pack.NoArticles:
		return r.citedBeside(h.From-1, -1)
	}
	i := h.From - 1
	for r.d.Is(i, language.Definite) && !r.d.Is(i, language.Of) {
		i--
	}
	if !r.d.Is(i, language.Of) {
		if i != h.From-1 || i < 1 || r.d.Tokens[i].Kind != prose.Number {
			return "", false
		}
		i++ // art. 3 Cedu
	}
	for n := 0; n < longestReference && i > 0; n++ {
		if i--; r.d.Mark(i, ")") {
			i = r.opening(i)
		}
		if r.d.Is(i, language.Clause) {
			return number, true
		}
		if r.d.Tokens[i].Kind == prose.Number {
			number = r.d.Of(i)
		}
	}
	return "", false
}

// citedBeside does the same in a language that says it without a word between, "art. 7
// TUE", "az EUSZ 4. cikke": from token i on, in steps to the right or to the left.
func (r *resolver) citedBeside(i, step int) (number string, ok bool) {
	for n := 0; n < longestReference && i >= 0 && i < len(r.d.Tokens); n++ {
		switch t := &r.d.Tokens[i]; {
		case r.d.Is(i, language.Clause):
			return number, number != ""
		case t.Kind == prose.Number:
			number = r.d.Of(i)
		case t.Kind == prose.Word && t.Join == prose.Spaced && !r.d.Is(i, language.And|language.Definite):
			return "", false
		}
		i += step
	}
	return "", false
}

// longestReference is how many tokens the numbers of a reference can take.
const longestReference = 12

// opening gives the token of the bracket that the one at token i closes, or i.
func (r *resolver) opening(i int) int {
	for j := i; j > max(0, i-longestReference); j-- {
		if r.d.Mark(j, "(") {
			return j
		}
	}
	return i
}
