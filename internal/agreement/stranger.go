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

// stranger marks an agreement that the catalogue does not hold but the text calls by
// a name: "the Treaty of Tordesillas", "Rijnzoutverdrag". Only the nouns that are
// said of nothing but agreements between states are taken at their word.
func (r *resolver) stranger(m *Mention) {
	if m.Plural && !r.titled(m) && slices.ContainsFunc(m.Proper, func(i int) bool { return r.d.Tokens[i].Upper }) {
		return // tratados de DDHH are any on that
	}
	if r.inOther(m) || m.Det == 0 && m.From == r.lastTo+1 && r.d.Mark(r.lastTo, ",") && r.latest != nil && r.latest.Entry != nil && !r.d.Pack.NoArticles && !r.d.Pack.NumbersBefore {
		return // the Rome Statute, founding treaty of the Court
	}
	if m.Plural && !r.d.Pack.AdjectivesAfter && !r.severalNamed(m) && r.alike(m) == nil || m.Det&language.Negative != 0 || m.Indefinite() && !(m.Made && (r.introduced(m) || len(m.Own.Parties) > 1 || len(r.makers(m)) > 1)) {
		return
	}
	e := r.called(m)
	if e == nil {
		e = r.signedThen(m)
	}
	switch {
	case e != nil && e.Entry != nil:
		m.Entity, m.Form, m.Confidence, m.Why = e, annotation.FormName, 0.8, []string{"words of its name"}
		return
	case (e == nil || e.Entry == nil) && r.quoted(m) && len(m.Own.Parties) < 2 && !(m.Kind == "treaty" && m.Made && r.states(m) > 1), e == nil && !r.trusted(m):
		return
	case e == nil:
		e = r.unknown(m)
		e.proper = true
	}
	m.Entity, m.Form, m.Confidence, m.Why = e, annotation.FormName, 0.6, []string{"name: " + r.d.Slice(m.Range), outside}
}

// inOther says whether a plural is a part of the name of something else: Recueil des Traités.
func (r *resolver) inOther(m *Mention) bool {
	of := m.From - 1
	if !m.Plural || of < 1 || !r.d.Is(of, language.Of) || r.d.Pack.Capitals {
		return false
	}
	owner := &r.d.Tokens[of-1]
	return owner.Capital && owner.Kind == prose.Word && r.d.Tags[of-1].Entry == nil
}

// severalNamed says whether several treaties have one name, written as such: "de
// Scheldeverdragen".
func (r *resolver) severalNamed(m *Mention) bool {
	return m.Kind == "treaty" && m.Definite() && len(m.Proper) == 1 && m.Proper[0] == m.Head && r.titled(m)
}

// quoted says whether quotation marks enclose the phrase alone, with its article: the
// title of a book or film.
func (r *resolver) quoted(m *Mention) bool {
	before := m.From - 1
	if r.d.Is(before, phrase.Determiners) {
		before--
	}
	return r.d.Mark(before, "“\"‘'«„") && (before == m.From-1 && m.Kind == "pact" && r.d.Tokens[m.From].Join == prose.Glued || r.d.Mark(m.To, "”\"’'»“"))
}

// introduced says whether an acronym for m stands in brackets right behind it.
func (r *resolver) introduced(m *Mention) bool {
	return r.d.Shortened(m.To, r.d.Sentences[r.d.SentenceAt(m.From)]) > 0
}

// cited says whether an article is cited from what stands at some tokens, which is then a text with articles.
func (r *resolver) cited(at prose.Range) bool {
	_, ok := r.citedArticle(catalogue.Hit{Range: at})
	return ok
}

// yeared says whether a year stands right behind m, or in brackets or behind a comma
// there, in an article on states: "the Alvor Agreement (1975)".
func (r *resolver) yeared(m *Mention) bool {
	if len(r.places) == 0 || set.Has(m.Proper, m.Head) {
		return false
	}
	i := m.To
	if r.d.Mark(i, "(,") {
		i++
	}
	for r.d.Is(i, language.Year) {
		i++
	}
	return len(m.Own.Years) > 0 || i < len(r.d.Tokens) && phrase.IsYear(r.d, i)
}

// states counts the states in the sentence of m, with the one that its press is of.
func (r *resolver) states(m *Mention) int {
	if home := r.d.Pack.Home; home != "" && !set.Has(m.Near, home) {
		return len(m.Near) + 1
	}
	return len(m.Near)
}
