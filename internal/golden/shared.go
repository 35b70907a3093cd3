package golden

import (
	"os"
	"path/filepath"
	"testing"
)

// Data is the folder of the measuring data of the project in a folder; it need not
// be there.
func Data(project string) string { return filepath.Join(project, "..", "shared") }

// Shared is the path of a file or folder of the measuring data, which is kept
// beside the project and not in it. The test is skipped where it is missing.
func Shared(t testing.TB, parts ...string) string {
	t.Helper()
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; filepath.Dir(root) != root; root = filepath.Dir(root) {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			break
		}
	}
	path := filepath.Join(append([]string{Data(root)}, parts...)...)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("the measuring data is not here: %v", err)
	}
	return path
}

// SharedFiles lists the files in a folder of the measuring data whose names match a
// pattern. The test is skipped where the folder is missing, and fails where none matches.
func SharedFiles(t testing.TB, folder, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(Shared(t, folder), pattern))
	if err != nil || len(files) == 0 {
		t.Fatalf("no %s in %s: %v", pattern, folder, err)
	}
	return files
}
