package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// longestParticipial is how many tokens tell behind a bare noun where, or when, its agreement
// was made.
const longestParticipial = 12

// participial takes in the words behind a bare noun that alone tell which agreement it is, in a
// language without articles: "договорённости, достигнутые в Минске". They end at a mark,
// and before the token next, where the next mention begins.
func (d *Doc) participial(m *Phrase, next int) {
	if !d.Pack.NoArticles || m.head < 0 || !m.own.none() || len(m.proper) > 0 || m.det != 0 || m.kind == "text" || m.Silent {
		return
	}
	s := d.Sentences[d.SentenceAt(m.From)]
	i := m.To + 1
	if i >= s.To || !d.mark(m.To, ",") || !d.makes(i) {
		return
	}
	told := false
	for i++; i < min(s.To, m.To+longestParticipial) && (d.Tokens[i].Kind != prose.Mark || d.ordinalDot(i)); i++ {
		told = told || d.is(i, language.Place) || isYear(d, i) || d.Tokens[i].Capital
	}
	if told && (d.mark(i, ",.;:)»”\"?!") || i >= s.To) && next >= i {
		m.To = i
	}
}
