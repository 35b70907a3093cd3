package phrase

import (
	"strconv"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// ordinal says whether token i counts the protocol behind it: "the sixth protocol",
// and where words before have begun a list, the "and" in it.
func (d *Doc) ordinal(m *Phrase, i int) bool {
	tag := d.Tags[i]
	if m.Kind != "protocol" || m.Plural && len(m.Ordinals) == 0 && !d.listed(i) {
		return false
	}
	if tag.Is(language.And) {
		return len(m.Ordinals) > 0 && d.Is(i-1, language.Number)
	}
	return tag.Is(language.Number) && !tag.Is(Determiners)
}

// listed says whether token i ends a list of numbers in words.
func (d *Doc) listed(i int) bool { return d.Is(i-1, language.And) && d.Is(i-2, language.Number) }

// mostProtocols is the highest number of a protocol to a convention.
const mostProtocols = 20

// count takes in the number in digits behind a protocol, Protocol No. 1, and says whether
// there is one.
func (d *Doc) count(m *Phrase, s prose.Range) bool {
	if m.Kind != "protocol" || m.Plural || m.To >= s.To || len(m.Ordinals) > 0 || d.Tokens[m.To].Join != prose.Spaced {
		return false
	}
	i := d.numbered(m.To, s.To)
	if d.Mark(i, "№") {
		i = min(i+1, s.To-1)
	}
	n, err := strconv.Atoi(d.Of(i))
	if err != nil || n <= 0 || n > mostProtocols || d.Tokens[i].Kind != prose.Number || d.Is(i+1, language.Clause) && d.Tokens[i+1].Join == prose.Spaced || d.dayAt(i) { // 14 пунктов
		return false
	}
	m.Ordinals, m.To = append(m.Ordinals, n), i+1
	return true
}

// Optional says whether a noun and the word beside it that tells what it adds are written as
// a name, Protokół Fakultatywny, or definite: el protocolo facultativo.
func (d *Doc) Optional(m *Phrase) bool {
	word := d.Supplement(m)
	return d.Is(word, language.Qualifier) && (m.Definite() || d.Pack.NoArticles && (d.Tokens[word].Capital || d.Tokens[m.Head].Capital && word > m.Head))
}

// Supplement gives the word beside a noun that may tell what it adds.
func (d *Doc) Supplement(m *Phrase) int {
	if after := m.Head + 1; d.Pack.AdjectivesAfter && d.Is(after, language.Qualifier) {
		return after
	}
	return m.Head - 1
}
