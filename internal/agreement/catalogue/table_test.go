package catalogue

import "testing"

// Every key has its value, and no other key has one.
func TestTable(t *testing.T) {
	for _, size := range []int{0, 1, perBucket, 3000} {
		values, key := map[uint64]uint32{}, uint64(size)
		for i := range size {
			key = mix(key+uint64(i))<<32 | mix(key^uint64(i))
			values[key] = uint32(i%maxNumber)<<valueShift | valueName
		}
		table := newTable(values)
		for key, want := range values {
			if got := table.value(key); got != want {
				t.Fatalf("%d keys: %x has %x, want %x", size, key, got, want)
			}
			for bit := range 64 {
				if other := key ^ 1<<bit; distinct(key, other, table) && table.value(other) != 0 {
					t.Fatalf("%d keys: %x has a value", size, other)
				}
			}
		}
	}
}

// distinct says whether the table can tell two keys apart.
func distinct(a, b uint64, t *table) bool {
	buckets := uint64(len(t.starts)/startBytes - 2)
	return a&buckets != b&buckets || tagOf(a) != tagOf(b) || markOf(a) != markOf(b)
}

// The largest number and all marks come back.
func TestTableBounds(t *testing.T) {
	want := uint32(maxNumber<<valueShift | markBits)
	if got := newTable(map[uint64]uint32{1 << 63: want}).value(1 << 63); got != want {
		t.Errorf("%x, want %x", got, want)
	}
}
