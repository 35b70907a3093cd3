package deflate

// writer writes bits, the lowest first.
type writer struct {
	out  []byte
	bits uint64
	n    int // of them are waiting
}

func (w *writer) put(bits uint, n int) {
	w.bits |= uint64(bits) << w.n
	for w.n += n; w.n >= 8; w.n -= 8 {
		w.out = append(w.out, byte(w.bits))
		w.bits >>= 8
	}
}

func (w *writer) end() []byte {
	if w.n > 0 {
		w.out = append(w.out, byte(w.bits))
	}
	return w.out
}

// tree is a set of codes.
type tree struct {
	lengths []uint8
	codes   []uint16
}

func newTree(counts []int, limit int) tree {
	lengths := lengthsOf(counts, limit)
	return tree{lengths, codesOf(lengths)}
}

func (w *writer) symbol(t tree, s int) { w.put(uint(t.codes[s]), int(t.lengths[s])) }

// block writes a block with codes of its own.
func (w *writer) block(b block, last bool) {
	c := count(b)
	literal, distance := newTree(c.literal[:], maxCodeBits), newTree(c.distance[:], maxCodeBits)
	w.put(map[bool]uint{true: 1}[last], 1)
	w.put(2, 2)
	w.trees(literal.lengths, distance.lengths)
	for _, s := range b {
		if s.length == 0 {
			w.symbol(literal, int(s.distance))
			continue
		}
		l, d := lengthCodes[s.length], distanceCode(s.distance)
		w.symbol(literal, int(l.code))
		w.put(uint(l.rest), int(l.extra))
		w.symbol(distance, d)
		w.put(distanceRest(s.distance), distanceExtra(d))
	}
	w.symbol(literal, endOfBlock)
}

// metaOrder is the order in which the lengths of the meta codes stand.
var metaOrder = [...]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// trees writes the lengths of the codes, in meta codes of their own.
func (w *writer) trees(literal, distance []uint8) {
	literal, distance = trimmed(literal, firstLength), trimmed(distance, 1)
	runs := runsOf(append(append([]uint8{}, literal...), distance...))
	counts := make([]int, len(metaOrder))
	for _, r := range runs {
		counts[r.code]++
	}
	meta := newTree(counts, maxMetaBits)
	n := len(metaOrder)
	for n > 4 && meta.lengths[metaOrder[n-1]] == 0 {
		n--
	}
	w.put(uint(len(literal)-firstLength), 5)
	w.put(uint(len(distance)-1), 5)
	w.put(uint(n-4), 4)
	for _, code := range metaOrder[:n] {
		w.put(uint(meta.lengths[code]), 3)
	}
	for _, r := range runs {
		w.symbol(meta, r.code)
		w.put(r.rest, r.extra)
	}
}

// trimmed takes zeros off the end, down to a least number of lengths.
func trimmed(lengths []uint8, least int) []uint8 {
	n := len(lengths)
	for n > least && lengths[n-1] == 0 {
		n--
	}
	return lengths[:n]
}

// run is a meta code: a length, or the repetition of one.
type run struct {
	code  int
	rest  uint
	extra int
}

func runsOf(lengths []uint8) (out []run) {
	for i := 0; i < len(lengths); {
		n := 1
		for i+n < len(lengths) && lengths[i+n] == lengths[i] {
			n++
		}
		out = append(out, repeated(lengths[i], n)...)
		i += n
	}
	return out
}

// repeated writes a length n times.
func repeated(length uint8, n int) (out []run) {
	if length != 0 {
		out = append(out, run{code: int(length)})
		n--
	}
	for n > 0 {
		switch {
		case length == 0 && n >= 11:
			k := min(n, 138)
			out = append(out, run{18, uint(k - 11), 7})
			n -= k
		case length == 0 && n >= 3:
			out = append(out, run{17, uint(n - 3), 3})
			n = 0
		case length != 0 && n >= 3:
			k := min(n, 6)
			out = append(out, run{16, uint(k - 3), 2})
			n -= k
		default:
			out = append(out, run{code: int(length)})
			n--
		}
	}
	return out
}
