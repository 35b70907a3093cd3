package agreement

import (
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// withinAttribute says whether the place at token j belongs to a participle before the
// noun, and is no party: "das unter Vermittlung der Türkei geschlossene Abkommen". A
// genitive is one: "Rysslands nya avtal". Languages that put relations behind a word
// name parties so.
func (d *Doc) withinAttribute(j int) bool {
	tag := d.Tags[j]
	if !d.Pack.Compounds() || d.Pack.NumbersBefore || !tag.Is(language.Place) || tag.As == language.ByAdjective || tag.From == 0 {
		return false
	}
	return d.is(tag.To, language.Evaluative) && !d.joined(tag.To) && !strings.HasSuffix(d.Of(j), "s")
}

// longestAttribute is how many tokens before a noun a participle's attribute can take.
const longestAttribute = 12

// attributeOpener gives the determiner that stands before the attribute that token j
// is part of: one that a preposition follows, "das unter …". 0: there is none.
func (d *Doc) attributeOpener(j int, s prose.Range) language.Class {
	for i := j - 1; i >= s.From && j-i < longestAttribute && d.Tokens[i].Kind != prose.Mark; i-- {
		next := d.Tags[i+1]
		if d.is(i, determiners) && next.Is(language.Stop|language.Between|language.With|language.About) && !next.Is(determiners) {
			return d.Tags[i].Class & determiners
		}
	}
	return 0
}
