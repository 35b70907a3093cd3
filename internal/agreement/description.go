package agreement

import (
	"math"
	"slices"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// description links a phrase that tells something of its agreement.
func (r *resolver) description(m *Mention) {
	if m.ofNone() {
		r.unsigned[r.d.Noun(m.Head)] = r.unsigned[r.d.Noun(m.Head)] || (m.Wanted || m.Det&language.Negative != 0) && m.Peaceful()
		return
	}
	if m.Det == 0 && !r.d.Pack.NoArticles && (r.d.Is(m.From-1, language.Not) || r.d.Is(m.From-2, language.Not)) {
		return // no hay tratado
	}
	if r.anySuch(m) || r.onlyHoped(m) {
		return
	}
	if m.Kind == "ceasefire" && len(m.Own.Parties) > 0 && !set.Has(m.Own.Topics, m.Kind) {
		m.Own.Topics = append(m.Own.Topics, m.Kind)
	}
	if r.programme(m) || r.unmade(m) || r.bearing(m) {
		return
	}
	if r.telegraphs(m) && m.Own.Strong && r.european(m) {
		m.Own.Parties = nil // of Europe, and not of the Union
	}
	r.tellParties(m)
	if e := r.apposition(m); e != nil {
		m.link(e, 0.75, "its name beside it")
		return
	}
	if e := r.shortened(m); e != nil {
		m.Form = annotation.FormAnaphora
		m.link(e, 0.75, "words of its name")
		return
	}
	list := r.judge(m)
	if r.fitting(m, list) || r.predecessor(m) || r.former(m) || r.byName(m) {
		return
	}
	if r.between(m) && (!m.Plural || m.Definite() && (len(m.Own.Years) > 0 || len(m.Own.Parties) == 2) && len(m.Own.Topics) > 0) || r.ofChiefs(m) || r.ofMany(m) {
		r.uncatalogued(m, list)
	} else {
		r.ofNobody(m)
	}
}

// european says whether nothing but an adjective tells of a party: "European treaty".
func (r *resolver) european(m *Mention) bool {
	return len(m.Own.Parties) == 1 && m.Own.Parties[0] == "EU" && slices.ContainsFunc(m.Modifiers, func(i int) bool { return r.d.Tags[i].As == language.ByAdjective })
}

// ofNone says whether a phrase tells of no single agreement that there is: of one that is
// only wished for or denied, or of any number of them.
func (m *Mention) ofNone() bool {
	if m.Wanted && (m.Indefinite() || m.Det&language.Possessive != 0 || m.Det == 0) {
		return true
	}
	return m.Det&language.Negative != 0 || m.Plural && (m.Indefinite() || m.Det == 0)
}

// anySuch says whether a compound without a determiner, behind a preposition or at the start of
// its sentence, means any of its kind: „mit Migrationsabkommen“. A headline leaves the article out.
func (r *resolver) anySuch(m *Mention) bool {
	return m.Det == 0 && r.compounds && !r.telegraphs(m) && m.Range == prose.Range{From: m.Head, To: m.Head + 1} &&
		len(m.Own.Parties)+len(m.Own.Years) == 0 && len(m.Proper) == 0 && !m.Made &&
		(m.From == r.d.Sentences[r.d.SentenceAt(m.From)].From || r.d.Is(m.From-1, language.With|language.About))
}

// programme makes a foil of a pact in quotation marks that is not between states: a plan
// or a programme that goes by that name. false: m is none.
func (r *resolver) programme(m *Mention) bool {
	if m.Kind != "pact" || !r.quoted(m) || m.Pair || len(m.Own.Parties) > 1 {
		return false
	}
	m.Entity = r.foil(r.d.Slice(m.Range), false)
	return true
}

// tellParties adds to the parties that the phrase names those that its sentence tells.
func (r *resolver) tellParties(m *Mention) {
	switch makers := r.makers(m); {
	case len(m.Own.Parties) == 0 && r.d.BetweenThem(&m.Phrase) != nil:
		m.Own.Parties = r.d.BetweenThem(&m.Phrase)
	case len(m.Own.Parties) == 0 || r.oneOfTwo(m, makers):
		m.Own.Parties = makers
	case len(m.Own.Parties) == 1 && len(makers) > 1 && m.Indefinite() && r.d.Partner(&m.Phrase): // Sweden and Finland with Turkey
		m.Own.Parties = append(m.Own.Parties, makers...)
	case len(m.Own.Parties) == 1 && len(makers) > 1 && m.Indefinite() && r.d.Is(m.Head+1, language.About) && r.d.Is(m.Head+2, language.Place) && !set.Has(makers, m.Own.Parties[0]): // Spain and Britain on Gibraltar
		m.Own.Parties = makers
	}
	if p := r.owner(m); p != "" && len(m.Own.Parties) == 1 && !set.Has(m.Own.Parties, p) {
		m.Own.Parties = append(m.Own.Parties, p)
	}
	if states := r.holders(m); states != nil {
		m.Own.Parties = states
	} else if len(m.Against) == 1 && len(m.Own.Parties) == 1 && len(m.Near) == 2 && m.Indefinite() && !m.Plural && !r.d.Pack.NoArticles && (m.dates() || r.d.Is(m.Head+1, language.Sign) || r.laidDown(m)) && r.acting(m) { // under a deal struck with Ghana, Togo …
		m.Own.Parties = m.Near
	}
	if s := r.d.Sentences[r.d.SentenceAt(m.From)]; len(m.Own.Parties) == 0 {
		if m.Own.Parties = r.d.BetweenBehind(&m.Phrase, s); m.Own.Parties == nil {
			m.Own.Parties = r.partnerBehind(m, s)
			m.Against = m.Own.Parties
		}
	}
}

// oneOfTwo says whether the one party that a phrase brings up is one of two makers.
func (r *resolver) oneOfTwo(m *Mention, makers []string) bool {
	if len(m.Own.Parties) != 1 || len(makers) != 2 || !set.Has(makers, m.Own.Parties[0]) {
		return false
	}
	return m.Indefinite() || m.Det == 0 && (r.d.Pack.NoArticles || r.d.Pack.NumbersBefore)
}

// fitting links m to the agreement of the catalogue that fits it, or to the one that the
// article described in the same words; false: there is none.
func (r *resolver) fitting(m *Mention, list []judged) bool {
	best, ok := r.best(m, list)
	if !ok && r.only(m, list) {
		best, ok = list[0], true
	}
	ok = ok && !r.elsewhere(m) && !r.strange(m, best) && !r.overlooks(m, best)
	e := r.described(m)
	switch {
	case ok && (e == nil || best.score >= scoreSure && !r.rather(m, e, best)):
		return r.catalogued(m, best)
	case e != nil:
		e.learn(m)
		if e.Year == 0 && len(m.Own.Parties) > 1 && r.d.Mark(r.d.Participle(m.To, r.d.Sentences[r.d.SentenceAt(m.From)])-1, ",") {
			e.Year = m.Signed
		}
		m.link(e, 0.7, "described in the same words")
		return true
	}
	return false
}

// catalogued links m to the agreement of the catalogue that fits it best; false: it is
// rather a new one between the same states.
func (r *resolver) catalogued(m *Mention, best judged) bool {
	switch {
	case m.Plural && !r.several(m, r.entity(best.entry)):
		return true // "the European pacts" are no single one
	case !m.Indefinite() || r.particular(m, best):
		m.link(r.entity(best.entry), round(math.Min(best.score, 0.97)), best.why...)
		return true
	}
	return !m.Fresh || m.Kind != "treaty" || m.Plural || !r.between(m)
}

// byName links m by a name that the catalogue does not know, by the headline, or by the
// town in it; false: nothing of that tells what it means.
func (r *resolver) byName(m *Mention) bool {
	if (len(m.Proper) > 0 || r.ratified(m)) && r.trusted(m) {
		r.stranger(m)
		return true
	}
	if r.repeats(m) {
		m.link(r.latest, 0.7, "in the headline")
		return true
	}
	if e := r.byTown(m); e != nil {
		m.Form = annotation.FormName
		m.link(e, 0.75, "words of its name")
		return true
	}
	return false
}

// uncatalogued links m to an agreement between states that the catalogue does not hold.
func (r *resolver) uncatalogued(m *Mention, list []judged) {
	m.To = r.d.PastSubject(&m.Phrase)
	if bare := r.d.Pack.NoArticles && m.Det == 0; bare && len(m.Own.Parties) == 0 && len(m.Near) == 2 && r.acting(m) {
		m.Own.Parties = m.Near
	}
	m.link(r.unknown(m), 0.5, m.unlisted(m.Own.Parties)...)
	m.Candidates = r.doubtful(list)
}

// ofNobody takes in a phrase of which nothing says that states made what it means: that is
// something else by its noun, or is told further on.
func (r *resolver) ofNobody(m *Mention) {
	switch {
	case m.Definite() && !m.Plural:
		m.Entity = r.foil(r.d.Slice(m.Range), false)
	case m.Indefinite() && len(m.Own.Parties) > 0:
		r.bring(m)
	}
}
