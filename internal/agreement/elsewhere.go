package agreement

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
)

// elsewhere says whether a phrase goes on into a subject that the pack does not know, so
// that its parties alone tell nothing: "соглашение с США об утилизации плутония".
func (r *resolver) elsewhere(m *Mention) bool {
	if (phrase.Formal[m.Kind] || r.d.OfEurope(&m.Phrase)) && len(m.Own.Topics)+len(m.Own.Years) == 0 && r.d.PastSubject(&m.Phrase) > m.To { // the European convention on nationality
		return true
	}
	return m.About && r.d.Pack.NoArticles && (len(m.Own.Topics) == 0 && len(m.Own.Years) == 0 && m.NearDay == "" || r.d.InSomething(&m.Phrase))
}

// strange says whether a phrase tells a subject of which the pack knows nothing, and no name
// of the best fit has a word of it: its parties alone tell nothing then.
func (r *resolver) strange(m *Mention, best judged) bool {
	for i := m.Subject.From; i < m.Subject.To; i++ {
		if r.d.Tags[i].Entry == nil && r.inNames(r.cat.Entry(best.entry), i) {
			return false
		}
	}
	return m.Subject.To > 0 && len(m.Own.Topics)+len(m.Own.Years) == 0
}

// bearing resolves the agreement just spoken of, of which it is told what it means for something
// else: "the risks of the deal for the climate". false: the phrase tells none such.
func (r *resolver) bearing(m *Mention) bool {
	e, before := r.latest, m.From-1
	if e == nil || e.Foil || !m.Definite() || m.Plural || m.From != m.Head || len(m.Own.Topics) == 0 || len(m.Own.Parties)+len(m.Own.Years)+len(m.Proper) > 0 ||
		!r.d.Is(m.Head+1, language.View) || r.distance(e) > bearingReach || !phrase.General[m.Kind] || !phrase.SameKind(m.Kind, e.kind) || akin(m.Own.Topics, e.topics) {
		return false
	}
	for r.d.Is(before, language.Definite) && !r.d.Is(before, language.Of) {
		before--
	}
	if !r.d.Is(before, language.Of) {
		return false
	}
	bare := *m
	bare.To, bare.Own, bare.About = m.Head+1, phrase.Features{}, false
	if r.anaphora(&bare); bare.Entity != e {
		return false
	}
	*m = bare
	return true
}

// bearingReach is for how many sentences it is told what an agreement means for something else.
const bearingReach = 2
