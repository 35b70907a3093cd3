package analysis

import (
	"slices"
	"sort"

	"pactlight/internal/prose"
)

// offsets turns byte offsets into code points and UTF-16 units in one walk over the text.
type offsets struct {
	text          string
	bytes         []int // sorted once they are counted
	points, utf16 []int // beside bytes
}

// want notes offsets that will be asked for.
func (o *offsets) want(bytes ...int) { o.bytes = append(o.bytes, bytes...) }

// count walks the text.
func (o *offsets) count() {
	sort.Slice(o.bytes, func(i, j int) bool { return o.bytes[i] < o.bytes[j] })
	o.bytes = slices.Compact(o.bytes)
	o.points, o.utf16 = make([]int, len(o.bytes)), make([]int, len(o.bytes))
	units := prose.NewUnits(o.text)
	for i, b := range o.bytes {
		o.points[i], o.utf16[i] = units.At(b)
	}
}

// at gives the code points and the UTF-16 units before an offset that was wanted.
func (o *offsets) at(b int) (points, utf16 int) {
	i, _ := slices.BinarySearch(o.bytes, b)
	return o.points[i], o.utf16[i]
}
