// Command new makes the skeleton of a catalogue file or a language pack, and says
// what is left to do.
//
//	go run ./scripts/new agreement ID
//	go run ./scripts/new language CODE
package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

//go:embed agreement.txt
var agreementSkeleton string

// model is the pack whose sections a new one begins with.
const model = "internal/language/packs/en.txt"

// kind is what can be made: where it goes, what its name looks like, what is in it
// and what is left to do.
type kind struct {
	folder string
	name   *regexp.Regexp
	shape  string
	text   func() (string, error)
	todo   []string
}

var kinds = map[string]kind{
	"agreement": {
		folder: "internal/agreement/catalogue",
		name:   regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`),
		shape:  "small letters, digits and single hyphens, such as paris-agreement",
		text:   func() (string, error) { return agreementSkeleton, nil },
		todo: []string{
			"fill in what a source confirms, take out the other lines",
			"write names, a summary and examples; in our own words, in English and Dutch at least",
			"go generate ./internal/agreement/catalogue",
			"go test ./internal/agreement",
		},
	},
	"language": {
		folder: "internal/language/packs",
		name:   regexp.MustCompile(`^[a-z]{2,3}$`),
		shape:  "a BCP 47 primary tag, such as da",
		text:   languageSkeleton,
		todo: []string{
			"name the stemmer, or cut endings of your own: see internal/language/stem.go",
			"fill every section; internal/language/packs/en.txt shows what belongs in each",
			"add the language's names to the catalogue's files",
			"add its code to internal/facts/languages.go, and its messages to extension/_locales",
			"add goldens to internal/analysis/testdata",
			"go generate ./internal/agreement/catalogue && go test ./internal/...",
		},
	},
}

func main() {
	switch err := run(os.Args[1:], ".", os.Stdout); {
	case errors.As(err, new(*usageError)):
		fmt.Fprintln(os.Stderr, "new:", err)
		os.Exit(2)
	case err != nil:
		fmt.Fprintln(os.Stderr, "new:", err)
		os.Exit(1)
	}
}

type usageError struct{ reason string }

func (e *usageError) Error() string {
	return e.reason + "\nusage: new agreement ID | new language CODE"
}

// run makes what arguments name below the folder root.
func run(arguments []string, root string, out io.Writer) error {
	if len(arguments) != 2 {
		return &usageError{"two words are needed"}
	}
	k, ok := kinds[arguments[0]]
	if !ok {
		return &usageError{fmt.Sprintf("nothing is called %q here", arguments[0])}
	}
	if !k.name.MatchString(arguments[1]) {
		return &usageError{fmt.Sprintf("%q: wanted are %s", arguments[1], k.shape)}
	}
	text, err := k.text()
	if err != nil {
		return err
	}
	path := filepath.Join(root, filepath.FromSlash(k.folder), arguments[1]+".txt")
	if err := write(path, text); err != nil {
		return err
	}
	fmt.Fprintf(out, "made %s\n\nleft to do:\n", filepath.ToSlash(path))
	for i, step := range k.todo {
		fmt.Fprintf(out, "  %d. %s\n", i+1, step)
	}
	return nil
}

// write makes a file that must not be there yet.
func write(path, text string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already", path)
	}
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Close())
}

// languageSkeleton is the model with its words taken out: titles, remarks and keys.
func languageSkeleton() (string, error) {
	text, err := os.ReadFile(model)
	if err != nil {
		return "", err
	}
	return strip(string(text)), nil
}

// strip takes the values out of a pack.
func strip(pack string) string {
	var b strings.Builder
	section := ""
	for line := range strings.Lines(pack) {
		line = strings.TrimRight(line, "\n")
		key, _, keyed := strings.Cut(line, "  ")
		switch {
		case line == "" || line[0] == '#':
			b.WriteString(line + "\n")
		case line[0] == '[':
			section = line
			b.WriteString(line + "\n")
		case keyed && key != "":
			fmt.Fprintf(&b, "# %s\n", key)
		case section == "":
			fmt.Fprintf(&b, "# %s\n", line)
		}
	}
	return b.String()
}
