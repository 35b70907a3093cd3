package claim

import (
	_ "embed"
	"sync"

	"pactlight/internal/datafile"
	"pactlight/internal/prose"
)

//go:embed words.txt
var wordsText string

// words are the phrases of words.txt: section and language → phrases, as hashes of
// their words.
var words = sync.OnceValue(func() map[string][][]uint64 {
	out := map[string][][]uint64{}
	for _, i := range datafile.Items("words.txt", wordsText) {
		key := i.Section + " " + i.Key
		out[key] = append(out[key], hashes(i.Text))
	}
	return out
})

func hashes(phrase string) (out []uint64) {
	for _, t := range prose.Tokens(nil, phrase, 0, len(phrase)) {
		out = append(out, t.Hash)
	}
	return out
}
