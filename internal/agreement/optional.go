package agreement

import "pactlight/internal/language"

// optional says whether a noun and the word beside it that tells what it adds are written as
// a name, Protokół Fakultatywny, or definite: el protocolo facultativo.
func (d *Doc) optional(m *Phrase) bool {
	word := d.supplement(m)
	return d.is(word, language.Qualifier) && (m.definite() || d.Pack.NoArticles && (d.Tokens[word].Capital || d.Tokens[m.head].Capital && word > m.head))
}

// supplement gives the word beside a noun that may tell what it adds.
func (d *Doc) supplement(m *Phrase) int {
	if after := m.head + 1; d.Pack.AdjectivesAfter && d.is(after, language.Qualifier) {
		return after
	}
	return m.head - 1
}

// additional resolves a protocol without more than that it is an optional one to what the
// article speaks of: false, where that is not told.
func (r *resolver) additional(m *Mention) bool {
	if m.kind != "protocol" || m.plural || m.indefinite() || !m.own.none() || len(m.proper) > 0 || !r.d.optional(&m.Phrase) {
		return false
	}
	if r.protocol(m); m.Entity != nil {
		m.From = min(m.From, r.d.supplement(&m.Phrase))
	}
	return m.Entity != nil
}
