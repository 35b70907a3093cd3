package official

import (
	"unicode"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// script gives the language that the script of most letters of s tells, empty where it
// tells none; it has none where s has no letters.
func script(s string) (own string, ok bool) {
	counts := make([]int, len(scripts))
	for _, r := range s {
		if r < 0x80 {
			if unicode.IsLetter(r) {
				counts[0]++
			}
			continue
		}
		for i, table := range scripts {
			if unicode.Is(table, r) {
				counts[i]++
				break
			}
		}
	}
	best := 0
	for i, n := range counts {
		if n > counts[best] {
			best = i
		}
	}
	return ownLanguage[best], counts[best] > 0
}

var scripts = []*unicode.RangeTable{
	unicode.Latin, unicode.Han, unicode.Cyrillic, unicode.Greek, unicode.Arabic, unicode.Hebrew,
	unicode.Hangul, unicode.Hiragana, unicode.Thai, unicode.Devanagari, unicode.Georgian, unicode.Armenian,
}

// ownLanguage are the languages that the scripts tell. Others that are written in one
// are rarer among official texts.
var ownLanguage = []string{"", "zh", "", "el", "ar", "he", "ko", "ja", "th", "hi", "ka", "hy"}

// languageOf tells the language of a line: by its script, or by its function words
// where it has enough of them; empty where it does not tell.
func languageOf(text string) string {
	if own, _ := script(text); own != "" {
		return own
	}
	return language.Detect(prose.Tokens(nil, text, 0, len(text)), "")
}
