package official

import (
	_ "embed"
	"strings"
	"sync"

	"pactlight/internal/datafile"
	"pactlight/internal/prose"
)

//go:embed words.txt
var wordsText string

// words is what quotes are compared by, see words.txt.
type words struct {
	sets      map[string]map[string]bool // "negation en", "modal en" → words as written, for né and ne are two
	spellings map[string][][2]string     // language → what to write instead of the first: the second, both folded
}

// is says whether a word stands in a section for a language.
func (w *words) is(section, code, word string) bool { return w.sets[section+" "+code][word] }

var allWords = sync.OnceValue(func() *words {
	w := &words{sets: map[string]map[string]bool{}, spellings: map[string][][2]string{}}
	for _, i := range datafile.Items("words.txt", wordsText) {
		w.note(i.Section, i.Key, i.Text)
	}
	return w
})

// note takes in a word, or a pair of spellings, of a section.
func (w *words) note(section, code, form string) {
	if section == "spelling" {
		first, second, _ := strings.Cut(prose.Fold(form), " ")
		w.spellings[code] = append(w.spellings[code], [2]string{first, second})
		return
	}
	key := section + " " + code
	if w.sets[key] == nil {
		w.sets[key] = map[string]bool{}
	}
	w.sets[key][form] = true
}
