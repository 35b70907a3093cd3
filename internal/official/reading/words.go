package reading

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

// words is what headings, and what stands around a text, are told by, see words.txt.
type words struct {
	sets    map[string]map[string]bool // section → words, folded
	unit    map[string]string          // word before a number, folded → article, chapter, section, paragraph, annex
	around  [][3]string                // unit, what stands before the number, what behind it
	closing []string                   // folded
}

// is says whether a folded word stands in a section.
func (w *words) is(section, word string) bool { return w.sets[section][word] }

var allWords = sync.OnceValue(func() *words {
	w := &words{sets: map[string]map[string]bool{}, unit: map[string]string{}}
	for _, i := range datafile.Items("words.txt", wordsText) {
		w.note(i.Section, i.Key, i.Text)
	}
	for _, form := range language.ClauseWords()["preamble"] {
		w.note("preamble", "", form)
	}
	for _, unit := range []string{"section", "paragraph", "annex", "chapter"} {
		w.units(unit, language.ClauseWords()[unit])
	}
	for _, unit := range []string{"chapter", "section", "annex", "article"} { // the later stands
		for form := range w.sets[unit] {
			w.unit[form] = unit
		}
	}
	w.units("article", language.ClauseWords()["article"])
	return w
})

// note takes in a word of a section.
func (w *words) note(section, key, form string) {
	switch section {
	case "around":
		before, behind, _ := strings.Cut(form, " ")
		w.around = append(w.around, [3]string{key, before, behind})
	case "closing":
		w.closing = append(w.closing, prose.Fold(form))
	default:
		if w.sets[section] == nil {
			w.sets[section] = map[string]bool{}
		}
		w.sets[section][prose.Fold(form)] = true
	}
}

// units notes words that stand before the number of a unit.
func (w *words) units(unit string, forms []string) {
	for _, form := range forms {
		w.unit[prose.Fold(strings.TrimSuffix(form, "."))] = unit
	}
}
