package agreement

import (
	"math"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// resolver goes through one article.
type resolver struct {
	cat       *catalogue.Catalogue
	d         *phrase.Doc
	known     map[int]*Entity // by entry
	entities  []*Entity
	brought   map[uint64]prose.Range // nouns of agreements that the article brought up ("a charter"): where first, and last
	raised    *Mention               // the latest that brought one up
	unsigned  map[uint64]bool        // nouns of peace treaties that the article says are not signed
	full      []fullName             // the strong names in the article, each once
	names     []*Mention             // told apart so far, not in the order of the text
	namesakes map[int]bool           // entries that share a weak name with another agreement of the article
	bare      map[uint64]spoken      // what a bare noun meant last
	aliases   map[uint64]*Mention    // acronyms that the article introduces
	places    census                 // how often each state is named
	years     []int                  // those that the article tells, see toldYears; nil until asked for
	compounds bool                   // the language writes compounds as one word
	token     int                    // of the mention that is being resolved
	coming    []*Mention             // those behind it
	unmeant   int                    // the latest noun for a formal paper that means no agreement
	latest    *Entity                // of the mention before it
	lastTo    int                    // the token behind that mention
	lastHead  int                    // its noun, where it is a bare one; -1: it is none
}

func newResolver(c *catalogue.Catalogue, d *phrase.Doc) *resolver {
	return &resolver{
		cat: c, d: d, compounds: d.Pack.Compounds(), places: placesOf(d), lastHead: -1,
		known: map[int]*Entity{}, namesakes: map[int]bool{}, aliases: map[uint64]*Mention{},
		brought: map[uint64]prose.Range{}, bare: map[uint64]spoken{}, unsigned: map[uint64]bool{},
	}
}

// census counts how often an article names each state.
type census map[string]int

func placesOf(d *phrase.Doc) census {
	c := census{}
	for i := range d.Tags {
		if d.Tags[i].Is(language.Place) && d.Tags[i].From == i {
			c[d.Tags[i].Place]++
		}
	}
	return c
}

// chiefs gives the two that an article names again and again, and hardly any other; nil where
// there are not two such.
func (c census) chiefs() []string {
	var first, second, third string
	for p, n := range c {
		switch {
		case p == phrase.Nations:
		case n > c[first] || n == c[first] && p < first:
			first, second, third = p, first, second
		case n > c[second] || n == c[second] && p < second:
			second, third = p, second
		case n > c[third]:
			third = p
		}
	}
	if c[second] < chiefCount || 2*c[third] > c[second] {
		return nil
	}
	return []string{first, second}
}

// chiefCount is how often an article on two states names each at least.
const chiefCount = 2

// names says whether the article names a party to a treaty, or the state that succeeded it.
func (c census) names(party string) bool { return c[party] > 0 || party == "SU" && c["RU"] > 0 }

// partyOf says whether a state is one of the parties to a treaty, or succeeded one.
func partyOf(parties []string, state string) bool {
	return set.Has(parties, state) || state == "RU" && set.Has(parties, "SU")
}

// all says whether every one of a treaty's parties is named. Russia's treaties may be
// the Soviet Union's; the Union goes without saying in the press of its members, and
// the state at home in all press.
func (c census) all(parties []string, press *language.Pack) bool {
	for _, p := range parties {
		if !c.names(p) && (p != "EU" || press.OutsideUnion) && p != press.Home {
			return false
		}
	}
	return true
}

// round gives a share of certainty in hundredths, and never -0, which hosts write in
// different ways.
func round(x float64) float64 { return max(0, math.Round(x*100)/100) }
