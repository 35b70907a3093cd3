package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"

	"pactlight/scripts/build/artefact"
)

// installed is where the lock file that the packages were installed from is kept.
const installed = "node_modules/.installed-lock.json"

// packages installs the npm packages of the extension's checks, exactly as the lock
// file says, unless that was done before.
func packages(tree artefact.Tree) error {
	if _, err := exec.LookPath("npm"); err != nil {
		return errors.New("npm is not here: install Node 20 or newer")
	}
	folder := tree.Path("extension")
	lock, err := os.ReadFile(filepath.Join(folder, "package-lock.json"))
	if err != nil {
		return err
	}
	done, err := os.ReadFile(filepath.Join(folder, installed))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if bytes.Equal(lock, done) {
		return nil
	}
	if err := command(folder, "npm", "ci", "--no-audit", "--no-fund"); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, installed), lock, 0o644)
}
