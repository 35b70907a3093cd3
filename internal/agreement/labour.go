package agreement

import (
	"pactlight/internal/annotation"
	"pactlight/internal/prose"
)

// labour gives m the convention of the International Labour Organisation that goes by the number
// of m, in an article that speaks of what those are about: "Convenio 190".
func (r *resolver) labour(m *Mention) {
	if m.Kind != "convention" || m.Plural || len(m.Proper) == 0 || r.d.Tokens[m.Proper[0]].Kind != prose.Number {
		return
	}
	number := r.d.Of(m.Proper[0])
	i, ok := r.cat.Labour(number)
	if !ok || !r.inContext(r.cat.Entry(i)) {
		return
	}
	e := r.entity(i)
	m.Entity, m.Form, m.Confidence, m.Why = e, annotation.FormName, 0.9, []string{"number: " + number}
	e.first = min(e.first, m.From)
	e.named++
}
