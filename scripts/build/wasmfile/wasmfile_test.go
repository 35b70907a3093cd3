package wasmfile

import (
	"bytes"
	"context"
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/tetratelabs/wazero"
)

// module gives a module with a memory of two pages, exported as "m", and data.
func module(segments []segment) []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range []struct {
		id       byte
		contents []byte
	}{{5, []byte{1, 0, 2}}, {7, []byte{1, 1, 'm', 2, 0}}, {dataSection, writeSegments(segments)}} {
		out = append(binary.AppendUvarint(append(out, s.id), uint64(len(s.contents))), s.contents...)
	}
	return out
}

// memory gives the memory of a module after its instantiation.
func memory(t *testing.T, code []byte) []byte {
	t.Helper()
	runtime := wazero.NewRuntimeWithConfig(context.Background(), wazero.NewRuntimeConfigInterpreter())
	defer runtime.Close(context.Background())
	m, err := runtime.Instantiate(context.Background(), code)
	if err != nil {
		t.Fatal(err)
	}
	contents, _ := m.Memory().Read(0, m.Memory().Size())
	return bytes.Clone(contents)
}

func TestShrink(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var short []segment
	for at := 100; at < 120_000; {
		s := segment{at, make([]byte, 1+random.IntN(90))}
		for i := range s.bytes {
			s.bytes[i] = byte(random.Uint32())
		}
		short = append(short, s)
		at += len(s.bytes) + random.IntN(2*longestGap)
	}
	before := module(short)
	after, err := Shrink(before)
	if err != nil {
		t.Fatal(err)
	}
	contents := memory(t, before)
	joined := segments(contents)
	if len(joined)*3/2 > len(short) || len(joined) < 2 {
		t.Errorf("%d segments are joined to %d", len(short), len(joined))
	}
	if !bytes.Equal(contents, memory(t, after)) {
		t.Error("the memory is another")
	}
	again, err := Shrink(after)
	if err != nil || !bytes.Equal(after, again) {
		t.Errorf("made smaller twice it is another, %v", err)
	}
}

func TestShrinkErrors(t *testing.T) {
	good := module([]segment{{10, []byte("abc")}, {20, []byte("def")}})
	for name, code := range map[string][]byte{
		"nothing": nil, "text": []byte("a text of some length"), "cut off": good[:len(good)-1],
		"far away": module([]segment{{largestMemory + 1, []byte("abc")}}),
	} {
		if _, err := Shrink(code); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// The segments are copied in their order: where two overlap, the later one counts.
func TestShrinkOverlapping(t *testing.T) {
	before := module([]segment{{11, []byte("def")}, {10, []byte("abc")}})
	after, err := Shrink(before)
	if err != nil || !bytes.Equal(memory(t, before), memory(t, after)) {
		t.Errorf("the memory is another, %v", err)
	}
}

func FuzzShrink(f *testing.F) {
	f.Add(module([]segment{{10, []byte("abc")}, {20, []byte("def")}}))
	f.Add([]byte("\x00asm\x01\x00\x00\x00\x0b\xff\xff\xff\xff\x0f"))
	f.Fuzz(func(t *testing.T, code []byte) {
		if shrunk, err := Shrink(code); err == nil {
			if _, err := Shrink(shrunk); err != nil {
				t.Errorf("what was made smaller cannot be read: %v", err)
			}
		}
	})
}
