package language

import (
	"slices"
	"sort"
	"strings"

	"pactlight/internal/prose"
)

// Legal says whether a word is one that agreements and resolutions are written in, and that
// is rarer in what people say: parties, unconditionally.
func (p *Pack) Legal(word string) bool {
	word = prose.Fold(word)
	i, found := slices.BinarySearch(p.legal, word)
	return found || i > 0 && strings.HasPrefix(word, p.legal[i-1])
}

func (p *Pack) legalise(list []string) {
	for _, stem := range list {
		p.legal = append(p.legal, prose.Fold(stem))
	}
	sort.Slice(p.legal, func(i, j int) bool { return p.legal[i] < p.legal[j] })
	p.legal = slices.CompactFunc(p.legal, func(short, long string) bool { return strings.HasPrefix(long, short) })
}
