package catalogue

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/prose"
)

// gate sends away the words that no name of the catalogue begins with: of names that are
// found as they are written by the hashes of their first words, of those that are found by
// their stems in one language by the first letters of words, which stems keep. It is a set
// of bits of which few are set, and forgets which name set them.
type gate []byte

// gateBits is how many bits the gate has for each hash in it, at least.
const gateBits = 32

// threeLetters masks the first three letters of a lead.
const threeLetters = 1<<24 - 1

// The hashes of what a name begins with that is found as it is written: the first word of
// any; the word of one that has no more, or the first two.
func wordAny(word uint64) uint64         { return mix(word ^ 1<<50) }
func wordAlone(word uint64) uint64       { return mix(word ^ 1<<49) }
func wordsEach(word, next uint64) uint64 { return mix(prose.Chain(word, next)) }

// The hashes of what a name begins with that is found by its stems in the language of a
// seed: the three letters of any; of a name of one word the three that are sure, or four, or
// four and then eight; and the three of either of the first two words of a longer name.
func threeAny(seed uint64, lead uint32) uint64 { return mix(seed ^ uint64(lead&threeLetters) ^ 1<<50) }
func threeAlone(seed uint64, lead uint32) uint64 {
	return mix(seed ^ uint64(lead&threeLetters) ^ 1<<49)
}
func fourAlone(seed uint64, lead uint32) uint64 { return mix(seed ^ uint64(lead) ^ 1<<48) }
func fourFirst(seed uint64, lead uint32) uint64 { return mix(seed ^ uint64(lead) ^ 1<<51) }
func eightAlone(seed uint64, word string) uint64 {
	return mix(seed ^ prose.Hash(firstLetters(word, 8)) ^ 1<<52)
}
func threeEach(seed uint64, lead, next uint32) uint64 {
	return mix(seed ^ uint64(lead&threeLetters) ^ uint64(next&threeLetters)<<24)
}

// mix spreads the bits of a key over the high half of a hash.
func mix(key uint64) uint64 {
	key = (key ^ key>>31) * 0x9E3779B97F4A7C15
	return (key ^ key>>29) * 0xBF58476D1CE4E5B9 >> 32
}

func (g gate) has(hash uint64) bool {
	i := hash & uint64(8*len(g)-1)
	return g[i>>3]&(1<<(i&7)) != 0
}

// newGate makes a gate for those hashes.
func newGate(hashes map[uint64]bool) gate {
	bits := 8
	for bits < gateBits*len(hashes) {
		bits *= 2
	}
	g := make(gate, bits/8)
	for h := range hashes {
		i := h & uint64(bits-1)
		g[i>>3] |= 1 << (i & 7)
	}
	return g
}

// next gives the first token from i on that begins as some name does, end where none is.
func (g gate) next(d *phrase.Doc, i, end int) int {
	for ; i < end; i++ {
		if t := &d.Tokens[i]; t.Kind != prose.Mark && (g.has(threeAny(d.Seed, t.Lead)) || g.has(wordAny(t.Hash))) {
			break
		}
	}
	return i
}

// written says whether a name that is found as it is written may begin at token i, and go
// on at next, of a sentence that ends before end.
func (g gate) written(d *phrase.Doc, i, next, end int) bool {
	word := d.Tokens[i].Hash
	return g.has(wordAny(word)) && (g.has(wordAlone(word)) || next < end && g.has(wordsEach(word, d.Tokens[next].Hash)))
}

// stemmed says whether a name that is found by its stems may begin there.
func (g gate) stemmed(d *phrase.Doc, i, next, end int) bool {
	seed, lead := d.Seed, d.Tokens[i].Lead
	return g.has(threeAny(seed, lead)) && (g.has(threeAlone(seed, lead)) || g.has(fourAlone(seed, lead)) ||
		g.has(fourFirst(seed, lead)) && g.has(eightAlone(seed, d.Of(i))) ||
		next < end && g.has(threeEach(seed, lead, d.Tokens[next].Lead)))
}

// beginning gives the hashes for a name of those folded words that is found as it is
// written.
func beginning(words []string) []uint64 {
	first := prose.Hash(words[0])
	if len(words) > 1 {
		return []uint64{wordAny(first), wordsEach(first, prose.Hash(words[1]))}
	}
	return []uint64{wordAny(first), wordAlone(first)}
}

// stemBeginning gives the hashes for a name of those folded words in the language of a
// seed; stems are what every form of its words begins with.
func stemBeginning(seed uint64, words, stems []string) []uint64 {
	first := prose.Lead(words[0])
	letters := sure(words[0], stems[0])
	switch {
	case len(words) > 1 && steady(words[1], stems[1]):
		return []uint64{threeAny(seed, first), threeEach(seed, first, prose.Lead(words[1]))}
	case len(words) > 1 || letters < 4:
		return []uint64{threeAny(seed, first), threeAlone(seed, first)}
	case letters < 8:
		return []uint64{threeAny(seed, first), fourAlone(seed, first)}
	}
	return []uint64{threeAny(seed, first), fourFirst(seed, first), eightAlone(seed, words[0])}
}

// firstLetters gives the first n letters of a word, all where there are fewer.
func firstLetters(word string, n int) string {
	for i := range word {
		if n--; n < 0 {
			return word[:i]
		}
	}
	return word
}

// steady says whether the first three letters of a word stand in every form of it.
func steady(word, stem string) bool {
	return (prose.Lead(word)^prose.Lead(stem))&threeLetters == 0
}

// sure counts the letters at the beginning of a word that stand in every form of it:
// those of its stem, whose last one may be written otherwise.
func sure(word, stem string) int {
	n := 0
	letters := []rune(stem)
	for i, r := range []rune(word) {
		if i >= len(letters)-1 || letters[i] != r {
			break
		}
		n++
	}
	return n
}
