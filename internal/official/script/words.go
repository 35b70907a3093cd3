package script

import (
	_ "embed"
	"strings"
	"sync"

	"pactlight/internal/datafile"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

//go:embed words.txt
var wordsText string

// words is what numbers are told by, see words.txt; all folded.
type words struct {
	values  map[string]int  // of numbers in letters
	endings map[string]bool // of ordinals in digits
}

var allWords = sync.OnceValue(func() *words {
	w := &words{values: map[string]int{}, endings: map[string]bool{}}
	for _, i := range datafile.Items("words.txt", wordsText) {
		if i.Section == "number" {
			w.values[prose.Fold(i.Text)] = Arabic(i.Key)
		} else {
			w.endings[prose.Fold(i.Text)] = true
		}
	}
	return w
})

// inWords reads a number in letters: "premier", "twenty-first", "двадцать первая".
func inWords(s string, pack *language.Pack) (n Number) {
	for n.Size < len(s) {
		rest := s[n.Size:]
		skip := len(rest) - len(strings.TrimLeft(rest, " -"))
		word := LeadingLetters(rest[skip:])
		v := ValueInWords(word, pack)
		if v == 0 || n.Value > 0 && (v >= 10 || n.Value%10 > 0) {
			break
		}
		n.Value += v
		n.Size += skip + len(word)
	}
	n.Words = true
	return n
}

// ValueInWords gives the value of a word that is a number; 0 of any other word.
func ValueInWords(word string, pack *language.Pack) int {
	if word == "" {
		return 0
	}
	if v := allWords().values[prose.Fold(word)]; v > 0 {
		return v
	}
	if pack == nil {
		return 0
	}
	if e := pack.Word(word); e.Is(language.Number) {
		return e.Value
	}
	if e := pack.Word(prose.Fold(word)); e.Is(language.Number) {
		return e.Value
	}
	return 0
}
