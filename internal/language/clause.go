package language

import (
	"strings"
	"sync"
)

// ClauseWords gives the words for each numbered part, of every language that has a
// pack, without reading the packs whole.
var ClauseWords = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	for _, pack := range packs().words {
		_, section, _ := strings.Cut(pack, "[clause]\n")
		section, _, _ = strings.Cut(section, "\n[")
		for line := range strings.Lines(section) {
			part, words, _ := strings.Cut(line, "  ")
			out[part] = append(out[part], list(words)...)
		}
	}
	return out
})
