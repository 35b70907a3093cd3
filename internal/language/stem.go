package language

import (
	"slices"
	"sort"
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/italian"
	"github.com/blevesearch/snowballstem/norwegian"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/blevesearch/snowballstem/spanish"
	"github.com/blevesearch/snowballstem/swedish"
	"github.com/kljensen/snowball/hungarian"

	"pactlight/internal/prose"
)

// stemmers are the stemmers that packs can name. They take a word as it is written and
// give its stem, folded.
var stemmers = map[string]func(string) string{
	"english":    environment(english.Stem),
	"french":     environment(french.Stem),
	"spanish":    environment(spanish.Stem),
	"swedish":    environment(swedish.Stem),
	"norwegian":  environment(norwegian.Stem),
	"dutch":      environment(dutch.Stem),
	"german":     environment(german.Stem),
	"italian":    environment(italian.Stem),
	"portuguese": environment(portuguese.Stem),
	"hungarian":  accented(hungarian.Stem),
}

// accented makes a stemmer of one that tells endings by their accents. It cuts function
// words too: which they are, the packs know.
func accented(stem func(string, bool) string) func(string) string {
	return func(w string) string { return prose.Fold(stem(w, true)) }
}

func environment(stem func(*snowballstem.Env) bool) func(string) string {
	return func(w string) string {
		env := snowballstem.NewEnv(prose.Fold(w))
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
	sort.SliceStable(list, func(i, j int) bool { return len(list[i]) > len(list[j]) })
	return func(w string) string {
		w = prose.Fold(w)
		for _, e := range list {
			if stem, ok := strings.CutSuffix(w, e); ok && len(stem) >= shortestStem {
				return stem
			}
		}
		return w
	}
}

// StemSeed begins the keys of what is filed by its stems in the language of a code, so that
// those of two languages are never taken for each other.
func StemSeed(code string) uint64 { return prose.Hash("stem " + code) }
