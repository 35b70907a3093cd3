package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// unmade says whether m is a peace treaty that the article says is not signed, here or
// before: states speak of such for decades.
func (r *resolver) unmade(m *Mention) bool {
	if len(m.Own.Topics) != 1 || m.Own.Topics[0] != "peace" || len(m.Own.Years) > 0 {
		return false
	}
	noun := r.d.Noun(m.Head)
	if !r.d.Pack.NoArticles {
		return r.unsigned[noun] && m.Kind == "treaty" && !(m.Indefinite() && m.Made)
	}
	if m.Det != 0 {
		return false
	}
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := s.From; i+1 < s.To && !r.unsigned[noun]; i++ {
		if r.d.Is(i, language.Not) && r.d.Is(i+1, language.Sign) {
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
		if r.d.Is(i, language.Not) {
			return true
		}
	}
	return false
}
