package agreement

import (
	"slices"
	"strings"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// called finds the agreement that the article called by the same name, or by a longer
// one that begins or ends alike: "the Lake Natron Accord", "the Natron Accord".
func (r *resolver) called(m *Mention) *Entity {
	words := prose.Fold(r.d.Slice(m.Range)) // "el convenio de Albufeira" is the Convenio
	for _, e := range r.entities {
		if e.Foil || m.About && e.Entry != nil || r.clashes(m, e) { // it goes on into a subject of its own
			continue
		}
		for _, name := range e.Names {
			first, _, _ := strings.Cut(name, " ") // Fluglärmabkommen mit Malta, des Fluglärmabkommens
			if folded := prose.Fold(name); strings.HasSuffix(folded, words) || strings.HasPrefix(folded, words) || e.Entry == nil && r.d.Inflects(first, words) {
				return e
			}
		}
	}
	if e := r.alike(m); e != nil {
		return e
	}
	for _, e := range r.entities {
		if e.Entry == nil && e.proper && len(m.Proper) == 1 && m.Proper[0] == m.Head-1 && m.Definite() && r.shares(m, e) { // karlócai béke, karlócai szerződés; Pariser Vertrag, Pariser Abkommen
			return e
		}
	}
	if e := r.latest; e != nil && !e.Foil && phrase.SameKind(m.Kind, e.kind) && (e.Entry == nil && (r.soCalled(m) || r.namesNext(m, e)) || r.otherwiseCalled(m)) {
		return e
	}
	if e := r.abbreviates(m); e != nil {
		return e
	}
	return r.madeAt(m)
}

// shortened gives the only agreement that the article called by a name which begins with the compound
// of m, of which no more is told than who it is of: "FN-avtalet om kärnvapenförbud", "FN-avtalet".
func (r *resolver) shortened(m *Mention) (found *Entity) {
	if m.Plural || m.Indefinite() || m.About || len(m.Own.Parties) != 1 || len(m.Own.Topics)+len(m.Own.Years)+len(m.Proper) > 0 || m.To != m.Head+1 || !r.d.Joined(m.Head) {
		return nil
	}
	words := prose.Fold(r.d.Slice(m.Range))
	for _, e := range r.entities {
		if e.Foil || e.last < 0 || !slices.ContainsFunc(e.Names, func(name string) bool {
			first, rest, _ := strings.Cut(name, " ")
			return rest != "" && (prose.Fold(first) == words || r.d.Inflects(first, words))
		}) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// fewestNaming is how many words written as names make a name of a noun that nothing else vouches for.
const fewestNaming = 2

// namesNext says whether a sentence opens with the name of what the one before told that states
// make, and gave none: "Japan and Fiji sign an access pact. The Reciprocal Access Agreement lets …".
func (r *resolver) namesNext(m *Mention, e *Entity) bool {
	return !e.proper && len(e.Parties) > 1 && r.distance(e) == 1 && r.alone(e) && m.Definite() && !m.Plural && len(m.Proper) >= fewestNaming &&
		r.d.Tokens[m.Head].Capital && m.From <= r.d.Sentences[r.d.SentenceAt(m.From)].From+1
}

// madeAt gives the only agreement of the article that was signed in the town that m is called by
// and by nothing else: "l'accordo di Vienna" beside the JCPOA.
func (r *resolver) madeAt(m *Mention) *Entity {
	if !phrase.General[m.Kind] || m.Plural || !m.Definite() || len(m.Proper) == 0 || !m.Own.None() || m.Proper[0] < m.Head {
		return nil
	}
	var found *Entity
	for _, e := range r.entities {
		if e.Foil || !phrase.SameKind(m.Kind, e.kind) || r.clashes(m, e) || slices.ContainsFunc(m.Proper, func(i int) bool { return !r.ofPlace(e, i) }) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// ofPlace says whether token i names the town where e was signed, or, where the catalogue does
// not hold it, one of the sentence that brought it up without a name: "signed at Wuchale".
func (r *resolver) ofPlace(e *Entity, i int) bool {
	if e.Entry != nil {
		return r.signedAt(e.Entry, i)
	}
	s := r.d.Sentences[r.d.SentenceAt(e.words.From)]
	for j := s.From + 1; j < s.To && !e.proper; j++ {
		if r.d.Tokens[j].Hash == r.d.Tokens[i].Hash && r.d.Is(j-1, language.At) {
			return true
		}
	}
	return false
}

// abbreviates gives the agreement outside the catalogue that was spoken of just before
// by the same noun, where m calls it by an acronym: "ett försvarsavtal. DCA-avtalet …".
func (r *resolver) abbreviates(m *Mention) *Entity {
	e := r.latest
	if e == nil || e.Entry != nil || e.Foil || len(m.Proper) != 1 || !r.d.Joined(m.Head) || !r.d.Tokens[m.Proper[0]].Upper {
		return nil
	}
	if r.distance(e) > 1 || e.heads[r.d.Noun(m.Head)] == 0 {
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
		if m.owner != nil || e.Entry == nil && !r.shares(m, e) || e.Entry != nil && (r.clashes(m, e) || m.ofTwo(e.Entry) || !phrase.SameKind(m.Kind, e.kind) || !r.properFits(m, e.Entry)) {
			continue
		}
		switch {
		case found == nil || e == r.latest:
			found = e
		case found != r.latest:
			return nil
		}
	}
	if found != nil && found.Entry == nil && !m.Numbered(r.d) && !r.coupled(m) {
		return nil
	}
	return found
}

// shares says whether an agreement outside the catalogue has the whole name of m in one of
// its own, or the number in it: "the ILO convention" beside a second one of the ILO.
func (r *resolver) shares(m *Mention, e *Entity) bool {
	numbered := m.Numbered(r.d)
	return !e.Foil && (e.kind == m.Kind || r.coupled(m) && phrase.SameKind(m.Kind, e.kind)) && !slices.ContainsFunc(m.Proper, func(i int) bool {
		return (!numbered || r.d.Tokens[i].Kind == prose.Number) && !slices.ContainsFunc(e.Names, func(name string) bool { return strings.Contains(prose.Fold(name), prose.Fold(r.d.Of(i))) })
	})
}

// coupled says whether m is called by two names that a hyphen joins: the Sykes-Picot accord.
func (r *resolver) coupled(m *Mention) bool {
	return len(m.Proper) == 2 && m.Proper[1] == m.Proper[0]+1 && r.d.Joined(m.Proper[1])
}

// byTown gives the only agreement named in the article that has in a name of its own the
// town that m is called by and nothing else: "the Ottawa pact" beside the Ottawa Convention.
func (r *resolver) byTown(m *Mention) *Entity {
	i := m.Head - 1
	if i != m.From || !r.d.Is(i, language.Place) || r.d.Tags[i].As != language.BySeat || len(m.Own.Parties) != 1 || len(m.Own.Topics)+len(m.Own.Years) > 0 || m.Indefinite() {
		return nil
	}
	told := *m
	told.Proper = []int{i}
	return r.alike(&told)
}
