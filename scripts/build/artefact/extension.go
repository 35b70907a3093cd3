package artefact

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// static are the files and folders that are packaged as they stand, and the folder
// of the extension that they go to.
var static = []struct{ from, to string }{
	{"extension/manifest.json", "manifest.json"},
	{"extension/_locales", "_locales"},
	{"extension/icons", "icons"},
	{"extension/pages", "."},
}

// Sample is the article that the extension shows when it is installed, by its path
// in the tree.
const Sample = "extension/pages/welcome.html"

// Extension assembles .build/extension, the folder that both browsers load.
func Extension(t Tree, log io.Writer) error {
	files, err := collect(t)
	if err != nil {
		return fmt.Errorf("extension: %w", err)
	}
	folder := t.Built("extension")
	changed, total := 0, 0
	for name, contents := range files {
		new, err := replace(filepath.Join(folder, name), contents)
		if err != nil {
			return err
		}
		if new {
			changed++
		}
		total += len(contents)
	}
	removed, err := sweep(folder, files)
	if changed+removed > 0 {
		fmt.Fprintf(log, "%-12s %5.1f MB  %d files, %d changed, %d removed\n",
			"extension", float64(total)/1e6, len(files), changed, removed)
	}
	return err
}

// collect reads every file of the extension, by its name in the folder.
func collect(t Tree) (map[string][]byte, error) {
	files, err := bundle(t)
	if err != nil {
		return nil, err
	}
	for _, part := range static {
		if err := copyTree(files, t.Path(part.from), part.to); err != nil {
			return nil, err
		}
	}
	runner, err := wasmExec()
	if err != nil {
		return nil, err
	}
	built := map[string]string{
		Core.Name:      t.Built(Core.Name),
		Pages.Name:     t.Built(Pages.Name),
		"wasm_exec.js": runner,
	}
	for name, source := range built {
		if files[name], err = os.ReadFile(source); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// copyTree adds a file, or every file under a folder, to files.
func copyTree(files map[string][]byte, from, to string) error {
	return filepath.WalkDir(from, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		inside, err := filepath.Rel(from, name)
		if err != nil {
			return err
		}
		files[filepath.ToSlash(filepath.Join(to, inside))], err = os.ReadFile(name)
		return err
	})
}

// sweep removes what is in the folder and not in files: a file that was renamed in
// the sources would otherwise be packaged for ever.
func sweep(folder string, files map[string][]byte) (removed int, err error) {
	err = filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		inside, err := filepath.Rel(folder, name)
		if err != nil {
			return err
		}
		if _, wanted := files[filepath.ToSlash(inside)]; wanted {
			return nil
		}
		removed++
		return os.Remove(name)
	})
	return removed, err
}

// wasmExec is the path of the script that runs GOOS=js programs: it must be of the
// very toolchain that compiled them.
func wasmExec() (string, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOROOT: %w", err)
	}
	return filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"), nil
}
