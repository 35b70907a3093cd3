// Package artefact knows what is built from what: the WebAssembly programs, the
// extension's scripts and its folder. Every artefact is rebuilt only when the
// contents of its inputs changed, and replaced in one step.
package artefact

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Tree is the source tree, by the absolute path of its top folder.
type Tree string

// Find finds the tree that the working directory is in.
func Find() (Tree, error) {
	folder, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return Tree(folder), nil
		}
		parent := filepath.Dir(folder)
		if parent == folder {
			return "", errors.New("no go.mod here or above: run this inside the source tree")
		}
		folder = parent
	}
}

// Path is the absolute path of a file of the tree, given with slashes.
func (t Tree) Path(name string) string { return filepath.Join(string(t), filepath.FromSlash(name)) }

// Built is the absolute path of a file in the folder of built things.
func (t Tree) Built(name string) string { return t.Path(".build/" + name) }

// All builds everything, telling log what it did.
func All(t Tree, log io.Writer) error {
	for _, build := range []func(Tree, io.Writer) error{Core.Build, Pages.Build, Extension} {
		if err := build(t, log); err != nil {
			return err
		}
	}
	return nil
}

// replace gives name the contents in one step: whoever reads it sees the old file
// or the new one. A file that already holds them is left alone, time stamp and all.
func replace(name string, contents []byte) (changed bool, err error) {
	old, err := os.ReadFile(name)
	if err == nil && string(old) == string(contents) {
		return false, nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return false, err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return false, err
	}
	temporary, err := os.CreateTemp(filepath.Dir(name), ".new-*")
	if err != nil {
		return false, err
	}
	defer os.Remove(temporary.Name()) // fails once it is renamed, as it should
	_, err = temporary.Write(contents)
	if err := errors.Join(err, temporary.Chmod(0o644), temporary.Close()); err != nil {
		return false, err
	}
	return true, os.Rename(temporary.Name(), name)
}
