package agreement

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// alsoNamed gives m what the name behind it means, where a word tells that both mean the
// same, "the Council of Europe's convention on violence, known as the Istanbul Convention",
// or the name is the acronym of m in brackets: "the accord on marine biodiversity (BBNJ)".
func (r *resolver) alsoNamed(m, name *Mention) bool {
	if r.numberedNext(m, name) {
		m.Entity, m.Confidence, m.Why = name.Entity, 0.8, []string{"told further on"}
		return true
	}
	if name == nil || name.Entity == nil || name.Entity.Entry == nil || name.Form != annotation.FormName || m.Head < 0 || m.Indefinite() || !phrase.SameKind(m.Kind, name.Entity.kind) {
		return false
	}
	comma := m.To
	if r.d.Mark(comma, "”\"»") && r.d.Mark(comma+1, ",(") {
		comma++
	}
	for comma < min(name.From, m.To+longestCalling) && r.d.Tokens[comma].Kind == prose.Word && !r.d.Tokens[comma].Capital { // more of what it is about
		comma++
	}
	if name.From-comma > longestCalling || !r.d.Mark(comma, ",(–") {
		return false
	}
	called := r.bracketed(name, comma)
	for i := comma + 1; i < name.From; i++ {
		if called = called || r.d.Is(i, language.SoCalled); r.d.Tokens[i].Kind == prose.Mark && !r.d.Mark(i, "“\"«„'‘") {
			return false
		}
	}
	if called {
		m.Entity, m.Confidence, m.Why = name.Entity, 0.85, []string{"its name beside it"}
	}
	if called && m.Title {
		m.Form = annotation.FormName
	}
	return called
}

// bracketed says whether a name is an acronym that stands alone in the brackets that open at
// token i.
func (r *resolver) bracketed(name *Mention, i int) bool {
	return r.d.Mark(i, "(") && name.From == i+1 && name.To == i+2 && r.d.Mark(name.To, ")") && r.d.Tokens[name.From].Capital
}

// numberedNext says whether m is a resolution that was passed, and the next one tells its
// number as what a sentence that follows is about: "adopted a resolution on the mission.
// Resolution 2654 won 13 votes".
func (r *resolver) numberedNext(m, next *Mention) bool {
	if next == nil || next.Kind != m.Kind || next.Form != annotation.FormName || next.Entity == nil || !r.passed(m) {
		return false
	}
	n := r.d.SentenceAt(next.From)
	return n-r.d.SentenceAt(m.From) <= 2 && n > r.d.SentenceAt(m.From) && next.From <= r.d.Sentences[n].From+1
}
