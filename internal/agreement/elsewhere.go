package agreement

import "pactlight/internal/agreement/phrase"

// elsewhere says whether a phrase goes on into a subject that the pack does not know, so
// that its parties alone tell nothing: "соглашение с США об утилизации плутония".
func (r *resolver) elsewhere(m *Mention) bool {
	if phrase.Formal[m.Kind] && len(m.Own.Topics)+len(m.Own.Years) == 0 && r.d.PastSubject(&m.Phrase) > m.To { // the European convention on nationality
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
