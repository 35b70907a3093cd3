package deflate

// costs are what symbols cost in bits, with their extra bits.
type costs struct {
	byte     [256]float32
	length   [longest + 1]float32
	distance [30]float32 // by code
}

// firstCosts are a guess: no symbol is rarer than another.
func firstCosts() *costs {
	c := &costs{}
	for i := range c.byte {
		c.byte[i] = 8
	}
	for n := shortest; n <= longest; n++ {
		c.length[n] = 6 + float32(lengthCodes[n].extra)
	}
	for i := range c.distance {
		c.distance[i] = 5 + float32(distanceExtra(i))
	}
	return c
}

// parse finds the cheapest symbols for data[from:to]: the shortest way from its
// beginning to its end.
func (m *matches) parse(data []byte, from, to int, c *costs) block {
	const far = 1e30
	way := make([]symbol, to-from+1) // by which symbol a place is reached best
	cost := make([]float32, to-from+1)
	for i := range cost[1:] {
		cost[i+1] = far
	}
	for at := from; at < to; at++ {
		i := at - from
		if sum := cost[i] + c.byte[data[at]]; sum < cost[i+1] {
			cost[i+1], way[i+1] = sum, symbol{0, uint16(data[at])}
		}
		n := shortest
		for _, f := range m.at(at) {
			base := cost[i] + c.distance[distanceCode(f.distance)]
			for end := min(int(f.length), to-at); n <= end; n++ {
				if sum := base + c.length[n]; sum < cost[i+n] {
					cost[i+n], way[i+n] = sum, symbol{uint16(n), f.distance}
				}
			}
		}
	}
	return trace(way)
}

// trace follows the best way from its end.
func trace(way []symbol) block {
	n := 0
	for i := len(way) - 1; i > 0; i -= max(1, int(way[i].length)) {
		n++
	}
	b := make(block, n)
	for i := len(way) - 1; i > 0; i -= max(1, int(way[i].length)) {
		n--
		b[n] = way[i]
	}
	return b
}
