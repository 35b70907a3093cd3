package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// unmade says whether m is a peace treaty that the article says is not signed, here or
// before: states speak of such for decades.
func (r *resolver) unmade(m *Mention) bool {
	if len(m.own.topics) != 1 || m.own.topics[0] != "peace" || len(m.own.years) > 0 {
		return false
	}
	noun := r.d.noun(m.head)
	if !r.d.Pack.NoArticles {
		return r.unsigned[noun] && m.kind == "treaty" && !(m.indefinite() && m.made)
	}
	if m.det != 0 {
		return false
	}
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := s.From; i+1 < s.To && !r.unsigned[noun]; i++ {
		if r.d.is(i, language.Not) && r.d.is(i+1, language.Sign) {
			r.unsigned[noun] = true
		}
	}
	return r.unsigned[noun]
}

// longestClause is how many tokens behind a mention a denial of it is looked for.
const longestClause = 40

// denied says whether what the clause behind m says of it is denied: "traktat na razie
// nie powstał".
func (r *resolver) denied(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := m.To; i < min(s.To, m.To+longestClause) && r.d.Tokens[i].Kind != prose.Mark; i++ {
		if r.d.is(i, language.Not) {
			return true
		}
	}
	return false
}
