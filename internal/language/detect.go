package language

import (
	"strings"
	"sync"

	"pactlight/internal/prose"
)

// Detection looks at no more than this many words, and a language is only told
// from at least this share of function words. Running text has 35 to 50 % of them
// in its own language, and under 20 % in the nearest other one.
const (
	detectWords  = 1500
	detectShare  = 0.24
	claimedShare = 0.15 // where the page says that it is in this language
)

// stopWords maps a word's hash to the languages (bit i: Codes()[i]) it is a function word of.
var stopWords = sync.OnceValue(func() map[uint64]uint32 {
	out := map[uint64]uint32{}
	for i, words := range packs().words {
		for _, w := range stopSection(words) {
			out[prose.Hash(w)] |= 1 << i
		}
	}
	return out
})

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
		for set, code := stops[tokens[i].Hash], 0; set != 0; set, code = set>>1, code+1 {
			counts[code] += int(set & 1)
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
	told := claimedPack(claimed, codes)
	if words < 30 || told == codes[best] && float64(counts[best]) >= claimedShare*float64(words) {
		return told
	}
	return ""
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
