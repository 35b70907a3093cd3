package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
)

// labour gives m the convention of the International Labour Organisation that goes by the number
// of m, in an article that speaks of what those are about: "Convenio 190", "190. számú egyezmény".
func (r *resolver) labour(m *Mention) {
	if m.Plural || !phrase.SameKind(m.Kind, "convention") && !r.d.Pack.NumbersBefore {
		return
	}
	from, number := m.From, m.OwnNumber(r.d)
	if number == "" && r.d.Pack.NumbersBefore && m.Head >= 0 {
		from, number = r.d.NumberBefore(m.Head, r.d.Sentences[r.d.SentenceAt(m.From)].From)
	}
	i, ok := r.cat.Labour(number)
	if !ok || !r.inContext(r.cat.Entry(i)) {
		return
	}
	m.From = min(m.From, from)
	if m.To < len(r.d.Tokens) && r.d.Tokens[m.To].Upper && slices.Contains(r.cat.Entry(i).Context, r.d.Of(m.To)) {
		m.To++ // Конвенция № 190 МОТ
	}
	e := r.entity(i)
	m.Entity, m.Form, m.Confidence, m.Why = e, annotation.FormName, 0.9, []string{"number: " + number}
	e.first = min(e.first, m.From)
	e.named++
}
