package wasmfile

import "encoding/binary"

// reader reads the numbers of a module. Once it has failed it gives zeros.
type reader struct {
	bytes  []byte
	failed bool
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.bytes) {
		r.failed, r.bytes = true, nil
		return nil
	}
	taken := r.bytes[:n]
	r.bytes = r.bytes[n:]
	return taken
}

func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

// unsigned reads a number in unsigned LEB128.
func (r *reader) unsigned() int {
	value, size := binary.Uvarint(r.bytes)
	if size <= 0 {
		size = -1
	}
	r.take(size)
	return int(value)
}

// signed reads a number in signed LEB128.
func (r *reader) signed() (value int) {
	for shift := 0; shift < 64; shift += 7 {
		b := r.byte()
		value |= int(b&0x7f) << shift
		if b&0x80 == 0 {
			if b&0x40 != 0 {
				value -= 1 << (shift + 7)
			}
			break
		}
	}
	return value
}

// appendSigned writes a number in signed LEB128.
func appendSigned(out []byte, value int) []byte {
	for {
		b := byte(value & 0x7f)
		value >>= 7
		if value == 0 && b&0x40 == 0 || value == -1 && b&0x40 != 0 {
			return append(out, b)
		}
		out = append(out, b|0x80)
	}
}
