package official

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
	"sync"

	"pactlight/internal/datafile"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

//go:embed words.txt
var wordsText string

// words is what texts are told by, see words.txt. Words are folded, but for those that
// deny or oblige: né and ne are two words.
type words struct {
	sets     map[string]map[string]bool // section, for words that deny or oblige with the language → words
	unit     map[string]string          // word before a number → article, chapter, section, paragraph, annex
	around   [][3]string                // unit, what stands before the number, what behind it
	closing  []string
	numbers  map[string]int
	spelling map[string][][2]string
}

// is says whether a word stands in a section.
func (w *words) is(section, word string) bool { return w.sets[section][word] }

var allWords = sync.OnceValue(func() *words {
	f, err := datafile.Parse("words.txt", wordsText)
	if err != nil { // the tests read it
		panic(err)
	}
	w := &words{sets: map[string]map[string]bool{}, unit: map[string]string{}, numbers: map[string]int{}, spelling: map[string][][2]string{}}
	for _, s := range f.Sections {
		for _, l := range s.Lines {
			for _, form := range strings.Split(l.Value, ",") {
				w.note(s.Name, l.Key, strings.TrimSpace(form))
			}
		}
	}
	for _, form := range language.ClauseWords()["preamble"] {
		w.note("preamble", "", form)
	}
	for _, unit := range []string{"section", "paragraph", "annex", "chapter"} {
		w.units(unit, language.ClauseWords()[unit])
	}
	for _, unit := range []string{"chapter", "section", "annex", "article"} { // the later stands
		w.units(unit, slices.Collect(maps.Keys(w.sets[unit])))
	}
	w.units("article", language.ClauseWords()["article"])
	return w
})

// note takes in a word or pair of words of a section.
func (w *words) note(section, key, form string) {
	folded := prose.Fold(form)
	first, second, _ := strings.Cut(folded, " ")
	switch section {
	case "around":
		before, behind, _ := strings.Cut(form, " ")
		w.around = append(w.around, [3]string{key, before, behind})
		return
	case "closing":
		w.closing = append(w.closing, folded)
		return
	case "number":
		w.numbers[folded] = atoi(key)
		return
	case "spelling":
		w.spelling[key] = append(w.spelling[key], [2]string{first, second})
		return
	case "negation", "modal":
		section, folded = section+" "+key, form
	}
	if w.sets[section] == nil {
		w.sets[section] = map[string]bool{}
	}
	w.sets[section][folded] = true
}

// units notes words that stand before the number of a unit.
func (w *words) units(unit string, forms []string) {
	for _, form := range forms {
		w.unit[prose.Fold(strings.TrimSuffix(form, "."))] = unit
	}
}

// atoi reads a number of digits alone; 0 where it is none.
// It is no part of its many callers: inlined it would be most of them.
//
//go:noinline
func atoi(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n > 1e6 {
			return 0
		}
		n = 10*n + int(r-'0')
	}
	return n
}
