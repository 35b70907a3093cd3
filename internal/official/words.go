package official

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

// words is what texts are told by, see words.txt. Words are folded, but for those that
// deny or oblige: né and ne are two words.
type words struct {
	unit      map[string]string // word before a number → article, chapter, section, paragraph, annex
	behind    map[string]bool   // words for an article that stand behind its number
	around    [][3]string       // unit, what stands before the number, what behind it
	preamble  map[string]bool
	closing   []string
	after     map[string]bool
	edit      map[string]bool
	hint      map[string]bool
	furniture map[string]bool
	no        map[string]bool
	suffix    map[string]bool
	endings   map[string]bool
	numbers   map[string]int
	spelling  map[string][][2]string
	negation  map[string]map[string]bool // language → words
	modal     map[string]map[string]bool
}

var allWords = sync.OnceValue(func() *words {
	f, err := datafile.Parse("words.txt", wordsText)
	if err != nil { // the tests read it
		panic(err)
	}
	w := &words{unit: map[string]string{}, numbers: map[string]int{}, negation: byLanguage(f, "negation"), modal: byLanguage(f, "modal")}
	for _, unit := range []string{"article", "section", "paragraph", "annex"} {
		w.units(unit, language.ClauseWords()[unit])
	}
	w.units("chapter", language.ClauseWords()["chapter"])
	for _, unit := range []string{"chapter", "section", "annex", "article"} { // the later stands
		w.units(unit, wordsOf(f, unit))
	}
	w.units("article", language.ClauseWords()["article"])
	w.preamble = set(append(wordsOf(f, "preamble"), language.ClauseWords()["preamble"]...))
	w.behind, w.after, w.edit = set(wordsOf(f, "behind")), set(wordsOf(f, "after")), set(wordsOf(f, "edit"))
	w.hint, w.furniture = set(wordsOf(f, "hint")), set(wordsOf(f, "furniture"))
	w.no, w.suffix, w.endings = set(wordsOf(f, "no")), set(wordsOf(f, "suffix")), set(wordsOf(f, "ordinal ending"))
	for _, c := range wordsOf(f, "closing") {
		w.closing = append(w.closing, prose.Fold(c))
	}
	for _, l := range f.Section("around") {
		for _, pair := range cut(l.Value) {
			before, behind, _ := strings.Cut(pair, " ")
			w.around = append(w.around, [3]string{l.Key, before, behind})
		}
	}
	w.spelling = map[string][][2]string{}
	for _, l := range f.Section("spelling") {
		for _, pair := range cut(l.Value) {
			a, b, _ := strings.Cut(pair, " ")
			w.spelling[l.Key] = append(w.spelling[l.Key], [2]string{prose.Fold(a), prose.Fold(b)})
		}
	}
	for _, l := range f.Section("number") {
		for _, form := range cut(l.Value) {
			w.numbers[prose.Fold(form)] = atoi(l.Key)
		}
	}
	return w
})

// units notes words that stand before the number of a unit.
func (w *words) units(unit string, forms []string) {
	for _, form := range forms {
		w.unit[prose.Fold(strings.TrimSuffix(form, "."))] = unit
	}
}

func byLanguage(f *datafile.File, section string) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for _, l := range f.Section(section) {
		out[l.Key] = map[string]bool{}
		for _, w := range cut(l.Value) {
			out[l.Key][w] = true
		}
	}
	return out
}

// wordsOf gives the words of a section's lines, without what the lines are about.
func wordsOf(f *datafile.File, section string) (out []string) {
	for _, l := range f.Section(section) {
		out = append(out, cut(l.Value)...)
	}
	return out
}

func cut(list string) (out []string) {
	for _, w := range strings.Split(list, ",") {
		out = append(out, strings.TrimSpace(w))
	}
	return out
}

func set(list []string) map[string]bool {
	out := make(map[string]bool, len(list))
	for _, w := range list {
		out[prose.Fold(w)] = true
	}
	return out
}

// atoi reads a number of digits alone; 0 where it is none.
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
