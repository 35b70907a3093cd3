package agreement

import (
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// inPassing says whether m is only named as what there is beside the agreement that its
// sentence is about: "the passport convention holds alongside the Schengen Agreement".
func (r *resolver) inPassing(m *Mention) bool {
	if r.latest == nil || r.latest.Foil || r.latest == m.Entity {
		return false
	}
	if r.compared(m) || r.outranked(m) || r.amended(m) {
		return true
	}
	if m.Form != annotation.FormName || r.d.SentenceAt(r.latest.last) != r.d.SentenceAt(m.From) {
		return false
	}
	if r.d.Pack.NumbersBefore {
		return r.d.Is(m.To, language.Beside)
	}
	i := m.From - 1
	if r.d.Is(i, language.Definite) && !r.d.Is(i, language.Beside) {
		i--
	}
	return r.d.Is(i, language.Beside)
}

// amended says whether m is an earlier resolution than the one that its sentence tells was
// adopted: "In adopting resolution 2375 the Council went beyond resolution 1718".
func (r *resolver) amended(m *Mention) bool {
	e := r.latest
	if m.Kind != "resolution" || e.kind != "resolution" || m.Entity.Year == 0 || m.Entity.Year >= e.Year {
		return false
	}
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	return e.last >= s.From && r.d.Any(language.Sign, s.From, m.From)
}

// compared says whether the sentence of m opens with what is like or unlike that in m, an
// earlier one than was just spoken of: "Som i avtalen fra 1970", "Unlike under the Treaty of Nice".
func (r *resolver) compared(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	if m.Form != annotation.FormName && len(m.Own.Years) == 0 || !r.d.Is(s.From, language.Beside) || r.distance(r.latest) > 2 {
		return false
	}
	i := m.From - 1
	if r.d.Is(i, language.Definite) && !r.d.Is(i, language.At) {
		i--
	}
	return i == r.d.Tags[s.From].To && r.d.Is(i, language.Stop|language.At)
}

// outranked says whether the sentence of m, a name, opens with it and then calls what the article
// is about one of many such: "After the EEA Agreement this is one of the largest trade deals".
func (r *resolver) outranked(m *Mention) bool {
	s, next := r.d.Sentences[r.d.SentenceAt(m.From)], first(r.coming)
	if m.Form != annotation.FormName || m.From > s.From+outrankedBy || next == nil || next.From >= s.To || !next.Plural {
		return false
	}
	for i := m.To; i+1 < next.From; i++ {
		if r.d.Is(i, language.Indefinite) && r.d.Is(i+1, language.Of) {
			return true
		}
	}
	return false
}

// outrankedBy is how many tokens lead to a name that a sentence opens with.
const outrankedBy = 3

// setAside notes that what is named right behind a protocol only tells what that is one to:
// "the transport protocol to the Alpine Convention" has articles of its own.
func (r *resolver) setAside(m, next *Mention) {
	if next != nil && m.Entity.kind == "protocol" && next.Form == annotation.FormName && r.leadsTo(m.To, next.From) {
		next.Aside = true
		if m.Entity.Entry == nil {
			m.Entity.Title = r.d.Slice(prose.Range{From: m.From, To: next.To})
		}
	}
}
