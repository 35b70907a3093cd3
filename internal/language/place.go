package language

import (
	"slices"
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

// readPlaceNames reads the first name of each place.
func readPlaceNames(language string) map[string]string {
	out := map[string]string{}
	if i := slices.Index(Codes(), language); i >= 0 {
		packs().eachPlace(i, func(string) {}, func(code, names string) {
			name, _, _ := strings.Cut(names, ",")
			name, _, _ = strings.Cut(name, "|")
			out[code] = strings.TrimSpace(name)
		})
	}
	return out
}
