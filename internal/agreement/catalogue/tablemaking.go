//go:build !wasip1

package catalogue

import (
	"encoding/binary"
	"maps"
	"slices"
)

// newTable makes the table of values, none of which may be 0.
func newTable(values map[uint64]uint32) *table {
	buckets := make([][]uint64, 1)
	for perBucket*len(buckets) < len(values) {
		buckets = make([][]uint64, 2*len(buckets))
	}
	for _, key := range slices.Sorted(maps.Keys(values)) {
		bucket := int(key) & (len(buckets) - 1)
		buckets[bucket] = append(buckets[bucket], key)
	}
	t := &table{starts: make([]byte, startBytes)}
	for _, keys := range buckets {
		for _, key := range keys {
			t.add(key, values[key])
		}
		t.starts = binary.LittleEndian.AppendUint32(t.starts, uint32(len(t.marks)))
	}
	return t
}

func (t *table) add(key uint64, value uint32) {
	tag, number := tagOf(key), value>>valueShift
	t.tags = append(t.tags, byte(tag), byte(tag>>8), byte(tag>>16))
	t.marks = append(t.marks, byte(value)&markBits|markOf(key))
	t.low = append(t.low, byte(number))
	t.high = append(t.high, byte(number>>8))
}
