package deflate

import (
	"math/bits"
	"slices"
)

// lengthsOf gives the length of the code of each symbol, 0 for what is not used; none
// is longer than limit, and no such lengths are cheaper (package-merge).
func lengthsOf(counts []int, limit int) []uint8 {
	out := make([]uint8, len(counts))
	var leaves []coin
	for symbol, n := range counts {
		if n > 0 {
			leaves = append(leaves, coin{weight: n, symbols: []int{symbol}})
		}
	}
	for i := 0; len(leaves) < 2; i++ { // a code of one symbol has no length of its own
		if i >= len(counts) || counts[i] == 0 {
			leaves = append(leaves, coin{symbols: []int{i}})
		}
	}
	slices.SortStableFunc(leaves, byWeight)
	row := leaves
	for range limit - 1 {
		row = merged(leaves, row)
	}
	for _, c := range row[:2*len(leaves)-2] {
		for _, symbol := range c.symbols {
			out[symbol]++
		}
	}
	return out
}

// coin is a symbol, or several that are bought together.
type coin struct {
	weight  int
	symbols []int
}

func byWeight(a, b coin) int { return a.weight - b.weight }

// merged pairs the coins of a row and sorts the pairs in among the leaves.
func merged(leaves, row []coin) []coin {
	out := slices.Clone(leaves)
	for i := 0; i+1 < len(row); i += 2 {
		out = append(out, coin{row[i].weight + row[i+1].weight, slices.Concat(row[i].symbols, row[i+1].symbols)})
	}
	slices.SortStableFunc(out, byWeight)
	return out
}

// codesOf gives the codes of symbols with these lengths, their first bit lowest.
func codesOf(lengths []uint8) []uint16 {
	out := make([]uint16, len(lengths))
	code := uint16(0)
	for length := uint8(1); length <= maxCodeBits; length++ {
		for symbol, l := range lengths {
			if l == length {
				out[symbol] = bits.Reverse16(code) >> (16 - length)
				code++
			}
		}
		code <<= 1
	}
	return out
}
