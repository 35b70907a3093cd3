package language

import (
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/kljensen/snowball/english"
)

// stemmers are the stemmers that packs can name. They take folded words.
var stemmers = map[string]func(string) string{
	"english": func(w string) string { return english.Stem(w, true) },
	"dutch":   snowballWith(dutch.Stem),
}

func snowballWith(stem func(*snowballstem.Env) bool) func(string) string {
	return func(w string) string {
		env := snowballstem.NewEnv(w)
		stem(env)
		return env.Current()
	}
}
