package language

import (
	"slices"
	"strings"
	"sync"
)

// source is the text that Compile writes, cut into its parts.
type source struct {
	codes  []string
	words  []string // of each language
	places []string // lines
}

var packs = sync.OnceValue(func() *source { return newSource(compiled()) })

func newSource(text string) *source {
	codes, rest, _ := strings.Cut(text, "\n\n")
	s := &source{codes: strings.Fields(codes)}
	parts := strings.SplitN(rest, "\n\n", len(s.codes)+1)
	s.words = parts[:len(s.codes)]
	s.places = strings.Split(strings.TrimSuffix(parts[len(s.codes)], "\n"), "\n")
	return s
}

// text puts a pack together again, for Parse; false: there is none.
func (s *source) text(code string) (string, bool) {
	language := slices.Index(s.codes, code)
	if language < 0 {
		return "", false
	}
	var out strings.Builder
	out.WriteString(s.words[language] + "\n")
	s.eachPlace(language,
		func(title string) { out.WriteString(title + "\n") },
		func(place, names string) { out.WriteString(place + "  " + names + "\n") })
	return out.String(), true
}

// eachPlace gives the titles of the sections of places, and each place with its names
// in a language.
func (s *source) eachPlace(language int, title func(string), place func(code, names string)) {
	for i := 0; i < len(s.places); {
		if strings.HasPrefix(s.places[i], "[") {
			title(s.places[i])
			i++
			continue
		}
		if names := s.places[i+1+language]; names != "" {
			place(s.places[i], names)
		}
		i += 1 + len(s.codes)
	}
}

// Codes lists the languages that have a pack, sorted.
func Codes() []string { return packs().codes }
