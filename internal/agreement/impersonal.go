package agreement

import "pactlight/internal/language"

// itIs says whether the sentence of m, behind that of the latest mention, tells by no more than a
// verb what that is: "It is a treaty that", "Het gaat om een verdrag dat".
func (r *resolver) itIs(m *Mention) bool {
	if m.Wanted || !m.Own.None() || !r.d.Is(m.From-1, language.Indefinite) || r.distance(r.latest) > 2 {
		return false
	}
	for i := m.From - 2; i > m.From-2-longestCalling && i >= r.d.Sentences[r.d.SentenceAt(m.From)].From; i-- {
		switch {
		case r.d.Is(i, language.It):
			return r.distance(r.latest) > 0 && (r.d.Is(m.To, language.Therein|language.Definite|language.It|language.Stop) || r.d.Mark(m.To, ",."))
		case !r.d.Is(i, language.Stop|language.At|language.About):
			return false
		}
	}
	return false
}
