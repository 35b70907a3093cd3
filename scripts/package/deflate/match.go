package deflate

const (
	window   = 1 << 15
	shortest = 3
	longest  = 258
	maxChain = 1024 // places looked at for a match
	hashBits = 15
	noPlace  = -1
)

// match is a way to copy: a match of this length can also be taken shorter.
type match struct{ length, distance uint16 }

// matches are the ways to copy at each place: ever longer ones, which lie ever farther back.
type matches struct {
	from  int
	start []int32 // for each place where its matches begin in found, and the last end
	found []match
}

func findMatches(data []byte, from, to int) *matches {
	m := &matches{from: from, start: make([]int32, 0, to-from+1)}
	heads := make([]int32, 1<<hashBits)
	for i := range heads {
		heads[i] = noPlace
	}
	before := max(0, from-window)
	chain := make([]int32, to-before) // the place before with the same hash
	for at := before; at < to; at++ {
		if at >= from {
			m.start = append(m.start, int32(len(m.found)))
		}
		if at+shortest > to {
			continue
		}
		h := hash(data[at:])
		chain[at-before] = heads[h]
		heads[h] = int32(at)
		if at >= from {
			m.follow(data[:to], at, chain, before)
		}
	}
	m.start = append(m.start, int32(len(m.found)))
	return m
}

func hash(b []byte) uint32 {
	return (uint32(b[0])<<16 | uint32(b[1])<<8 | uint32(b[2])) * 2654435761 >> (32 - hashBits)
}

// follow adds the matches at a place, the nearest of each length.
func (m *matches) follow(data []byte, at int, chain []int32, before int) {
	best, most := shortest-1, min(longest, len(data)-at)
	place := chain[at-before]
	for tries := 0; tries < maxChain && place != noPlace && at-int(place) <= window && best < most; tries++ {
		if p := int(place); data[p+best] == data[at+best] {
			if n := common(data[p:], data[at:at+most]); n > best {
				best = n
				m.found = append(m.found, match{uint16(n), uint16(at - p)})
			}
		}
		place = chain[int(place)-before]
	}
}

// common counts the bytes that a and b begin with alike.
func common(a, b []byte) int {
	for i := range b {
		if a[i] != b[i] {
			return i
		}
	}
	return len(b)
}

// at gives the matches at a place.
func (m *matches) at(place int) []match {
	i := place - m.from
	return m.found[m.start[i]:m.start[i+1]]
}
