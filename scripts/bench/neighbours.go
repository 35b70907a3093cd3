package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"pactlight/scripts/build/artefact"
)

// measureNeighbours runs the programs that run the neighbours: those in Go, which are
// a module of their own, and the one in a browser. Each is given a list of files and
// prints what it found by neighbour.
func measureNeighbours(ctx context.Context, tree artefact.Tree, files []string) ([]finder, error) {
	list, err := writeList(tree.Built("bench/files.json"), files)
	if err != nil {
		return nil, err
	}
	var finders []finder
	for _, call := range [][]string{
		{"go", "run", "-C", tree.Path("scripts/bench/peers"), ".", list},
		{"node", tree.Path("extension/test/bench/readability.mjs"), list},
	} {
		results, err := results(exec.CommandContext(ctx, call[0], call[1:]...))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", call[0], err)
		}
		for name, found := range results {
			if len(found) != len(files) {
				return nil, fmt.Errorf("%s answers for %d of %d pages", name, len(found), len(files))
			}
			finders = append(finders, finder{name, found})
		}
	}
	return finders, nil
}

// writeList writes the absolute paths of files into the file of that name.
func writeList(name string, files []string) (string, error) {
	var paths []string
	for _, file := range files {
		path, err := filepath.Abs(file)
		if err != nil {
			return "", err
		}
		paths = append(paths, path)
	}
	text, err := json.Marshal(paths)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return "", err
	}
	return name, os.WriteFile(name, text, 0o644)
}

func results(command *exec.Cmd) (found map[string][]found, err error) {
	command.Stderr = os.Stderr
	answer, err := command.Output()
	if err != nil {
		return nil, err
	}
	return found, json.Unmarshal(answer, &found)
}

// unzipped reads all of r, which may be gzipped.
func unzipped(r io.Reader) ([]byte, error) {
	source := bufio.NewReader(r)
	if magic, err := source.Peek(2); err != nil || !bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		return io.ReadAll(source)
	}
	unpacked, err := gzip.NewReader(source)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(unpacked)
}
