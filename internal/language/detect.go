package language

import (
	"math/bits"
	"strings"
	"sync"

	"pactlight/internal/prose"
)

// Detection looks at no more than this many words, and a language is only told
// from at least this share of function words. Running text has 35 to 50 % of them
// in its own language, and under 20 % in the nearest other one.
const (
	detectWords  = 600
	detectShare  = 0.24
	claimedShare = 0.15 // where the page says that it is in this language
	aloneShare   = 0.20 // where it says nothing, and no other language has two thirds as many
)

// stopTable is an open-addressing table of words by hash, with the languages (bit i:
// Codes()[i]) each is a function word of; 0 in an empty slot.
type stopTable []struct {
	word      uint64
	languages uint32
}

// stopWords are those of all languages.
var stopWords = sync.OnceValue(func() stopTable {
	words := map[uint64]uint32{}
	for i, pack := range packs().words {
		for _, w := range stopSection(pack) {
			words[prose.Hash(w)] |= 1 << i
		}
	}
	size := 1
	for size < 2*len(words) {
		size *= 2
	}
	t := make(stopTable, size)
	for word, languages := range words {
		at := t.find(word)
		t[at].word, t[at].languages = word, languages
	}
	return t
})

// find gives the slot of a word, or the empty one where it would stand.
func (t stopTable) find(word uint64) int {
	mask := len(t) - 1
	at := int(word) & mask
	for t[at].languages != 0 && t[at].word != word {
		at = (at + 1) & mask
	}
	return at
}

// stopSection reads [stop] alone: a pack's other sections are long, and wait until
// its language is met.
func stopSection(words string) (out []string) {
	_, section, _ := strings.Cut(words, "[stop]\n")
	section, _, _ = strings.Cut(section, "\n[")
	for line := range strings.Lines(section) {
		out = append(out, list(line)...)
	}
	return out
}

// Detect tells the language of running text by its function words; empty where it
// is none that has a pack. claimed is the language the page says it is in: it
// decides where the text is too short to tell.
func Detect(tokens []prose.Token, claimed string) string {
	stops, codes := stopWords(), Codes()
	counts, words := make([]int, len(codes)), 0
	for i := range tokens {
		if tokens[i].Kind != prose.Word {
			continue
		}
		if words++; words > detectWords {
			break
		}
		word := tokens[i].Hash
		if stops[int(word)&(len(stops)-1)].languages == 0 {
			continue // half of all words, without a call
		}
		for set := stops[stops.find(word)].languages; set != 0; set &= set - 1 {
			counts[bits.TrailingZeros32(set)]++
		}
	}
	best := 0
	for i := range counts {
		if counts[i] > counts[best] {
			best = i
		}
	}
	if float64(counts[best]) >= detectShare*float64(words) && counts[best] > 0 && words >= 12 {
		return codes[best]
	}
	if claimed == "" && words >= 30 && float64(counts[best]) >= aloneShare*float64(words) && alone(counts, best) {
		return codes[best]
	}
	told := claimedPack(claimed, codes)
	if words < 30 || told == codes[best] && float64(counts[best]) >= claimedShare*float64(words) {
		return told
	}
	return ""
}

// alone says whether no language but the best has two thirds of its function words.
func alone(counts []int, best int) bool {
	for i, n := range counts {
		if i != best && 3*n > 2*counts[best] {
			return false
		}
	}
	return true
}

func claimedPack(claimed string, codes []string) string {
	primary, _, _ := strings.Cut(strings.ToLower(claimed), "-")
	for _, c := range codes {
		if c == primary {
			return c
		}
	}
	return ""
}
