package deflate

import "math"

// counts are how often the codes of a block are used.
type counts struct {
	literal  [literals]int
	distance [distances]int
}

func count(b block) *counts {
	c := &counts{}
	c.add(b)
	c.literal[endOfBlock] = 1
	return c
}

func (c *counts) add(b block) {
	for _, s := range b {
		if s.length == 0 {
			c.literal[s.distance]++
			continue
		}
		c.literal[lengthCodes[s.length].code]++
		c.distance[distanceCode(s.distance)]++
	}
}

// The header of a block, without the codes' lengths, and what the length of a code
// that is used costs there: near what it is on the average.
const (
	headerBits = 80
	codeBits   = 3.5
)

// bits estimates the size of a block.
func (c *counts) bits() float64 {
	sum := headerBits + entropy(c.literal[:]) + entropy(c.distance[:])
	for code, n := range c.literal[firstLength:] {
		sum += float64(n * lengthExtra(code))
	}
	for code, n := range c.distance {
		sum += float64(n * distanceExtra(code))
	}
	return sum
}

// lengthExtra is the number of extra bits of a length's code, counted from the first.
func lengthExtra(code int) int {
	if code == literals-1-firstLength {
		return 0
	}
	return max(0, code/4-1)
}

// entropy is the bits for symbols of these counts and for their codes.
func entropy(counts []int) float64 {
	total, sum := 0, 0.0
	for _, n := range counts {
		if n > 0 {
			total += n
			sum += codeBits - float64(n)*math.Log2(float64(n))
		}
	}
	if total == 0 {
		return 0
	}
	return sum + float64(total)*math.Log2(float64(total))
}

// costs are what symbols cost in a block of such counts.
func (c *counts) costs() *costs {
	literal, distance := perSymbol(c.literal[:]), perSymbol(c.distance[:])
	out := &costs{}
	copy(out.byte[:], literal)
	for n := shortest; n <= longest; n++ {
		out.length[n] = literal[lengthCodes[n].code] + float32(lengthCodes[n].extra)
	}
	for code := range out.distance {
		out.distance[code] = distance[code] + float32(distanceExtra(code))
	}
	return out
}

// perSymbol gives the bits of each symbol; one that is not used costs as if it were once.
func perSymbol(counts []int) []float32 {
	total := 0
	for _, n := range counts {
		total += n
	}
	out := make([]float32, len(counts))
	for i, n := range counts {
		out[i] = float32(math.Log2(float64(max(1, total)) / float64(max(1, n))))
	}
	return out
}
