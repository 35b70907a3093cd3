package official

import (
	"unicode"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// script is what most letters of s are written in.
func script(s string) *unicode.RangeTable {
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
	if counts[best] == 0 {
		return nil
	}
	return scripts[best]
}

var scripts = []*unicode.RangeTable{
	unicode.Latin, unicode.Han, unicode.Cyrillic, unicode.Greek, unicode.Arabic, unicode.Hebrew,
	unicode.Hangul, unicode.Hiragana, unicode.Thai, unicode.Devanagari, unicode.Georgian, unicode.Armenian,
}

// ownLanguage are the languages that their script tells. Others that are written in it
// are rarer among official texts.
var ownLanguage = map[*unicode.RangeTable]string{
	unicode.Han: "zh", unicode.Greek: "el", unicode.Arabic: "ar", unicode.Hebrew: "he", unicode.Hangul: "ko",
	unicode.Hiragana: "ja", unicode.Thai: "th", unicode.Devanagari: "hi", unicode.Georgian: "ka", unicode.Armenian: "hy",
}

// languageOf tells the language of a line: by its script, or by its function words
// where it has enough of them; empty where it does not tell.
func languageOf(text string) string {
	if own := ownLanguage[script(text)]; own != "" {
		return own
	}
	return language.Detect(prose.Tokens(nil, text, 0, len(text)), "")
}
