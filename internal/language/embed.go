//go:build !wasip1

package language

import (
	"embed"
	"strings"
)

//go:embed packs/*.txt
var files embed.FS

// compiled is what the core embeds, made of the packs as they stand.
func compiled() string {
	entries, err := files.ReadDir("packs")
	if err != nil {
		panic(err)
	}
	packs := map[string]string{}
	for _, e := range entries {
		text, err := files.ReadFile("packs/" + e.Name())
		if err != nil {
			panic(err)
		}
		packs[strings.TrimSuffix(e.Name(), ".txt")] = string(text)
	}
	out, err := Compile(packs)
	if err != nil {
		panic(err)
	}
	return out
}
