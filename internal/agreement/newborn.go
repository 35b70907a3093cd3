package agreement

import (
	"slices"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// newborn says whether what m brings up as made now can be one of the catalogue: signed
// lately, or at a meeting that the article names, or then if the article names it
// elsewhere, or of more states than two. Two have many.
func (r *resolver) newborn(m *Mention, best judged) bool {
	about := m.About && m.To+1 < len(r.d.Tokens) && !r.d.Tokens[m.To+1].Capital // and not "on Tuesday"
	e, known := r.cat.Entry(best.entry), r.known[best.entry]
	return r.eventful(e) || (e.Kind == "ceasefire" || e.Kind == "peace-agreement") && r.nearName(m, e) || !about && (r.recent(e) || known != nil && r.young(known) && (r.d.Date != "" || r.named(known, m.Head)) || set.Has(m.NearYears, e.Signed.Year()) || len(m.Own.Parties) > 2)
}

// nearName says whether the sentence of m has a word of a name of e that is written as a name
// and that nothing else is known of: Karabach.
func (r *resolver) nearName(m *Mention, e *catalogue.Entry) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := s.From + 1; i < s.To; i++ {
		if t := &r.d.Tokens[i]; t.Kind == prose.Word && t.Capital && r.d.Tags[i].Entry == nil && !r.d.Pack.Capitals && r.inNames(e, i) {
			return true
		}
	}
	return false
}

// former resolves the agreement that the new one just spoken of takes the place of, where it is
// the first such: "The previous treaty dates from 1964". It is of the same states.
func (r *resolver) former(m *Mention) bool {
	e := r.latest
	if !m.Earlier || len(m.Own.Parties)+len(m.Own.Years) > 0 || !r.follows(m, e) || !set.Within(m.Own.Topics, e.topics) || r.distance(e) > 1 {
		return false
	}
	if slices.ContainsFunc(r.entities, func(o *Entity) bool { return o != e && o.last >= 0 && !o.Foil }) {
		return false
	}
	if len(m.NearYears) > 0 && (m.Made || r.datesFrom(m)) { // and not the year in which it collapsed
		m.Own.Years = m.NearYears[:1]
	}
	r.precede(m, e)
	return true
}

// standing resolves what is told to hold as yet, beside a new one of the same states: what was brought
// up as the one before that. Where none was, m is left as such a one. false: it is not told so.
func (r *resolver) standing(m *Mention) bool {
	if !m.Current || !m.Definite() || m.Plural || len(m.Proper) > 0 || !m.Own.None() {
		return false
	}
	m.Earlier = m.Earlier || r.follows(m, r.latest)
	for _, e := range slices.Backward(r.entities) {
		if e.past && e.Entry == nil && !e.Foil && phrase.SameKind(m.Kind, e.kind) && slices.ContainsFunc(r.entities, func(o *Entity) bool { return o.fresh && len(o.Parties) > 0 && slices.Equal(o.Parties, e.Parties) }) {
			m.Form = annotation.FormAnaphora
			m.link(e, 0.7, "spoken of here")
			return true
		}
	}
	return false
}

// datesFrom says whether the first year behind m stands behind a word that tells from when it is.
func (r *resolver) datesFrom(m *Mention) bool {
	for i := m.To; i < r.d.Sentences[r.d.SentenceAt(m.Head)].To; i++ {
		if phrase.IsYear(r.d, i) {
			return r.d.Is(i-1, language.Year)
		}
	}
	return false
}

// predecessor resolves what is told of by an earlier year only, right behind the new one: "It is to
// replace the agreement of 1974".
func (r *resolver) predecessor(m *Mention) bool {
	e := r.latest
	if len(m.Own.Years) != 1 || len(m.Own.Parties)+len(m.Proper) > 0 || !r.follows(m, e) || r.distance(e) > 2 || r.yearFits(m, e) {
		return false
	}
	m.Earlier = true
	r.precede(m, e)
	return true
}

// follows says whether m, of the same kind, can be what the new agreement e takes the place of.
func (r *resolver) follows(m *Mention, e *Entity) bool {
	return m.Definite() && !m.Plural && m.Det&language.Demonstrative == 0 &&
		e != nil && e.Entry == nil && e.fresh && len(e.Parties) > 0 && phrase.SameKind(m.Kind, e.kind)
}

// precede links m to one more agreement of the states and the subject of e.
func (r *resolver) precede(m *Mention, e *Entity) {
	m.Own.Parties, m.Own.Topics = e.Parties, e.topics
	m.Entity, m.Confidence, m.Why = r.unknown(m), 0.5, m.unlisted(e.Parties)
}

// inPassingState says whether the one state that the sentence of m names is named there alone, and
// another all over the article: where people met, and not who made it.
func (r *resolver) inPassingState(m *Mention) bool {
	if len(m.Own.Parties) > 0 || len(m.Near) != 1 || r.places[m.Near[0]] > 1 {
		return false
	}
	for p, n := range r.places {
		if n > 2 && len(p) == 2 && p != r.d.Pack.Home {
			return true
		}
	}
	return false
}

// unmade says whether m is a peace treaty that the article says is not signed, here or
// before: states speak of such for decades.
func (r *resolver) unmade(m *Mention) bool {
	if len(m.Own.Topics) != 1 || m.Own.Topics[0] != "peace" || len(m.Own.Years) > 0 {
		return false
	}
	noun := r.d.Noun(m.Head)
	if !r.d.Pack.NoArticles {
		return r.unsigned[noun] && m.Kind == "treaty" && !(m.Indefinite() && m.Made)
	}
	if m.Det != 0 {
		return false
	}
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := s.From; i+1 < s.To && !r.unsigned[noun]; i++ {
		if r.d.Is(i, language.Not) && r.d.Is(i+1, language.Sign) {
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
		if r.d.Is(i, language.Not) {
			return true
		}
	}
	return false
}
