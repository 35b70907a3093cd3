package deflate

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
)

// samples are data of many kinds, by what they try.
func samples() map[string][]byte {
	random := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, 40_000)
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	words := strings.Fields("treaty article paragraph annex protocol charter accord pact convention statute compact")
	var prose strings.Builder
	for prose.Len() < 20_000 {
		prose.WriteString(words[random.IntN(len(words))] + " ")
	}
	skewed := make([]byte, 0, 1<<17)
	for i := range 17 { // Fibonacci-like counts want codes that are too long
		skewed = append(skewed, bytes.Repeat([]byte{byte(200 + i), byte(i)}, 1<<i/2)...)
	}
	return map[string][]byte{
		"nothing": {}, "one byte": {7}, "two bytes": {7, 8}, "one byte often": bytes.Repeat([]byte{0}, 20_000),
		"noise": noise, "prose over the end of a segment": append(bytes.Repeat(noise, segmentBytes/len(noise)), prose.String()...), "skewed": skewed,
		"far": append(append(noise[:window:window], noise[:300]...), noise[1:400]...),
		"every length": func() (b []byte) {
			for n := range longest + 2 {
				b = append(append(b, noise[:n]...), byte(n), byte(n>>8))
			}
			return b
		}(),
		"two kinds": append([]byte(prose.String()), noise[:20_000]...),
	}
}

func unpacked(t *testing.T, packed []byte) []byte {
	t.Helper()
	out, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// What is packed comes back, and takes no more than the standard library makes of it.
func TestPack(t *testing.T) {
	for name, data := range samples() {
		packed := Pack(data)
		if !bytes.Equal(unpacked(t, packed), data) {
			t.Errorf("%s: does not come back", name)
		}
		var usual bytes.Buffer
		w, err := flate.NewWriter(&usual, flate.BestCompression)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(data); err != nil || w.Close() != nil {
			t.Fatal(err)
		}
		if allowed := usual.Len() + usual.Len()/100 + 100; len(packed) > allowed {
			t.Errorf("%s: %d bytes, the standard library makes %d", name, len(packed), usual.Len())
		}
	}
}

// Segments that are packed side by side come out in order, and always the same.
func TestPackAgain(t *testing.T) {
	data := samples()["prose over the end of a segment"]
	if !bytes.Equal(Pack(data), Pack(data)) {
		t.Error("two runs differ")
	}
}

// Code lengths are those of a whole tree, within the limit, and as cheap as can be.
func TestLengths(t *testing.T) {
	for _, c := range []struct {
		counts []int
		limit  int
		cost   int
	}{
		{[]int{1, 1}, 15, 2},
		{[]int{5, 0, 0}, 15, 5},
		{[]int{0, 0, 5}, 15, 5},
		{[]int{1, 1, 2, 4}, 15, 14},
		{[]int{1, 1, 2, 4}, 2, 16},
		{[]int{1, 1, 2, 3, 5, 8, 13, 21}, 15, 1*7 + 1*7 + 2*6 + 3*5 + 5*4 + 8*3 + 13*2 + 21},
	} {
		lengths := lengthsOf(c.counts, c.limit)
		cost, room := 0, 0
		for i, l := range lengths {
			cost += c.counts[i] * int(l)
			if l > 0 {
				room += 1 << (c.limit - int(l))
			}
		}
		if cost != c.cost || room != 1<<c.limit {
			t.Errorf("%v within %d: %v", c.counts, c.limit, lengths)
		}
	}
}

func FuzzPack(f *testing.F) {
	f.Add([]byte("a treaty is a treaty is a treaty"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if !bytes.Equal(unpacked(t, Pack(data)), data) {
			t.Error("does not come back")
		}
	})
}
