package agreement

import "pactlight/internal/language"

// elsewhere says whether a phrase goes on into a subject that the pack does not know, so
// that its parties alone tell nothing: "соглашение с США об утилизации плутония".
func (r *resolver) elsewhere(m *Mention) bool {
	if formal[m.kind] && len(m.own.topics)+len(m.own.years) == 0 && r.d.pastSubject(&m.Phrase) > m.To { // the European convention on nationality
		return true
	}
	return m.about && r.d.Pack.NoArticles && (len(m.own.topics) == 0 && len(m.own.years) == 0 && m.nearDay == "" || r.d.inSomething(&m.Phrase))
}

// strange says whether a phrase tells a subject of which the pack knows nothing, and no name
// of the best fit has a word of it: its parties alone tell nothing then.
func (r *resolver) strange(m *Mention, best judged) bool {
	for i := m.subject.From; i < m.subject.To; i++ {
		if r.d.Tags[i].Entry == nil && r.inNames(r.cat.Entry(best.entry), i) {
			return false
		}
	}
	return m.subject.To > 0 && len(m.own.topics)+len(m.own.years) == 0
}

// longestPreposition is how many bytes a preposition has at most that leads to what states
// work together in: в, na.
const longestPreposition = 4

// inSomething says whether a phrase tells of working together only, and goes on into what
// the states do so in: "о сотрудничестве в использовании моря".
func (d *Doc) inSomething(m *Phrase) bool {
	if len(m.own.topics) != 1 || m.own.topics[0] != "cooperation" {
		return false
	}
	for i := m.head + 1; i < m.To; i++ {
		if d.is(i, language.About) && d.Tags[i].To > i+1 { // в использовании
			return true
		}
	}
	i := m.To
	return i+1 < len(d.Tokens) && d.is(i, language.Stop) && !d.is(i, language.And) && len(d.Of(i)) <= longestPreposition && d.plain(i+1)
}
