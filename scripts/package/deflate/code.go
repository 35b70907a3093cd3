package deflate

import "math/bits"

// RFC 1951, section 3.2.5: a length or distance is written as a code and extra bits.

const (
	endOfBlock  = 256
	firstLength = 257
	literals    = 286 // codes of bytes, the end and lengths
	distances   = 30
	maxCodeBits = 15
	maxMetaBits = 7 // for the codes of the codes' lengths
)

// lengthCode says how a length is written.
type lengthCode struct{ code, extra, rest uint16 }

var lengthCodes = func() (codes [longest + 1]lengthCode) {
	n := shortest
	for code := range 28 {
		extra := max(0, code/4-1)
		for rest := range 1 << extra {
			if n <= longest {
				codes[n] = lengthCode{uint16(firstLength + code), uint16(extra), uint16(rest)}
				n++
			}
		}
	}
	codes[longest] = lengthCode{literals - 1, 0, 0}
	return codes
}()

// distanceCode gives the code of a distance from 1 to the window.
func distanceCode(distance uint16) int {
	d := uint(distance) - 1
	if d < 4 {
		return int(d)
	}
	n := bits.Len(d) - 2
	return 2*n + int(d>>n)
}

func distanceExtra(code int) int { return max(0, code/2-1) }

// distanceRest is what the extra bits of a distance say.
func distanceRest(distance uint16) uint {
	d := uint(distance) - 1
	return d & (1<<distanceExtra(distanceCode(distance)) - 1)
}
