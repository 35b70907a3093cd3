package wasmfile

import (
	"bytes"
	"compress/flate"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// program compiles the program of the test's data, without names as the core is.
func program(t *testing.T) []byte {
	t.Helper()
	output := filepath.Join(t.TempDir(), "program.wasm")
	command := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", output, "./testdata/program")
	command.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if said, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	code, err := os.ReadFile(output)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// output gives what a program writes.
func output(t *testing.T, code []byte) string {
	t.Helper()
	runtime := wazero.NewRuntime(context.Background())
	defer runtime.Close(context.Background())
	wasi_snapshot_preview1.MustInstantiate(context.Background(), runtime)
	var out, errors bytes.Buffer
	if _, err := runtime.InstantiateWithConfig(context.Background(), code, wazero.NewModuleConfig().WithStdout(&out).WithStderr(&errors)); err != nil {
		t.Fatalf("%v: %s", err, &errors)
	}
	return out.String()
}

// packed gives the size of a module in an archive, in bytes.
func packed(t *testing.T, code []byte) int {
	t.Helper()
	var out bytes.Buffer
	w, err := flate.NewWriter(&out, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(code); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Len()
}

func TestDropLines(t *testing.T) {
	before := program(t)
	after, err := Shrink(before)
	if err != nil {
		t.Fatal(err)
	}
	if all, left := packed(t, before), packed(t, after); left > all*83/100 {
		t.Errorf("of %d packed bytes %d are left: the table of functions has another layout", all, left)
	}
	whole, shrunk := output(t, before), output(t, after)
	if !strings.Contains(whole, "known: true") || !strings.Contains(whole, "recovered: ") {
		t.Fatalf("the program as it is linked writes %q", whole)
	}
	if want := strings.Replace(whole, "known: true", "known: false", 1); shrunk != want {
		t.Errorf("the smaller program writes %q, not %q", shrunk, want)
	}
}

// A memory with something like a table in it, which is none or is broken, stays as it is.
func TestDropLinesElsewhere(t *testing.T) {
	header := append(bytes.Clone(functionTable), make([]byte, 200)...)
	header[functionCount] = 1
	endless := bytes.Clone(header)
	for at, n := range map[int]byte{namesAt: 72, unitsAt: 80, filesAt: 88, valuesAt: 96, functionsAt: 104} {
		endless[at] = n
	}
	for i := 96; i < 104; i++ {
		endless[i] = 0xff
	}
	endless[104+4], endless[104+16+frameValues] = 16, 1
	for name, memory := range map[string][]byte{
		"nothing": nil, "the first bytes": functionTable, "no tables": header, "values without an end": endless,
	} {
		same := bytes.Clone(memory)
		dropLines(memory)
		if !bytes.Equal(memory, same) {
			t.Errorf("%s: the memory is changed", name)
		}
	}
}
