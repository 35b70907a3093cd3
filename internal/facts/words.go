package facts

import (
	"strconv"
	"strings"

	"pactlight/internal/annotation"
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

// Key turns a word of the report ("peace-agreement", "only agreement so far")
// into the end of a message's name ("peace_agreement", …).
func Key(word string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		}
		return '_'
	}, word)
}

// Confidence is a share of certainty, 0 to 1, as a word: "high", "fair" or "low".
func Confidence(share float64) string {
	switch {
	case share >= 0.9:
		return "high"
	case share >= 0.7:
		return "fair"
	}
	return "low"
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

// Titled is the title of an agreement with its year, unless the title tells it.
func Titled(of *annotation.Agreement) string {
	year := strconv.Itoa(of.Year)
	if of.Year == 0 || strings.Contains(of.Title, year) {
		return of.Title
	}
	return of.Title + " (" + year + ")"
}

// Line puts s, which may stand over several lines of the article, on one.
func Line(s string) string { return strings.Join(strings.Fields(s), " ") }

// Shorten cuts s after its first words, with an ellipsis; it leaves s whole where
// that would save little.
func Shorten(s string, words int) string {
	fields := strings.Fields(s)
	if len(fields) <= words+3 {
		return s
	}
	return strings.Join(fields[:words], " ") + " …"
}
