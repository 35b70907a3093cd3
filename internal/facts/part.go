package facts

import (
	"pactlight/internal/annotation"
	"strings"
)

// Pick gives the words of t in the first of languages that it has, and that
// language; both empty if it has none of them.
func Pick(t annotation.Text, languages ...string) (words, language string) {
	for _, l := range languages {
		if t[l] != "" {
			return t[l], l
		}
	}
	return "", ""
}

// parts are what the numbered part of an agreement may be called, other than an
// article.
var parts = map[string]bool{
	"annex": true, "chapter": true, "paragraph": true, "preamble": true,
	"principle": true, "protocol": true, "section": true, "closing": true,
}

// numbers writes a range and a list of numbers as people do.
var numbers = strings.NewReplacer("-", "–", ", ", ", ", ",", ", ")

// Part splits the article of an annotation into what it is called and its number:
// "4" is an "article", "17-19" are "articles", "annex ii" is an "annex" II. The
// parts of a resolution are paragraphs.
func Part(article, kind string) (name, number string) {
	word, rest, _ := strings.Cut(article, " ")
	if parts[strings.ToLower(word)] {
		return strings.ToLower(word), strings.ToUpper(rest)
	}
	name = "article"
	if kind == "resolution" {
		name = "paragraph"
	}
	if strings.ContainsAny(article, "-–,") {
		name += "s"
	}
	return name, numbers.Replace(article)
}

// Clause gives what the card says of an article, and in which language: of "2(4)"
// itself, else of "2".
func Clause(card *annotation.Card, article string, languages ...string) (words, language string) {
	whole, _, _ := strings.Cut(article, "(")
	for _, key := range []string{article, strings.ToLower(article), strings.TrimSpace(whole)} {
		if words, language = Pick(card.Clauses[key], languages...); words != "" {
			break
		}
	}
	return words, language
}
