package claim

import (
	_ "embed"
	"strings"
	"sync"

	"pactlight/internal/datafile"
	"pactlight/internal/prose"
)

//go:embed words.txt
var wordsText string

// words are the phrases of words.txt: section and language → phrases, as hashes of
// their words.
var words = sync.OnceValue(func() map[string][][]uint64 {
	f, err := datafile.Parse("words.txt", wordsText)
	if err != nil { // the tests read it
		panic(err)
	}
	out := map[string][][]uint64{}
	for _, s := range f.Sections {
		for _, l := range s.Lines {
			for _, phrase := range strings.Split(l.Value, ",") {
				out[s.Name+" "+l.Key] = append(out[s.Name+" "+l.Key], hashes(phrase))
			}
		}
	}
	return out
})

func hashes(phrase string) (out []uint64) {
	for _, t := range prose.Tokens(nil, phrase, 0, len(phrase)) {
		out = append(out, t.Hash)
	}
	return out
}
