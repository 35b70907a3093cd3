package agreement

import (
	"math"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Found is all that an article says of agreements.
type Found struct {
	Mentions []*Mention // in the order of the text, each with its Entity; foils among them
	Doubtful []*Mention // those that two agreements fit equally well: only candidates, no Entity
	Entities []*Entity  // foils among them
}

// resolver goes through one article.
type resolver struct {
	cat       *Catalogue
	d         *Doc
	known     map[int]*Entity // by entry
	entities  []*Entity
	brought   map[uint64]prose.Range // nouns of agreements that the article brought up ("a charter"): where first, and last
	raised    *Mention               // the latest that brought one up
	unsigned  map[uint64]bool        // nouns of peace treaties that the article says are not signed
	full      []fullName             // the strong names in the article, each once
	namesakes map[int]bool           // entries that share a weak name with another agreement of the article
	bare      map[uint64]spoken      // what a bare noun meant last
	aliases   map[uint64]*Mention    // acronyms that the article introduces
	places    census                 // how often each state is named
	compounds bool                   // the language writes compounds as one word
	token     int                    // of the mention that is being resolved
	unmeant   int                    // the latest noun for a formal paper that means no agreement
	latest    *Entity                // of the mention before it
	lastTo    int                    // the token behind that mention
	lastHead  int                    // its noun, where it is a bare one; -1: it is none
}

// census counts how often an article names each state.
type census map[string]int

// all says whether every one of a treaty's parties is named. Russia's treaties may be
// the Soviet Union's; the Union goes without saying in the press of its members, and
// the state at home in all press.
func (c census) all(parties []string, press *language.Pack) bool {
	for _, p := range parties {
		if c[p] == 0 && (p != "EU" || press.OutsideUnion) && p != press.Home && !(p == "SU" && c["RU"] > 0) {
			return false
		}
	}
	return true
}

// Mentions finds the mentions of agreements in d and tells what each means. Names
// are read first, through the whole article: what it names anywhere helps to
// understand what it only describes.
func (c *Catalogue) Mentions(d *Doc) *Found {
	r := &resolver{cat: c, d: d, compounds: d.Pack.Compounds(), known: map[int]*Entity{}, brought: map[uint64]prose.Range{}, bare: map[uint64]spoken{}, unsigned: map[uint64]bool{}, aliases: map[uint64]*Mention{}, namesakes: map[int]bool{}, places: census{}, lastHead: -1}
	for i := 0; i < len(d.Tags); i++ {
		if d.Tags[i].Is(language.Place) && d.Tags[i].From == i {
			r.places[d.Tags[i].Place]++
		}
	}
	mentions := r.collect()
	r.belongs(mentions)
	r.resume(mentions)
	r.introduce(mentions)
	for i, m := range mentions {
		r.token = m.From
		switch {
		case m.Entity == nil && r.alsoNamed(m, first(mentions[i+1:])):
		case m.alias != nil:
			m.Entity, m.Confidence, m.Why = m.alias.Entity, 0.9, []string{"its short name in the article"}
		case m.Entity == nil && len(m.Candidates) > 0:
			// any of several that share a name
		case m.Entity == nil:
			r.resolve(m)
		default:
			r.headlined(m)
			r.renamed(mentions, m)
		}
		if m.Entity != nil {
			m.Aside = m.Aside || r.inPassing(m)
			r.note(m)
			r.recognised(mentions[:i], m)
			r.setAside(m, first(mentions[i+1:]))
		} else if formal[m.kind] {
			r.unmeant = m.From
		}
	}
	r.lookAhead(mentions)
	r.cataphora(mentions)
	found := &Found{Entities: r.entities}
	for i, m := range mentions {
		d.participial(m, first(mentions[i+1:]))
		switch {
		case m.Entity != nil:
			found.Mentions = append(found.Mentions, m)
		case len(m.Candidates) > 0:
			found.Doubtful = append(found.Doubtful, m)
		}
	}
	return found
}

// introduce makes the entities of agreements that the article brings up as new and
// that the catalogue does not hold, before anything is resolved: a headline may
// speak of them before the sentence that introduces them.
func (r *resolver) introduce(mentions []*Mention) {
	for _, m := range mentions {
		if m.Entity != nil || !m.indefinite() && !r.telegraphs(m) || m.det&language.Negative != 0 || m.wanted || !m.made || !m.own.strong || m.plural || r.anybodys(m) {
			continue
		}
		if best, ok := r.best(m, r.judge(m)); (!ok || r.inland(m) && !r.particular(m, best)) && r.described(m) == nil {
			if len(m.own.parties) == 0 {
				m.own.parties = r.makers(m)
			}
			m.Entity = r.unknown(m)
			m.Confidence, m.Why = 0.6, append(m.unlisted(m.own.parties), "introduced here")
		}
	}
}

// resolve tells what a noun phrase means, if it means an agreement at all.
func (r *resolver) resolve(m *Mention) {
	switch {
	case m.topical && len(m.near) < 2:
		m.Entity = r.foil(r.d.Slice(m.Range), false) // of nobody that could be a state
	case m.kind == "document" && !r.paper(m):
		// some other paper
	case m.kind == "text" && (len(m.own.parties)+len(m.own.topics) > 0 || r.d.says(m.From-1) || r.d.is(m.To, language.Of) || r.d.Pack.AdjectivesAfter && m.det&language.Demonstrative == 0 && r.d.is(m.To, language.Evaluative|language.Qualifier) && !r.d.is(m.To, language.Provide) || len(m.proper) > 0 || !m.definite() && !r.d.Pack.NoArticles):
		// the text of something else
	case m.indefinite() && r.predicate(m):
		r.latest.heads[r.d.noun(m.head)]++
	case m.owner != nil || len(m.ordinals) > 0:
		r.protocol(m)
	case r.additional(m):
		// to the convention that the article speaks of
	case r.paired(m):
		// what the two states just named make
	case r.byNations(m):
		m.Form, m.Entity, m.Confidence, m.Why = annotation.FormAnaphora, r.latest, 0.7, []string{"spoken of here"}
	case !m.own.none() && m.kind != "text":
		r.description(m)
	case r.truce(m):
		// the ceasefire that the sentence brings up
	case r.passed(m):
		m.Entity, m.Confidence, m.Why = r.unknown(m), 0.5, m.unlisted([]string{nations})
	case len(m.proper) > 0:
		if r.stranger(m); m.Entity == nil && r.d.Pack.AdjectivesAfter && r.titled(m) {
			r.bring(m)
		}
	case m.signed > 0 && len(m.near) > 1 && m.det == 0 && !r.ofYear(m):
		m.Entity, m.Confidence, m.Why = r.unknown(m), 0.5, m.unlisted(m.near)
	case m.about && m.det == 0 && r.d.Pack.NoArticles && r.titled(m) && r.cited(m):
		m.Entity, m.Form, m.Confidence, m.Why = r.unknown(m), annotation.FormName, 0.6, append(m.unlisted(nil), "an article is cited")
	case m.about && m.det == 0 && r.d.Pack.NoArticles:
		r.complemented(m)
	case m.about && r.d.Pack.NumbersBefore:
		if r.complemented(m); m.Entity == nil {
			m.Entity = r.foil(r.d.Slice(m.Range), false) // about nothing that states agree on
		}
	case m.fresh && m.det == 0 && r.d.Pack.NoArticles && !r.newly():
		r.bring(m)
	case r.joint(m):
		// what the states of the sentence make
	case r.retold(m):
		m.Entity, m.Form, m.Confidence, m.Why = r.latest, annotation.FormAnaphora, 0.7, []string{"in the headline"}
	case r.d.other(m):
		if !r.repeated(m) {
			r.bring(m)
		}
	case r.former(m):
		// the one that the new one replaces
	case r.treatyOn(m):
		m.Entity, m.Form, m.Confidence, m.Why = r.unknown(m), annotation.FormName, 0.5, []string{outside}
		m.Entity.proper = true
	case r.madeBetween(m):
		// what a clause behind tells
	case r.refers(m):
		if len(m.own.years)+len(m.own.months) > 0 { // Dokument z 15 sierpnia
			m.To = m.head + 1
		}
		r.anaphora(m)
	case r.retells(m):
		m.Entity, m.Form, m.Confidence, m.Why = r.latest, annotation.FormAnaphora, 0.6, []string{"in the headline"}
	case m.indefinite():
		r.bring(m)
	}
}

// round gives a share of certainty in hundredths, and never -0, which hosts write in
// different ways.
func round(x float64) float64 { return max(0, math.Round(x*100)/100) }
