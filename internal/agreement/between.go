package agreement

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// private says whether m is a treaty of peace, or not to attack, in a paragraph that speaks of
// no state: who makes peace there is anybody.
func (r *resolver) private(m *Mention) bool {
	if len(m.own.topics) != 1 || m.own.topics[0] != "peace" && m.own.topics[0] != "non-aggression" {
		return false
	}
	block := r.d.Blocks[r.d.BlockAt(m.From)].Tokens
	return !slices.ContainsFunc(r.d.Tags[block.From:block.To], func(t language.Tag) bool { return t.Is(language.Place) })
}

// anybodys says whether nothing tells whose agreement m is.
func (r *resolver) anybodys(m *Mention) bool {
	return len(m.own.parties) == 0 && len(m.own.years) == 0 && len(m.near) == 0
}

// bringsForth says whether a phrase with an indefinite article tells of one agreement that is
// made, and by whom, or when.
func (r *resolver) bringsForth(m *Mention, dated bool) bool {
	parties, making := len(m.own.parties), m.made || m.signed > 0
	switch {
	case parties == 1 && m.made && (len(m.own.parties[0]) > longestState || r.d.fighters(m.To, r.d.Sentences[r.d.SentenceAt(m.From)])), r.replaced(m):
		return true
	case parties == 1 && m.made && r.withState(m) && r.ruled(m):
		return true
	case parties > 1:
		return making || dated || r.d.is(m.From, language.Between)
	case m.kind == "treaty" && (making && parties == 1 || len(m.own.years) > 0 && len(m.near) > 0 && r.abroad()):
		return true
	}
	return dated && m.made && len(m.near) > 1 || making && len(m.own.topics) > 0 && (parties == 1 || len(m.near) > 1)
}

// between says whether a phrase tells of an agreement between states, though the
// catalogue does not hold it.
func (r *resolver) between(m *Mention) bool {
	parties, topics := len(m.own.parties), len(m.own.topics)
	if m.kind == "ceasefire" && len(m.own.months) > 0 && len(m.own.years) > 0 {
		return true
	}
	dated := len(m.own.years) > 0 || m.signed > 0
	if r.inland(m) {
		return true
	}
	if m.kind == "treaty" && m.indefinite() && parties == 1 && r.states(m) > 1 && len(m.nearYears) > 0 && r.d.partner(m) { // which one of the two rejected, then
		return true
	}
	if m.indefinite() {
		return r.bringsForth(m, dated)
	}
	if r.signing(m) && topics > 0 && (len(m.near) > 1 || topics > 1 && len(m.near) == 1 && m.near[0] != r.d.Pack.Home) {
		return true
	}
	if dated && m.definite() && formal[m.kind] && r.bound(m) && r.abroad() { // did not ratify the protocol of 2005
		return true
	}
	bare := r.d.Pack.NoArticles && m.det == 0
	if bare && r.titled(m) && r.cited(m) {
		return true
	}
	if bare && r.replaced(m) { // соглашение от 26 ноября 2001 года
		return true
	}
	if parties == 1 && m.about && r.opensHeadline(m) { // Akkoord met Suriname over schulden
		return true
	}
	if m.based && parties > 0 {
		return true
	}
	if m.det == 0 && (parties < 2 && r.denied(m) || m.fresh && !m.made && !r.telegraphs(m)) {
		return false
	}
	if bare && (parties == 1 && m.made && r.d.partner(m) && r.ruled(m) || topics > 0 && len(m.near) == 2 && (general[m.kind] || m.kind == "convention") && !m.wanted && r.acting(m)) {
		return true
	}
	if bare && topics > 0 && m.made && len(m.near) == 1 && len(m.near[0]) > longestState { // лидеры стран АСЕАН
		return true
	}
	if bare && (parties == 1 && r.opened(m) || topics > 0 && len(m.near) > 0 && r.bound(m) && r.acting(m)) {
		return true
	}
	if topics > 0 && m.definite() && (m.annexed || r.d.is(m.To, language.Between)) { // of states that need no names
		return true
	}
	if m.kind == "convention" && m.about && topics > 0 && m.definite() && r.abroad() && (!r.d.Pack.AdjectivesAfter || r.d.Pack.NoArticles) {
		return true
	}
	if m.signed > 0 && topics > 0 && bare && len(m.near) > 0 { // о налогах, подписанное с Россией в 1996 году
		return true
	}
	if m.own.day != "" && m.definite() && general[m.kind] && r.abroad() && r.latest != nil && !r.latest.Foil { // l'accord du 13 mai 2020, beside another
		return true
	}
	if dated && (topics > 0 || r.titled(m)) && m.definite() && (len(r.places) > 1 || len(r.known) > 0) { // l'accord de pêche conclu en 2019
		return true
	}
	if parties == 1 && (m.definite() || r.telegraphs(m)) && r.withState(m) {
		return true
	}
	return parties > 1 || parties == 1 && (topics > 0 || dated || m.about && m.kind != "pact" && (bare || m.definite() && !r.d.Pack.NoArticles)) ||
		(m.own.strong && (r.abroad() || m.kind == "convention") && !r.private(m) || dated && (m.kind == "treaty" || m.kind == "ceasefire" || m.kind == "convention" && (r.d.Pack.NoArticles || r.titled(m)))) && (m.definite() || bare)
}

// inland says whether a sentence that names one state abroad tells of a peace made there:
// with those who fight that state, whoever they are.
func (r *resolver) inland(m *Mention) bool {
	return m.made && !m.wanted && len(m.near) == 1 && m.near[0] != r.d.Pack.Home && m.peaceful()
}

// longestState is the length of the longest code of a state, or of the Union, the
// Alliance or the United Nations: longer ones are of groups that states deal with, or are.
const longestState = 4

// opened says whether a sentence opens with a preposition and a phrase that tells with
// whom its agreement is: what is in one, or by it, is there. "В соглашении с Германией …"
func (r *resolver) opened(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	first := r.d.Tags[s.From]
	return m.From == s.From+1 && first.Is(language.Stop) && !first.Is(language.About|language.Negative) && general[m.kind] && r.d.partner(m) && !m.wanted &&
		r.d.Tags[m.To-1].As != language.ByAdjective // с турецкой компанией
}

// replaced says whether a phrase that tells a year, "a 1972 agreement", goes on about
// agreements of which the article has just spoken of one.
func (r *resolver) replaced(m *Mention) bool {
	return len(m.own.years) > 0 && general[m.kind] && r.latest != nil && !r.latest.Foil && r.distance(r.latest) <= 1 &&
		(r.d.Date == "" || m.own.years[0] <= r.d.Date.Year())
}

// elsewhere says whether a phrase goes on into a subject that the pack does not know, so
// that its parties alone tell nothing: "соглашение с США об утилизации плутония".
func (r *resolver) elsewhere(m *Mention) bool {
	if formal[m.kind] && len(m.own.topics)+len(m.own.years) == 0 && r.d.pastSubject(m) > m.To { // the European convention on nationality
		return true
	}
	return m.about && r.d.Pack.NoArticles && (len(m.own.topics) == 0 && len(m.own.years) == 0 && m.nearDay == "" || r.d.inSomething(m))
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
func (d *Doc) inSomething(m *Mention) bool {
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

// unmade says whether m is a peace treaty that the article says is not signed, here or
// before: states speak of such for decades.
func (r *resolver) unmade(m *Mention) bool {
	if len(m.own.topics) != 1 || m.own.topics[0] != "peace" || len(m.own.years) > 0 {
		return false
	}
	noun := r.d.noun(m.head)
	if !r.d.Pack.NoArticles {
		return r.unsigned[noun] && m.kind == "treaty" && !(m.indefinite() && m.made)
	}
	if m.det != 0 {
		return false
	}
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := s.From; i+1 < s.To && !r.unsigned[noun]; i++ {
		if r.d.is(i, language.Not) && r.d.is(i+1, language.Sign) {
			r.unsigned[noun] = true
		}
	}
	return r.unsigned[noun]
}

// longestClause is how many tokens behind a mention a denial of it is looked for.
const longestClause = 40

// denied says whether what the clause behind m says of it is denied: "traktat na razie
// nie powstał".
func (r *resolver) denied(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := m.To; i < min(s.To, m.To+longestClause) && r.d.Tokens[i].Kind != prose.Mark; i++ {
		if r.d.is(i, language.Not) {
			return true
		}
	}
	return false
}
