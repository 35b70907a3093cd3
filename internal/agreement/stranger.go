package agreement

import (
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// stranger marks an agreement that the catalogue does not hold but the text calls by
// a name: "the Treaty of Tordesillas", "Rijnzoutverdrag". Only the nouns that are
// said of nothing but agreements between states are taken at their word.
func (r *resolver) stranger(m *Mention) {
	if m.plural && !r.d.Pack.AdjectivesAfter && !r.severalNamed(m) && r.alike(m) == nil || m.det&language.Negative != 0 || m.indefinite() && !(m.made && (r.introduced(m) || len(m.own.parties) > 1)) {
		return
	}
	e := r.called(m)
	switch {
	case e != nil && e.Entry != nil:
		m.Entity, m.Form, m.Confidence, m.Why = e, annotation.FormName, 0.8, []string{"words of its name"}
		return
	case (e == nil || e.Entry == nil) && r.quoted(m) && len(m.own.parties) < 2 && !(m.kind == "treaty" && m.made && r.states(m) > 1), e == nil && !r.trusted(m):
		return
	case e == nil:
		e = r.unknown(m)
		e.proper = true
	}
	m.Entity, m.Form, m.Confidence, m.Why = e, annotation.FormName, 0.6, []string{"name: " + r.d.Slice(m.Range), outside}
}

// severalNamed says whether several treaties have one name, written as such: "de
// Scheldeverdragen".
func (r *resolver) severalNamed(m *Mention) bool {
	return m.kind == "treaty" && m.definite() && len(m.proper) == 1 && m.proper[0] == m.head && r.titled(m)
}

// called finds the agreement that the article called by the same name, or by a longer
// one that begins or ends alike: "the Lake Natron Accord", "the Natron Accord".
func (r *resolver) called(m *Mention) *Entity {
	words := r.d.Slice(m.Range)
	for _, e := range r.entities {
		if e.Foil || m.about && e.Entry != nil || r.d.clashes(m, e) { // it goes on into a subject of its own
			continue
		}
		for _, name := range e.Names {
			if strings.HasSuffix(name, words) || strings.HasPrefix(name, words) || e.Entry == nil && r.d.inflects(name, words) {
				return e
			}
		}
	}
	if e := r.alike(m); e != nil {
		return e
	}
	for _, e := range r.entities {
		if r.d.Pack.NumbersBefore && e.Entry == nil && e.proper && r.seated(m) && r.shares(m, e) { // karlócai béke, karlócai szerződés
			return e
		}
	}
	if e := r.latest; e != nil && !e.Foil && sameKind(m.kind, e.kind) && (e.Entry == nil && r.soCalled(m) || r.otherwiseCalled(m)) {
		return e
	}
	if e := r.abbreviates(m); e != nil {
		return e
	}
	return r.madeAt(m)
}

// madeAt gives the only agreement named in the article that was signed in the town that m is
// called by and by nothing else: "l'accordo di Vienna" beside the JCPOA.
func (r *resolver) madeAt(m *Mention) *Entity {
	if !general[m.kind] || m.plural || !m.definite() || len(m.proper) == 0 || !m.own.none() || m.proper[0] < m.head {
		return nil
	}
	var found *Entity
	for _, e := range r.entities {
		if e.Entry == nil || !sameKind(m.kind, e.kind) || r.d.clashes(m, e) || slices.ContainsFunc(m.proper, func(i int) bool { return !r.signedAt(e.Entry, i) }) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// inflects says whether two names of one word are forms of the same compound: alapszerződés,
// alapszerződést.
func (d *Doc) inflects(a, b string) bool {
	headA, headB := d.Pack.HeadOf(a), d.Pack.HeadOf(b)
	return headA != "" && headB != "" && d.Pack.Noun(headA) == d.Pack.Noun(headB) &&
		strings.TrimSuffix(prose.Fold(a), headA) == strings.TrimSuffix(prose.Fold(b), headB)
}

// abbreviates gives the agreement outside the catalogue that was spoken of just before
// by the same noun, where m calls it by an acronym: "ett försvarsavtal. DCA-avtalet …".
func (r *resolver) abbreviates(m *Mention) *Entity {
	e := r.latest
	if e == nil || e.Entry != nil || e.Foil || len(m.proper) != 1 || !r.d.joined(m.head) || !r.d.Tokens[m.proper[0]].Upper {
		return nil
	}
	if r.distance(e) > 1 || e.heads[r.d.noun(m.head)] == 0 {
		return nil
	}
	return e
}

// alike finds the only agreement named in the article of which other names hold all
// words of the name that m has, or the latest of several: "KSE-Abkommen" beside the
// KSE-Vertrag.
func (r *resolver) alike(m *Mention) *Entity {
	var found *Entity
	for _, e := range r.entities {
		if m.owner != nil || e.Entry == nil && !r.shares(m, e) || e.Entry != nil && (r.d.clashes(m, e) || m.ofTwo(e.Entry) || !sameKind(m.kind, e.kind) || !r.properFits(m, e.Entry)) {
			continue
		}
		switch {
		case found == nil || e == r.latest:
			found = e
		case found != r.latest:
			return nil
		}
	}
	if found != nil && found.Entry == nil && !m.numbered(r.d) && !r.coupled(m) {
		return nil
	}
	return found
}

// shares says whether an agreement outside the catalogue has the whole name of m in one of
// its own, or the number in it: "the ILO convention" beside a second one of the ILO.
func (r *resolver) shares(m *Mention, e *Entity) bool {
	numbered := m.numbered(r.d)
	return !e.Foil && (e.kind == m.kind || r.coupled(m) && sameKind(m.kind, e.kind)) && !slices.ContainsFunc(m.proper, func(i int) bool {
		return (!numbered || r.d.Tokens[i].Kind == prose.Number) && !slices.ContainsFunc(e.Names, func(name string) bool { return strings.Contains(prose.Fold(name), prose.Fold(r.d.Of(i))) })
	})
}

// coupled says whether m is called by two names that a hyphen joins: the Sykes-Picot accord.
func (r *resolver) coupled(m *Mention) bool {
	return len(m.proper) == 2 && m.proper[1] == m.proper[0]+1 && r.d.joined(m.proper[1])
}

// byTown gives the only agreement named in the article that has in a name of its own the
// town that m is called by and nothing else: "the Ottawa pact" beside the Ottawa Convention.
func (r *resolver) byTown(m *Mention) *Entity {
	i := m.head - 1
	if i != m.From || !r.d.is(i, language.Place) || r.d.Tags[i].As != language.BySeat || len(m.own.parties) != 1 || len(m.own.topics)+len(m.own.years) > 0 || m.indefinite() {
		return nil
	}
	told := *m
	told.proper = []int{i}
	return r.alike(&told)
}

// quoted says whether quotation marks enclose the phrase alone, with its article: the
// title of a book or film.
func (r *resolver) quoted(m *Mention) bool {
	before := m.From - 1
	if r.d.is(before, determiners) {
		before--
	}
	return r.d.mark(before, "“\"‘'«„") && (before == m.From-1 && m.kind == "pact" && r.d.Tokens[m.From].Join == prose.Glued || r.d.mark(m.To, "”\"’'»“"))
}

// introduced says whether an acronym for m stands in brackets right behind it.
func (r *resolver) introduced(m *Mention) bool {
	return r.d.shortened(m.To, r.d.Sentences[r.d.SentenceAt(m.From)]) > 0
}

// numbered says whether a number is the name of m, or a part of it: Convention 158 of the ILO.
func (m *Mention) numbered(d *Doc) bool {
	return slices.ContainsFunc(m.proper, func(i int) bool { return d.Tokens[i].Kind == prose.Number })
}

// cited says whether an article is cited from m, which is then a text with articles.
func (r *resolver) cited(m *Mention) bool {
	_, ok := r.citedArticle(hit{Range: m.Range})
	return ok
}

// yeared says whether a year stands right behind m, or in brackets or behind a comma
// there, in an article on states: "the Alvor Agreement (1975)".
func (r *resolver) yeared(m *Mention) bool {
	if len(r.places) == 0 || has(m.proper, m.head) {
		return false
	}
	i := m.To
	if r.d.mark(i, "(,") {
		i++
	}
	for r.d.is(i, language.Year) {
		i++
	}
	return len(m.own.years) > 0 || i < len(r.d.Tokens) && isYear(r.d, i)
}

// states counts the states in the sentence of m, with the one that its press is of.
func (r *resolver) states(m *Mention) int {
	if home := r.d.Pack.Home; home != "" && !has(m.near, home) {
		return len(m.near) + 1
	}
	return len(m.near)
}
