// Package script reads what is written otherwise in each script and language: numbers, the
// letters and marks of words, and which language it is.
package script

import (
	"slices"
	"unicode"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// LanguageByScript gives the language that the script of most letters of s tells, empty
// where several are written in it; ok is false where s has no letters.
func LanguageByScript(s string) (code string, ok bool) {
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
	return scriptLanguages[best], counts[best] > 0
}

var scripts = []*unicode.RangeTable{
	unicode.Latin, unicode.Han, unicode.Cyrillic, unicode.Greek, unicode.Arabic, unicode.Hebrew,
	unicode.Hangul, unicode.Hiragana, unicode.Thai, unicode.Devanagari, unicode.Georgian, unicode.Armenian,
}

// scriptLanguages are the languages that the scripts tell, in the order of scripts. Others
// that are written in one are rarer among official texts.
var scriptLanguages = []string{"", "zh", "", "el", "ar", "he", "ko", "ja", "th", "hi", "ka", "hy"}

// LanguageOf tells the language of a line: by its script, or by its function words
// where it has enough of them; empty where it does not tell.
func LanguageOf(text string) string {
	if own, _ := LanguageByScript(text); own != "" {
		return own
	}
	return language.Detect(prose.Tokens(nil, text, 0, len(text)), "")
}

// HasOwnScript says whether a language is written in a script that tells it.
func HasOwnScript(code string) bool { return code != "" && slices.Contains(scriptLanguages, code) }
