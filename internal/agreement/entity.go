package agreement

import (
	"math"
	"strconv"
	"strings"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// Entity is an agreement that the article speaks of: one of the catalogue, one that
// only the article knows, or (Foil) something else that "the deal" or a bare
// "Article 5" could mean: a contract, a law.
type Entity struct {
	ID      string
	Entry   *catalogue.Entry // nil: not in the catalogue
	Foil    bool
	Law     bool // a Foil that has articles
	Title   string
	Year    int
	Parties []string
	Names   []string // as the article puts them

	kind    string
	count   int
	heads   map[uint64]int  // nouns it was called by
	proper  bool            // outside the catalogue, and called by a name of its own
	spelled map[uint64]bool // nouns within the names it was called by; false: in compounds alone
	named   int             // how often the article calls it by a name of the catalogue
	first   int             // token of its first mention by name
	last    int             // token of its latest mention so far
	words   prose.Range     // outside the catalogue: what it was called at first
	topics  []string
	number  string   // of a resolution
	around  []string // states named beside one that the catalogue does not hold
	plural  bool     // several that are spoken of as one
	aside   bool     // its latest mention was in passing
	past    bool     // outside the catalogue, and brought up as an earlier one: an aside
	other   bool     // about something that the pack does not know
	fresh   bool     // called new
	hushed  bool     // a ceasefire that its own noun does not mark
	single  bool     // spoken of in the singular
	bare    bool     // outside the catalogue, and told by its parties alone
	topic   bool     // the headline speaks of it
}

func newEntity(e *catalogue.Entry) *Entity {
	return &Entity{
		ID: e.ID, Entry: e, Title: e.Title, Year: e.Signed.Year(),
		Parties: e.Parties, kind: e.Kind, topics: e.Topics,
	}
}

// Kind is what sort of agreement e is, in the catalogue's words; empty where not told.
func (e *Entity) Kind() string { return e.kind }

// start makes e ready to be counted.
func (e *Entity) start() {
	e.heads, e.spelled = map[uint64]int{}, map[uint64]bool{}
	e.first, e.last = math.MaxInt, -1
}

// named says whether e is called by the noun at token i: in one of its catalogue
// names in the article's language, or else by the article. The Rwanda treaty is
// called a treaty, the European convention is not.
func (r *resolver) named(e *Entity, i int) bool {
	if i < 0 {
		return false
	}
	if e.Entry == nil {
		return e.heads[r.d.Noun(i)] > 0
	}
	return r.cat.Profile(e.Entry, r.d.Pack).Nouns[r.d.Noun(i)]
}

// entity gives the entity of a catalogue entry, made on first use.
func (r *resolver) entity(entry int) *Entity {
	if e := r.known[entry]; e != nil {
		return e
	}
	e := newEntity(r.cat.Entry(entry))
	r.known[entry] = e
	return r.keep(e)
}

func (r *resolver) keep(e *Entity) *Entity {
	e.start()
	r.entities = append(r.entities, e)
	return e
}

// foil gives the entity for a thing that is no agreement, one for each wording.
func (r *resolver) foil(words string, law bool) *Entity {
	id := prose.Fold(words)
	for _, e := range r.entities {
		if e.Foil && e.ID == id {
			return e
		}
	}
	return r.keep(&Entity{ID: id, Foil: true, Law: law, Title: words})
}

// unknown makes the entity of an agreement that the catalogue does not hold.
func (r *resolver) unknown(m *Mention) *Entity {
	words := r.d.Slice(m.Range)
	e := &Entity{ID: r.freeID(m), Title: words, Parties: m.Own.Parties, Names: []string{words}, kind: m.Kind, topics: m.Own.Topics, around: m.Near, words: m.Range}
	if len(m.Own.Years) > 0 {
		e.Year = m.Own.Years[0]
	} else {
		e.Year = m.Signed
	}
	e.past, e.other = m.Earlier, m.Subject.To > 0 && len(m.Own.Topics) == 0
	return r.keep(e)
}

// outside is the reason of a mark that no agreement of the catalogue fits.
const outside = "not in the catalogue"

// unlisted gives the reasons of such a mark: the states that make the agreement, and that
// its subject or its years are told.
func (m *Mention) unlisted(parties []string) (why []string) {
	if len(parties) > 0 {
		why = append(why, "parties: "+strings.Join(parties, " "))
	}
	if len(m.Own.Topics) > 0 {
		why = append(why, "its subject")
	}
	for _, y := range m.Own.Years {
		why = append(why, "year: "+strconv.Itoa(y))
	}
	if m.Signed > 0 && !set.Has(m.Own.Years, m.Signed) {
		why = append(why, "year: "+strconv.Itoa(m.Signed))
	}
	return append(why, outside)
}

// learn takes in the parties that m tells of an agreement outside the catalogue of which none
// were told before.
func (e *Entity) learn(m *Mention) {
	if e.Entry == nil && len(e.Parties) == 0 {
		e.Parties = m.Own.Parties
	}
}

// Alone gives the agreements of a catalogue that d does not name but means where it cites
// an article by its bare number. They join the entities of f.
func (f *Found) Alone(c *catalogue.Catalogue, d *phrase.Doc, article string) (out []*Entity) {
	for _, i := range c.WithAlone(article) {
		if e := c.Entry(i); e.IsAlone(d, article) && f.byID(e.ID) == nil {
			out = append(out, f.join(e))
		}
	}
	return out
}

func (f *Found) join(e *catalogue.Entry) *Entity {
	entity := newEntity(e)
	entity.start()
	f.Entities = append(f.Entities, entity)
	return entity
}

func (f *Found) byID(id string) *Entity {
	for _, e := range f.Entities {
		if e.ID == id && !e.Foil {
			return e
		}
	}
	return nil
}
