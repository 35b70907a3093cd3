package prose

import (
	"math/bits"

	"pactlight/internal/swar"
)

// Units walks a text, which must be UTF-8, once and tells, for ever larger byte offsets, how many code
// points and UTF-16 code units stand before them.
type Units struct {
	text          string
	at            int
	points, utf16 int
}

// NewUnits begins at the start of text.
func NewUnits(text string) *Units { return &Units{text: text} }

// At moves to a byte offset, not smaller than the last one given and not within a code
// point, and returns the number of code points and of UTF-16 code units before it.
func (u *Units) At(offset int) (points, utf16 int) {
	offset = min(offset, len(u.text))
	for ; u.at+8 <= offset; u.at += 8 {
		u.count(swar.Load(u.text, u.at), 8)
	}
	if u.at < offset {
		u.count(swar.Tail(u.text[u.at:offset]), offset-u.at)
		u.at = offset
	}
	return u.points, u.utf16
}

// count counts the code points that begin in the first n of eight bytes, by the first
// byte of each. The longest, of four bytes, are two UTF-16 units each.
func (u *Units) count(eight uint64, n int) {
	if eight&high != 0 {
		n -= bits.OnesCount64(eight & ^(eight << 1) & high)
		u.utf16 += bits.OnesCount64(eight & (eight << 1) & (eight << 2) & (eight << 3) & high)
	}
	u.points += n
	u.utf16 += n
}
