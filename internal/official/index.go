package official

import (
	"math"
	"slices"

	"pactlight/internal/prose"
)

// index tells which parts hold a word. Words that stand in every fourth part tell
// nothing and are left out.
type index struct {
	ids    map[uint64]uint32 // word → its place in from
	from   []uint32          // where the list of a word begins; one more than there are words
	lists  []uint32          // parts
	parts  int
	scores []float32
	seen   []uint32 // parts with a score
}

// wordsSought is how many of a quote's words, the rarest, are looked up.
const wordsSought = 16

func newIndex(parts []heldPart) *index {
	x := &index{ids: map[uint64]uint32{}, parts: len(parts), scores: make([]float32, len(parts))}
	var counts []uint32 // in how many parts each word stands
	x.each(parts, func(id, _ uint32) {
		if int(id) == len(counts) {
			counts = append(counts, 0)
		}
		counts[id]++
	})
	common := uint32(max(len(parts)/4, 8))
	x.from = make([]uint32, len(counts)+1)
	for id, n := range counts {
		if n > common {
			n = 0
		}
		x.from[id+1] = x.from[id] + n
	}
	x.lists = make([]uint32, x.from[len(counts)])
	next := slices.Clone(x.from)
	x.each(parts, func(id, part uint32) {
		if next[id] < x.from[id+1] {
			x.lists[next[id]] = part
			next[id]++
		}
	})
	return x
}

// each visits every word of every part, though no word twice in one part. A word gets
// the next free id when it is met first.
func (x *index) each(parts []heldPart, visit func(id, part uint32)) {
	var tokens []prose.Token
	last := make([]uint32, len(x.ids)) // the last part in which each word was visited, counted from 1
	for i := range parts {
		part := uint32(i)
		tokens = prose.Tokens(tokens[:0], parts[i].plain, 0, len(parts[i].plain))
		eachWord(parts[i].plain, tokens, func(hash uint64, _, _ int) {
			id, ok := x.ids[hash]
			if !ok {
				id = uint32(len(last))
				x.ids[hash] = id
				last = append(last, 0)
			}
			if last[id] != part+1 {
				last[id] = part + 1
				visit(id, part)
			}
		})
	}
}

// likely gives the parts that hold most of the rare words, the likeliest first: at most
// n of all parts, and besides at most n of those from part from to part to.
func (x *index) likely(words []word, from, to, n int) []int {
	var list []uint32 // the words that are known, the rarest first
	for _, w := range words {
		if id, ok := x.ids[w.hash]; ok && x.count(id) > 0 && !slices.Contains(list, id) {
			list = inserted(list, id, wordsSought, func(a, b uint32) bool { return x.count(a) < x.count(b) })
		}
	}
	for _, id := range list {
		weight := float32(math.Log2(1 + float64(x.parts)/float64(x.count(id))))
		for _, part := range x.lists[x.from[id]:x.from[id+1]] {
			if x.scores[part] == 0 {
				x.seen = append(x.seen, part)
			}
			x.scores[part] += weight
		}
	}
	return x.best(from, to, n)
}

// count is in how many parts a word stands.
func (x *index) count(id uint32) uint32 { return x.from[id+1] - x.from[id] }

// inserted puts an item into a list in order, of which the first n are kept.
func inserted(list []uint32, item uint32, n int, less func(a, b uint32) bool) []uint32 {
	at := len(list)
	for at > 0 && less(item, list[at-1]) {
		at--
	}
	if at == n {
		return list
	}
	if len(list) < n {
		list = append(list, 0)
	}
	copy(list[at+1:], list[at:])
	list[at] = item
	return list
}

// worthwhile is how much of the best score a part must have to be looked at.
const worthwhile = 0.4

// best gives the parts with the highest scores, and forgets the scores.
func (x *index) best(from, to, n int) (out []int) {
	better := func(a, b uint32) bool {
		return x.scores[a] > x.scores[b] || x.scores[a] == x.scores[b] && a < b
	}
	var all, own []uint32
	for _, part := range x.seen {
		all = inserted(all, part, n, better)
		if int(part) >= from && int(part) < to {
			own = inserted(own, part, n, better)
		}
	}
	for _, list := range [][]uint32{own, all} {
		for _, part := range list {
			if x.scores[part] >= worthwhile*x.scores[list[0]] && !slices.Contains(out, int(part)) {
				out = append(out, int(part))
			}
		}
	}
	for _, part := range x.seen {
		x.scores[part] = 0
	}
	x.seen = x.seen[:0]
	return out
}
