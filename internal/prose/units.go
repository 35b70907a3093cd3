package prose

import "unicode/utf8"

// Units walks a text once and tells, for ever larger byte offsets, how many code
// points and UTF-16 code units stand before them.
type Units struct {
	text          string
	at            int
	points, utf16 int
}

// NewUnits begins at the start of text.
func NewUnits(text string) *Units { return &Units{text: text} }

// At moves to a byte offset, not smaller than the last one given, and returns the
// number of code points and of UTF-16 code units before it.
func (u *Units) At(offset int) (points, utf16 int) {
	for u.at < offset && u.at < len(u.text) {
		if u.text[u.at] < utf8.RuneSelf {
			u.at++
			u.points++
			u.utf16++
			continue
		}
		r, size := utf8.DecodeRuneInString(u.text[u.at:])
		u.at += size
		u.points++
		u.utf16++
		if r > 0xFFFF {
			u.utf16++
		}
	}
	return u.points, u.utf16
}
