package agreement

import "pactlight/internal/prose"

// gate sends away the words that no name of the catalogue begins with, by the first
// letters of words alone: stems keep the beginnings of words. It is a set of bits of
// which few are set, and forgets which name set them.
type gate []byte

// gateBits is how many bits the gate has for each lead or pair of leads in it, at least.
const gateBits = 64

// threeLetters masks the first three letters of a lead.
const threeLetters = 1<<24 - 1

// The hashes of what a name begins with: the three letters of any; of a name of one word
// the three that are sure, or four, or four and then eight; and the three of either of
// the first two words of a longer name.
func threeAny(lead uint32) uint64   { return mix(uint64(lead&threeLetters) | 1<<50) }
func threeAlone(lead uint32) uint64 { return mix(uint64(lead&threeLetters) | 1<<49) }
func fourAlone(lead uint32) uint64  { return mix(uint64(lead) | 1<<48) }
func fourFirst(lead uint32) uint64  { return mix(uint64(lead) | 1<<51) }
func eightAlone(word string) uint64 { return mix(prose.Hash(firstLetters(word, 8)) | 1<<52) }
func threeEach(lead, next uint32) uint64 {
	return mix(uint64(lead&threeLetters) | uint64(next&threeLetters)<<24)
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
func (g gate) next(tokens []prose.Token, i, end int) int {
	for ; i < end; i++ {
		if t := &tokens[i]; t.Kind != prose.Mark && g.has(threeAny(t.Lead)) {
			break
		}
	}
	return i
}

// lets says whether a name may begin at token i, and go on at next, of a sentence that
// ends before end.
func (g gate) lets(d *Doc, i, next, end int) bool {
	lead := d.Tokens[i].Lead
	if g.has(fourAlone(lead)) || g.has(threeAlone(lead)) || g.has(fourFirst(lead)) && g.has(eightAlone(d.Of(i))) {
		return true
	}
	return next < end && g.has(threeEach(lead, d.Tokens[next].Lead))
}

// beginning gives the hashes for a name of those folded words; stems are what every form
// of its words begins with.
func beginning(words, stems []string) []uint64 {
	first := prose.Lead(words[0])
	letters := sure(words[0], stems[0])
	switch {
	case len(words) > 1 && steady(words[1], stems[1]):
		return []uint64{threeAny(first), threeEach(first, prose.Lead(words[1]))}
	case len(words) > 1 || letters < 4:
		return []uint64{threeAny(first), threeAlone(first)}
	case letters < 8:
		return []uint64{threeAny(first), fourAlone(first)}
	}
	return []uint64{threeAny(first), fourFirst(first), eightAlone(words[0])}
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
