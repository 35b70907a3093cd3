package artefact

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// fingerprint is one hash over everything in inputs (files and folders of the
// tree) that can change what is built from them, and over the toolchain. Contents
// count and time stamps do not: a fresh clone or a switched branch has new stamps.
func (t Tree) fingerprint(inputs []string) (string, error) {
	sum := sha256.New()
	fmt.Fprintln(sum, runtime.Version())
	for _, input := range inputs {
		err := filepath.WalkDir(t.Path(input), func(name string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if entry.IsDir() {
				return skipTestdata(entry)
			}
			if strings.HasSuffix(name, "_test.go") {
				return nil
			}
			return t.addFile(sum, name)
		})
		if err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

func skipTestdata(folder fs.DirEntry) error {
	if folder.Name() == "testdata" {
		return fs.SkipDir
	}
	return nil
}

func (t Tree) addFile(sum hash.Hash, name string) error {
	contents, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	short, err := filepath.Rel(string(t), name)
	if err != nil {
		return err
	}
	fmt.Fprintf(sum, "%s %d\n", filepath.ToSlash(short), len(contents))
	sum.Write(contents)
	return nil
}

// fresh tells whether the artefact of that name stands and was made from inputs of
// this fingerprint.
func (t Tree) fresh(artefact, fingerprint string) (bool, error) {
	if _, err := os.Stat(t.Built(artefact)); errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	known, err := os.ReadFile(t.stamp(artefact))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return string(known) == fingerprint, err
}

// made notes that the artefact was made from inputs of this fingerprint.
func (t Tree) made(artefact, fingerprint string) error {
	_, err := replace(t.stamp(artefact), []byte(fingerprint))
	return err
}

func (t Tree) stamp(artefact string) string { return t.Built("stamps/" + artefact) }
