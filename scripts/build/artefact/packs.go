package artefact

import (
	"os"
	"path/filepath"
	"strings"

	"pactlight/internal/language"
)

// compilePacks writes the language packs in the form that the core embeds, which must
// lie beside the source that embeds it.
func compilePacks(t Tree) error {
	names, err := filepath.Glob(t.Path("internal/language/packs/*.txt"))
	if err != nil {
		return err
	}
	packs := map[string]string{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		packs[strings.TrimSuffix(filepath.Base(name), ".txt")] = string(text)
	}
	text, err := language.Compile(packs)
	if err != nil {
		return err
	}
	_, err = replace(t.Path("internal/language/packs.compiled"), []byte(text))
	return err
}
