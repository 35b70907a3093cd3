package agreement

import (
	"math"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
)

// description links a phrase that tells something of its agreement.
func (r *resolver) description(m *Mention) {
	if (m.indefinite() || m.det&language.Possessive != 0 || m.det == 0) && m.wanted || m.indefinite() && m.plural || m.det&language.Negative != 0 || m.plural && m.det == 0 {
		r.unsigned[r.d.noun(m.head)] = r.unsigned[r.d.noun(m.head)] || (m.wanted || m.det&language.Negative != 0) && m.peaceful()
		return
	}
	if m.det == 0 && !r.d.Pack.NoArticles && (r.d.is(m.From-1, language.Not) || r.d.is(m.From-2, language.Not)) {
		return // no hay tratado
	}
	if m.kind == "ceasefire" && len(m.own.parties) > 0 && !has(m.own.topics, m.kind) {
		m.own.topics = append(m.own.topics, m.kind)
	}
	if m.kind == "pact" && r.quoted(m) && !m.pair && len(m.own.parties) < 2 {
		m.Entity = r.foil(r.d.Slice(m.Range), false) // a plan or a programme
		return
	}
	if r.unmade(m) {
		return
	}
	if makers := r.makers(m); len(m.own.parties) == 0 || len(m.own.parties) == 1 && (m.indefinite() || m.det == 0 && (r.d.Pack.NoArticles || r.d.Pack.NumbersBefore)) && len(makers) == 2 && has(makers, m.own.parties[0]) {
		m.own.parties = makers
	}
	if p := r.owner(m); p != "" && len(m.own.parties) == 1 && !has(m.own.parties, p) {
		m.own.parties = append(m.own.parties, p)
	}
	if len(m.own.parties) == 0 {
		m.own.parties = r.d.betweenBehind(m, r.d.Sentences[r.d.SentenceAt(m.From)])
	}
	if e := r.apposition(m); e != nil {
		m.Entity, m.Confidence, m.Why = e, 0.75, []string{"its name beside it"}
		return
	}
	list := r.judge(m)
	best, ok := r.best(m, list)
	if !ok && r.only(m, list) {
		best, ok = list[0], true
	}
	ok = ok && !r.elsewhere(m) && !r.strange(m, best) && !r.overlooks(m, best)
	e := r.described(m)
	switch {
	case ok && (e == nil || best.score >= scoreSure && !r.rather(m, e, best)):
		if m.plural && !r.several(m, r.entity(best.entry)) {
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
		e.learn(m)
		m.Entity, m.Confidence, m.Why = e, 0.7, []string{"described in the same words"}
		return
	}
	if len(m.proper) > 0 && r.trusted(m) {
		r.stranger(m)
		return
	}
	if r.repeats(m) {
		m.Entity, m.Confidence, m.Why = r.latest, 0.7, []string{"in the headline"}
		return
	}
	if e := r.byTown(m); e != nil {
		m.Entity, m.Form, m.Confidence, m.Why = e, annotation.FormName, 0.75, []string{"words of its name"}
		return
	}
	if !r.between(m) || m.plural && !(m.definite() && len(m.own.years) > 0 && len(m.own.topics) > 0) {
		switch {
		case m.definite() && !m.plural:
			m.Entity = r.foil(r.d.Slice(m.Range), false) // something else by that noun
		case m.indefinite() && len(m.own.parties) > 0:
			r.bring(m)
		}
		return
	}
	m.To = r.d.pastSubject(m)
	if bare := r.d.Pack.NoArticles && m.det == 0; bare && len(m.own.parties) == 0 && len(m.near) == 2 && r.acting(m) {
		m.own.parties = m.near
	}
	m.Entity = r.unknown(m)
	m.Confidence, m.Why = 0.5, m.unlisted(m.own.parties)
	m.Candidates = r.doubtful(list)
}
