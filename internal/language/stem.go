package language

import (
	"slices"
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/italian"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/french"
	"github.com/kljensen/snowball/norwegian"
	"github.com/kljensen/snowball/spanish"
	"github.com/kljensen/snowball/swedish"

	"pactlight/internal/prose"
)

// stemmers are the stemmers that packs can name. They take folded words.
var stemmers = map[string]func(string) string{
	"english":    stopless(english.Stem),
	"french":     stopless(french.Stem),
	"spanish":    stopless(spanish.Stem),
	"swedish":    stopless(swedish.Stem),
	"norwegian":  stopless(norwegian.Stem),
	"dutch":      environment(dutch.Stem),
	"german":     environment(german.Stem),
	"italian":    environment(italian.Stem),
	"portuguese": environment(portuguese.Stem),
}

// stopless makes a stemmer cut function words too: which they are, the packs know.
func stopless(stem func(string, bool) string) func(string) string {
	return func(w string) string { return stem(w, true) }
}

func environment(stem func(*snowballstem.Env) bool) func(string) string {
	return func(w string) string {
		env := snowballstem.NewEnv(w)
		stem(env)
		return env.Current()
	}
}

// Inflects says whether words are found by their stems.
func (p *Pack) Inflects() bool { return p.stems != nil }

// shortestStem is how many bytes cutting an ending leaves at least.
const shortestStem = 3

// endings makes a stemmer that cuts the longest of the endings given, for languages
// that no library has a stemmer for.
func endings(list []string) func(string) string {
	list = slices.Clone(list)
	for i := range list {
		list[i] = prose.Fold(list[i])
	}
	slices.SortFunc(list, func(a, b string) int { return len(b) - len(a) })
	return func(w string) string {
		for _, e := range list {
			if stem, ok := strings.CutSuffix(w, e); ok && len(stem) >= shortestStem {
				return stem
			}
		}
		return w
	}
}
