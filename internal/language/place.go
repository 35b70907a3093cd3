package language

import (
	"strings"
	"sync"
)

var (
	placeNames   = map[string]map[string]string{}
	placeNamesMu sync.Mutex
)

// PlaceName is what a language calls a state or a group of states; the code itself
// where the language has no pack or no name for it. Only the names are read of packs
// that are not loaded.
func PlaceName(language, code string) string {
	placeNamesMu.Lock()
	defer placeNamesMu.Unlock()
	names, ok := placeNames[language]
	if !ok {
		names = readPlaceNames(language)
		placeNames[language] = names
	}
	if name := names[code]; name != "" {
		return name
	}
	return code
}

// readPlaceNames reads the first name of each line of [country] and [group].
func readPlaceNames(language string) map[string]string {
	out := map[string]string{}
	text, err := files.ReadFile("packs/" + language + ".txt")
	if err != nil {
		return out
	}
	_, places, _ := strings.Cut(string(text), "\n[country]\n")
	for line := range strings.Lines(places) {
		code, names, ok := strings.Cut(strings.TrimSpace(line), "  ")
		if !ok {
			continue
		}
		name, _, _ := strings.Cut(names, ",")
		name, _, _ = strings.Cut(name, "|")
		out[code] = strings.TrimSpace(name)
	}
	return out
}
