package agreement

import (
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// alsoNamed gives m what the name behind it means, where a word tells that both mean the
// same: "the Council of Europe's convention on violence, known as the Istanbul Convention".
func (r *resolver) alsoNamed(m, name *Mention) bool {
	if name == nil || name.Entity == nil || name.Entity.Entry == nil || name.Form != annotation.FormName || m.head < 0 || m.indefinite() || !sameKind(m.kind, name.Entity.kind) {
		return false
	}
	comma := m.To
	for comma < min(name.From, m.To+longestCalling) && r.d.Tokens[comma].Kind == prose.Word && !r.d.Tokens[comma].Capital { // more of what it is about
		comma++
	}
	if name.From-comma > longestCalling || !r.d.mark(comma, ",(–") {
		return false
	}
	called := false
	for i := comma + 1; i < name.From; i++ {
		if called = called || r.d.is(i, language.SoCalled); r.d.Tokens[i].Kind == prose.Mark && !r.d.mark(i, "“\"«„'‘") {
			return false
		}
	}
	if called {
		m.Entity, m.Confidence, m.Why = name.Entity, 0.85, []string{"name: told right behind it"}
	}
	return called
}
