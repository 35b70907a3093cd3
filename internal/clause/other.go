package clause

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// longestWhose is how many tokens tell whose paper a reference is of: "i det ryska partiets stadga".
const longestWhose = 5

// ofOther says whether the word at token i, "in", leads to a noun for an agreement that means
// none: "artikel 19 i förbundets stadga", "i FIFA:s stadga".
func (l *linker) ofOther(i, end int) bool {
	if !l.d.Tags[i].Is(language.At) {
		return false
	}
	for j := i + 1; j < min(end, i+1+longestWhose) && (l.d.Tokens[j].Kind == prose.Word || l.d.Tokens[j].Is(':') && l.d.Tokens[j].Join == prose.Glued); j++ {
		if l.d.Tags[j].Is(language.Head) {
			return !slices.ContainsFunc(l.found.Mentions, func(m *agreement.Mention) bool { return m.From <= j && j < m.To })
		}
	}
	return false
}
