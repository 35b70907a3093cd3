package catalogue

import "encoding/binary"

// table finds the value of a key. It is read where it lies, and lies in columns: bytes
// of one sort pack far better next to each other.
type table struct {
	starts    []byte // for each bucket the 32-bit number of its first key; behind the last the number of keys
	tags      []byte // for each key its high 24 bits
	marks     []byte // the low bits of its value and, above them, three more bits of the key
	low, high []byte // the number in its value
}

// A value is a number of 16 bits above valueShift bits that say what it is.
const (
	maxNumber  = 1<<16 - 1
	markBits   = 1<<valueShift - 1
	perBucket  = 8 // keys, at most, on average
	startBytes = 4
	tagBytes   = 3
)

// The low bits of a key tell its bucket: with its tag and mark that is close to forty
// bits, so that one article in a hundred thousand meets a key that is not its own, as
// few words pass the gate.
func tagOf(key uint64) uint32 { return uint32(key >> 40) }
func markOf(key uint64) byte  { return byte(key>>37) << valueShift }

// value gives the value of a key; 0: it is not there.
func (t *table) value(key uint64) uint32 {
	bucket := int(key) & (len(t.starts)/startBytes - 2)
	i, end := t.start(bucket), t.start(bucket+1)
	for tag, mark := tagOf(key), markOf(key); i < end; i++ {
		if uint24(t.tags[tagBytes*i:]) == tag && t.marks[i]&^markBits == mark {
			return (uint32(t.high[i])<<8|uint32(t.low[i]))<<valueShift | uint32(t.marks[i]&markBits)
		}
	}
	return 0
}

func (t *table) start(bucket int) int {
	return int(binary.LittleEndian.Uint32(t.starts[startBytes*bucket:]))
}

func uint24(b []byte) uint32 { return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 }
