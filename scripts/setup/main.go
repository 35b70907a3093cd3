// Command setup installs what the tests need beside Go and Node: the npm packages that
// check the extension, Chromium and Firefox ESR. What is there is left alone; what it
// may not install it names.
//
//	go run ./scripts/setup
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"pactlight/scripts/build/artefact"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "setup:", err)
		os.Exit(1)
	}
}

func run() error {
	tree, err := artefact.Find()
	if err != nil {
		return err
	}
	return errors.Join(packages(tree), browsers())
}

// browser is one of the two that the tests drive.
type browser struct {
	commands []string // any of these will do
	debian   string   // the package that has it
}

var needed = []browser{
	{[]string{"chromium", "chromium-browser"}, "chromium"},
	{[]string{"firefox-esr", "firefox"}, "firefox-esr"},
}

// browsers installs the browsers that are missing.
func browsers() error {
	var missing []string
	for _, b := range needed {
		if !b.there() {
			missing = append(missing, b.debian)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	if _, err := exec.LookPath("apt-get"); err != nil || os.Geteuid() != 0 {
		return fmt.Errorf("the tests need a browser that is not here; as root: apt-get install %s", strings.Join(missing, " "))
	}
	if err := command("", "apt-get", "update", "-q"); err != nil {
		return err
	}
	// Without a font, every letter is a box and every box as wide as the next.
	arguments := append([]string{"install", "-qy", "--no-install-recommends", "fonts-dejavu-core"}, missing...)
	return command("", "apt-get", arguments...)
}

func (b browser) there() bool {
	for _, name := range b.commands {
		if _, err := exec.LookPath(name); err == nil {
			return true
		}
	}
	return false
}

// command runs a command and shows what it says.
func command(folder, name string, arguments ...string) error {
	c := exec.Command(name, arguments...)
	c.Dir = folder
	c.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
	c.Stdout, c.Stderr = os.Stdout, os.Stderr
	if err := c.Run(); err != nil {
		return fmt.Errorf("%s: %w", strings.Join(c.Args, " "), err)
	}
	return nil
}
