package analysis

import (
	"slices"

	"pactlight/internal/prose"
)

// offsets turns byte offsets into code points and UTF-16 units in one walk over the text.
type offsets struct {
	text  string
	bytes []int
	at    map[int][2]int
}

func newOffsets(text string) *offsets { return &offsets{text: text, at: map[int][2]int{}} }

// want notes offsets that will be asked for.
func (o *offsets) want(bytes ...int) { o.bytes = append(o.bytes, bytes...) }

// count walks the text.
func (o *offsets) count() {
	slices.Sort(o.bytes)
	units := prose.NewUnits(o.text)
	for _, b := range o.bytes {
		points, utf16 := units.At(b)
		o.at[b] = [2]int{points, utf16}
	}
}

func (o *offsets) points(b int) int { return o.at[b][0] }
func (o *offsets) utf16(b int) int  { return o.at[b][1] }
