package agreement

import (
	"math"
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// description links a phrase that tells something of its agreement.
func (r *resolver) description(m *Mention) {
	if (m.indefinite() || m.det&language.Possessive != 0 || m.det == 0) && m.wanted || m.indefinite() && m.plural || m.det&language.Negative != 0 || m.plural && m.det == 0 {
		r.unsigned[r.d.noun(m.head)] = r.unsigned[r.d.noun(m.head)] || (m.wanted || m.det&language.Negative != 0) && m.peaceful()
		return
	}
	if m.kind == "ceasefire" && len(m.own.parties) > 0 && !has(m.own.topics, m.kind) {
		m.own.topics = append(m.own.topics, m.kind)
	}
	if m.kind == "pact" && r.quoted(m) && !m.pair {
		m.Entity = r.foil(r.d.Slice(m.Range), false) // a plan or a programme
		return
	}
	if r.unmade(m) {
		return
	}
	if makers := r.makers(m); len(m.own.parties) == 0 || len(m.own.parties) == 1 && m.indefinite() && len(makers) == 2 && has(makers, m.own.parties[0]) {
		m.own.parties = makers
	}
	if p := r.owner(m); p != "" && len(m.own.parties) == 1 && !has(m.own.parties, p) {
		m.own.parties = append(m.own.parties, p)
	}
	list := r.judge(m)
	best, ok := r.best(list)
	if !ok && r.only(m, list) {
		best, ok = list[0], true
	}
	ok = ok && !r.elsewhere(m) && !r.overlooks(m, best)
	e := r.described(m)
	switch {
	case ok && (e == nil || best.score >= scoreSure && !r.rather(m, e, best)):
		if m.plural && (best.score < scoreSure || m.kind == "resolution") && !r.several(m, r.entity(best.entry)) {
			return // "the European pacts" are no single one
		}
		if !m.indefinite() || r.particular(m, best) {
			m.Entity = r.entity(best.entry)
			m.Confidence, m.Why = round(math.Min(best.score, 0.97)), best.why
			return
		}
		if !m.fresh || m.kind != "treaty" || m.plural || !r.between(m) {
			return
		}
	case e != nil:
		m.Entity, m.Confidence, m.Why = e, 0.7, []string{"mentioned: described in the same words"}
		return
	}
	if len(m.proper) > 0 && r.trusted(m) {
		r.stranger(m)
		return
	}
	if e := r.byTown(m); e != nil {
		m.Entity, m.Form, m.Confidence, m.Why = e, annotation.FormName, 0.75, []string{"name: the town in another of its names"}
		return
	}
	if !r.between(m) || m.plural && !(m.definite() && len(m.own.years) > 0 && len(m.own.topics) > 0) {
		if m.definite() && !m.plural {
			m.Entity = r.foil(r.d.Slice(m.Range), false) // something else by that noun
		}
		return
	}
	m.Entity = r.unknown(m)
	m.Confidence, m.Why = 0.5, []string{"unknown: " + strings.Join(append(slices.Clone(m.own.parties), m.own.topics...), " ")}
	m.Candidates = r.doubtful(list)
}

// overlooks says whether the best fit for a phrase that tells only a subject is none that the
// article has named, though it has just spoken of one of the same states.
func (r *resolver) overlooks(m *Mention, best judged) bool {
	e := r.latest
	return len(m.own.parties)+len(m.own.years)+len(m.own.months) == 0 && r.known[best.entry] == nil && best.score < scoreSure &&
		e != nil && e.Entry != nil && !e.Foil && sameKind(m.kind, e.kind) && (shared(e.Parties, r.cat.Entry(best.entry).Parties) || shared(e.Parties, r.cat.Entry(best.entry).About))
}

// particular says whether a phrase with an indefinite article ("a nuclear deal with
// Iran") means the one agreement that fits it best, and not some agreement to come.
func (r *resolver) particular(m *Mention, best judged) bool {
	if e := r.cat.Entry(best.entry); m.fresh && !r.recent(e) && !(r.d.Date == "" && m.made) {
		return false
	}
	if len(m.own.topics) == 0 && len(m.own.years) == 0 && len(m.own.parties) < 2 {
		return false
	}
	if r.inland(m) && len(m.own.parties)+len(m.own.years) == 0 { // its wars end more than once
		return r.recent(r.cat.Entry(best.entry)) || r.known[best.entry] != nil
	}
	if known := r.known[best.entry]; r.anybodys(m) && (known == nil || known.last >= 0) {
		return false // of any state: "to ratify a human rights treaty is a duty"
	}
	return m.made || best.score >= scoreSure || r.known[best.entry] != nil && best.score > 0.55
}

// abroad says whether the article names a state or organisation beside the one that its
// press is of: who jokes of "the peace treaty" with the neighbours names none.
func (r *resolver) abroad() bool {
	return len(r.places) > 1 || len(r.places) == 1 && r.places[r.d.Pack.Home] == 0
}

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

// described finds the agreement outside the catalogue that the article described with
// the same noun and nothing that speaks against it.
func (r *resolver) described(m *Mention) *Entity {
	for _, e := range slices.Backward(r.entities) {
		if m.indefinite() && !m.made && e.last < 0 && r.d.BlockAt(m.From) >= firstBlocks {
			continue // of any that the article brings up later
		}
		if e.Entry != nil || e.Foil || !sameKind(m.kind, e.kind) && !(general[e.kind] && sameKind(e.kind, m.kind) && shared(m.own.topics, e.topics)) && !(m.definite() && e == r.latest && akin(m.own.topics, e.topics) && !shared(m.own.topics, e.topics)) || m.indefinite() && !m.made && e.last >= 0 && !(len(m.own.years) > 0 && has(m.own.years, e.Year)) {
			continue // what was spoken of is not brought up again
		}
		if m.earlier && e == r.latest || e.plural && !e.single && !m.plural {
			continue // the one before it, or several
		}
		if !e.topic && len(m.near) > 0 && len(e.around) > 0 && !shared(m.near, e.around) {
			continue // other states are spoken of
		}
		if len(m.own.parties) > 1 && len(e.Parties) == 0 && (len(e.around) == 0 || !within(m.own.parties, e.around)) {
			continue // nothing tells that it is theirs
		}
		if m.made && m.det == 0 && len(m.near) > 1 && len(e.around) > 1 && !within(m.near, e.around) && !within(e.around, m.near) {
			continue // one of the two makes another with a third
		}
		if m.kind == "resolution" && !has(m.near, nations) && !shared(m.own.topics, e.topics) {
			continue // anybody passes resolutions
		}
		same := e.heads[r.d.noun(m.head)] > 0
		if len(m.own.topics) > 0 && (len(e.topics) > 0 || len(m.own.parties) == 0 && (e.proper || r.titled(m))) && !akin(m.own.topics, e.topics) {
			continue // of another subject than what is told of e, or than its name
		}
		whose := (len(m.own.parties) > 0 && len(e.Parties) > 0 || has(m.own.years, e.Year)) && len(m.own.topics) == 0
		if (same || whose || akin(m.own.topics, e.topics)) && (within(m.own.parties, e.Parties) || same && len(m.own.topics) > 0 && within(e.Parties, m.own.parties)) && r.yearFits(m, e) {
			return e
		}
	}
	return nil
}

// rather says whether m, which tells its subject alone, means e, which was spoken of just
// before, and not one of the catalogue that the article names nowhere so far.
func (r *resolver) rather(m *Mention, e *Entity, best judged) bool {
	return e == r.latest && r.distance(e) <= 1 && m.definite() && len(m.own.parties)+len(m.own.years)+len(m.proper) == 0 && r.entity(best.entry).last < 0
}

// yearFits says whether the years that m tells can be that of e, which the article may
// tell only now, just behind its first mention.
func (r *resolver) yearFits(m *Mention, e *Entity) bool {
	if e.Year == 0 && m.definite() && len(m.own.years) == 1 && len(m.own.parties) == 0 && e == r.latest && r.distance(e) <= 2 {
		e.Year = m.own.years[0]
	}
	return len(m.own.years) == 0 || has(m.own.years, e.Year)
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
	if m.kind == "treaty" && m.indefinite() && parties == 1 && len(m.near) > 1 && len(m.nearYears) > 0 && r.d.partner(m) { // which one of the two rejected, then
		return true
	}
	if m.indefinite() {
		return parties == 1 && m.made && len(m.own.parties[0]) > longestState || r.replaced(m) || dated && (parties > 1 || m.made && len(m.near) > 1) || (m.made || m.signed > 0) && (parties > 1 || parties == 1 && m.kind == "treaty" || topics > 0 && (parties == 1 || len(m.near) > 1))
	}
	if r.signing(m) && topics > 0 && (len(m.near) > 1 || topics > 1 && len(m.near) == 1 && m.near[0] != r.d.Pack.Home) {
		return true
	}
	bare := r.d.Pack.NoArticles && m.det == 0
	if bare && r.titled(m) && r.cited(m) {
		return true
	}
	if bare && r.replaced(m) { // соглашение от 26 ноября 2001 года
		return true
	}
	if m.det == 0 && (parties < 2 && r.denied(m) || m.fresh && !m.made) {
		return false
	}
	if bare && (parties == 1 && r.opened(m) || topics > 0 && len(m.near) > 0 && r.bound(m) && r.acting(m)) {
		return true
	}
	if topics > 0 && m.definite() && (m.annexed || r.d.is(m.To, language.Between)) { // of states that need no names
		return true
	}
	if m.signed > 0 && topics > 0 && bare && len(m.near) > 0 { // о налогах, подписанное с Россией в 1996 году
		return true
	}
	if dated && topics > 0 && m.definite() && (len(r.places) > 1 || len(r.known) > 0) { // l'accord de pêche conclu en 2019
		return true
	}
	return parties > 1 || parties == 1 && (topics > 0 || dated || m.about && m.kind != "pact" && (bare || m.definite() && !r.d.Pack.NoArticles)) ||
		(m.own.strong && (r.abroad() || m.kind == "convention") && !r.private(m) || dated && (m.kind == "treaty" || m.kind == "ceasefire" || m.kind == "convention" && (r.d.Pack.NoArticles || r.titled(m)))) && (m.definite() || bare)
}

// scoreOnly is what the only agreement that fits a subject and a party needs.
const scoreOnly = 0.35

// only says whether the catalogue has one agreement alone that fits what m tells of its
// subject and of a party to it: "the nuclear deal with Tehran".
func (r *resolver) only(m *Mention, list []judged) bool {
	return len(list) == 1 && list[0].score >= scoreOnly && list[0].signs > 1 && m.definite() && m.own.strong && len(m.own.parties) == 1 && !m.fresh
}

// owner gives the state whose agreement a possessive says m to be: the one named last
// before it in its sentence. "Canada praises its trade deal with the Union."
func (r *resolver) owner(m *Mention) string {
	if m.det&language.Possessive == 0 {
		return ""
	}
	for i := m.From - 1; i >= r.d.Sentences[r.d.SentenceAt(m.From)].From; i-- {
		if r.d.is(i, language.Place) {
			return r.d.Tags[i].Place
		}
	}
	return ""
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
	return m.about && r.d.Pack.NoArticles && (len(m.own.topics) == 0 && len(m.own.years) == 0 && m.nearDay == "" || r.d.inSomething(m))
}

// longestPreposition is how many bytes a preposition has at most that leads to what states
// work together in: в, na.
const longestPreposition = 4

// inSomething says whether a phrase tells of working together only, and goes on into what
// the states do so in: "о сотрудничестве в использовании моря".
func (d *Doc) inSomething(m *Mention) bool {
	i := m.To
	return len(m.own.topics) == 1 && m.own.topics[0] == "cooperation" && i+1 < len(d.Tokens) && d.is(i, language.Stop) && !d.is(i, language.And) &&
		len(d.Of(i)) <= longestPreposition && d.plain(i+1)
}

// unmade says whether m is a peace treaty that the article says is not signed, here or
// before: states speak of such for decades.
func (r *resolver) unmade(m *Mention) bool {
	if len(m.own.topics) != 1 || m.own.topics[0] != "peace" || len(m.own.years) > 0 || m.det != 0 || !r.d.Pack.NoArticles {
		return false
	}
	noun := r.d.noun(m.head)
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
