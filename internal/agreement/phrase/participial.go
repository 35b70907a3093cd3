package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// longestParticipial is how many tokens tell behind a bare noun where, or when, its agreement
// was made.
const longestParticipial = 12

// Participial takes in the words behind a bare noun that alone tell which agreement it is, in a
// language without articles: "договорённости, достигнутые в Минске". They end at a mark,
// and before the token next, where the next mention begins.
func (d *Doc) Participial(m *Phrase, next int) {
	if !d.Pack.NoArticles || m.Head < 0 || !m.Own.None() || len(m.Proper) > 0 || m.Det != 0 || m.Kind == "text" || m.Silent {
		return
	}
	s := d.Sentences[d.SentenceAt(m.From)]
	i := m.To + 1
	if i >= s.To || !d.Mark(m.To, ",") || !d.makes(i) {
		return
	}
	told := false
	for i++; i < min(s.To, m.To+longestParticipial) && (d.Tokens[i].Kind != prose.Mark || d.ordinalDot(i)); i++ {
		told = told || d.Is(i, language.Place) || IsYear(d, i) || d.Tokens[i].Capital
	}
	if told && (d.Mark(i, ",.;:)»”\"?!") || i >= s.To) && next >= i {
		m.To = i
	}
}

// Qualified takes in the adjective beside a bare noun that tells what sort of agreement it is, or
// is made of a place, in a language without articles: международной конвенции, układ paryski.
func (d *Doc) Qualified(m *Phrase) {
	if !d.Pack.NoArticles || m.Head != m.From || m.Kind == "text" || m.Head < 1 {
		return
	}
	if i := m.From - 1; d.Is(i, language.Qualifier) && !d.Is(i, language.Evaluative|language.Stop) && d.Tags[i].To == m.From || d.ofPlace(i) {
		m.From = d.Start(i)
	} else if d.Pack.AdjectivesAfter && m.To == m.Head+1 && d.ofPlace(m.To) {
		m.To++
	}
}

// ofPlace says whether the word at token i is an adjective made of a place that the pack does not know.
func (d *Doc) ofPlace(i int) bool { return d.Plain(i) && d.Pack.OfPlace(d.Of(i)) }
