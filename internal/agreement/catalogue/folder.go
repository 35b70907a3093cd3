//go:build !wasip1

package catalogue

import (
	"errors"
	"os"
	"path/filepath"
)

// Files reads the catalogue's files in a folder: their texts by their names. The core has
// them compiled instead. A folder without any is an error.
func Files(folder string) (map[string]string, error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, errors.New("no agreements in the folder " + folder)
	}
	files := map[string]string{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		files[filepath.Base(path)] = string(text)
	}
	return files, nil
}
