package agreement

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Found is all that an article says of agreements.
type Found struct {
	Mentions []*Mention // in the order of the text, each with its Entity; foils among them
	Entities []*Entity  // foils among them
}

// resolver goes through one article.
type resolver struct {
	cat      *Catalogue
	d        *Doc
	known    map[int]*Entity // by entry
	entities []*Entity
	places   map[string]int // how often each state is named
	token    int            // of the mention that is being resolved
	latest   *Entity        // of the mention before it
}

// Mentions finds the mentions of agreements in d and tells what each means. Names
// are read first, through the whole article: what it names anywhere helps to
// understand what it only describes.
func (c *Catalogue) Mentions(d *Doc) *Found {
	r := &resolver{cat: c, d: d, known: map[int]*Entity{}, places: map[string]int{}}
	for i := 0; i < len(d.Tags); i++ {
		if d.Tags[i].Is(language.Place) && d.Tags[i].From == i {
			r.places[d.Tags[i].Place]++
		}
	}
	mentions := r.collect()
	r.introduce(mentions)
	var out []*Mention
	for _, m := range mentions {
		r.token = m.From
		if m.Entity == nil {
			r.resolve(m)
		}
		if m.Entity != nil {
			r.note(m)
			out = append(out, m)
		}
	}
	return &Found{Mentions: out, Entities: r.entities}
}

// collect reads all names and noun phrases, in the order of the text.
func (r *resolver) collect() []*Mention {
	names := r.named()
	var out []*Mention
	next := 0
	for _, s := range r.d.Sentences {
		from := len(out)
		for i := s.From; i < s.To; {
			if next < len(names) && names[next].From <= i {
				out = append(out, names[next])
				i = max(i+1, names[next].To)
				next++
				continue
			}
			limit := prose.Range{From: r.floor(out, s), To: s.To}
			if next < len(names) {
				limit.To = min(s.To, names[next].From)
			}
			m := r.read(i, limit)
			if m == nil {
				i++
				continue
			}
			out = append(out, m)
			i = max(i+1, m.To)
		}
		r.setting(out[from:], s)
	}
	return out
}

// floor is the first token that a phrase in sentence s may reach back to.
func (r *resolver) floor(before []*Mention, s prose.Range) int {
	if n := len(before); n > 0 {
		return max(s.From, before[n-1].To)
	}
	return s.From
}

// read reads the noun phrase or the law at token i, nil where there is none.
func (r *resolver) read(i int, limit prose.Range) *Mention {
	if n, ok := r.d.nounAt(i); ok && n.To <= limit.To {
		m, foil := r.d.phrase(n, limit)
		if foil {
			m.Entity = r.foil(r.d.Slice(m.Range), false)
		}
		return m
	}
	if r.d.is(i, language.Law) && r.d.Tags[i].From == i && r.d.Tags[i].To <= limit.To {
		return &Mention{Range: prose.Range{From: i, To: r.d.Tags[i].To}, head: -1, Entity: r.foil(r.d.Slice(prose.Range{From: i, To: r.d.Tags[i].To}), true)}
	}
	return nil
}

// setting notes what the sentence around its mentions tells.
func (r *resolver) setting(mentions []*Mention, s prose.Range) {
	if len(mentions) == 0 {
		return
	}
	var near []string
	var years []int
	made := false
	for i := s.From; i < s.To; i++ {
		tag := r.d.Tags[i]
		if tag.Is(language.Place) && !has(near, tag.Place) {
			near = append(near, tag.Place)
		}
		made = made || tag.Is(language.Sign)
		if isYear(r.d, i) {
			years = append(years, yearOf(r.d, i))
		}
	}
	for _, m := range mentions {
		m.near, m.nearYears, m.made = near, years, made
	}
}

// named turns the names that stand up to inspection into mentions, and makes their entities.
func (r *resolver) named() []*Mention {
	hits := r.cat.names(r.d)
	var out []*Mention
	for _, strong := range []bool{true, false} { // a strong name elsewhere vouches for a weak one
		for _, h := range hits {
			if h.weak == strong {
				continue
			}
			m := r.nameMention(h)
			if h.weak && !r.vouched(h, m) {
				continue
			}
			m.Entity = r.entity(h.entry)
			m.Entity.first = min(m.Entity.first, m.From)
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b *Mention) int { return cmp.Compare(a.From, b.From) })
	return slices.CompactFunc(out, func(next, kept *Mention) bool { return next.From < kept.To })
}

// nameMention takes in the noun that a name leans on: "INF treaty", "the treaty New START".
func (r *resolver) nameMention(h hit) *Mention {
	m := &Mention{Range: h.Range, head: -1, Form: annotation.FormName, Confidence: 0.98, Why: []string{"name: " + r.d.Slice(h.Range)}}
	if h.weak {
		m.Confidence = 0.85
	}
	s := r.d.Sentences[r.d.SentenceAt(h.From)]
	if h.To < s.To && !r.d.mark(h.To, ",.;:()") {
		if n, ok := r.d.nounAt(h.To); ok && !n.compound {
			m.To, m.head, m.kind = n.To, n.From, n.entry.Kind
			return m
		}
	}
	if h.From > s.From {
		if from := r.d.start(h.From - 1); from >= s.From {
			if n, ok := r.d.nounAt(from); ok && n.To == h.From && !n.compound && !n.entry.Is(language.Plural) {
				m.From, m.head, m.kind = n.From, n.From, n.entry.Kind
			}
		}
	}
	return m
}

// vouched says whether something beside a weak name tells that it is one.
func (r *resolver) vouched(h hit, m *Mention) bool {
	return m.head >= 0 && m.Range != h.Range || r.known[h.entry] != nil || r.d.inContext(r.cat.Entry(h.entry))
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

func newEntity(e *Entry) *Entity {
	return &Entity{
		ID: e.ID, Entry: e, Title: e.Title, Year: e.Signed.Year(),
		Parties: e.Parties, kind: e.Kind, topics: e.Topics,
	}
}

// start makes e ready to be counted.
func (e *Entity) start() {
	e.heads = map[uint64]int{}
	e.first, e.last = math.MaxInt, -1
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
	e := &Entity{ID: r.freeID(words), Title: words, Parties: m.own.parties, Names: []string{words}, kind: m.kind, topics: m.own.topics}
	if len(m.own.years) > 0 {
		e.Year = m.own.years[0]
	}
	return r.keep(e)
}

// freeID makes an id of words that no other entity has.
func (r *resolver) freeID(words string) string {
	base := "unknown-" + strings.Join(strings.FieldsFunc(prose.Fold(words), func(c rune) bool {
		return c != '\'' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && c < 0x80
	}), "-")
	id := base
	for n := 2; slices.ContainsFunc(r.entities, func(e *Entity) bool { return e.ID == id }); n++ {
		id = base + "-" + strconv.Itoa(n)
	}
	return id
}

// introduce makes the entities of agreements that the article brings up as new and
// that the catalogue does not hold, before anything is resolved: a headline may
// speak of them before the sentence that introduces them.
func (r *resolver) introduce(mentions []*Mention) {
	for _, m := range mentions {
		if m.Entity != nil || !m.indefinite() || m.wanted || !m.made || !m.own.strong || m.plural {
			continue
		}
		if _, ok := r.best(r.judge(m)); !ok && r.described(m) == nil {
			m.Entity = r.unknown(m)
			m.Confidence, m.Why = 0.6, []string{"unknown: introduced here"}
		}
	}
}

func (m *Mention) indefinite() bool { return m.det&(language.Indefinite|language.Negative) != 0 }

func (m *Mention) definite() bool {
	return m.det&(language.Definite|language.Demonstrative) != 0
}

// resolve tells what a noun phrase means, if it means an agreement at all.
func (r *resolver) resolve(m *Mention) {
	switch {
	case !m.own.none():
		r.description(m)
	case m.proper:
		r.stranger(m)
	case m.definite() || r.capital(m):
		r.anaphora(m)
	}
}

// stranger marks an agreement that the catalogue does not hold but the text calls by
// a name: "the Treaty of Tordesillas", "Rijnzoutverdrag". Only the nouns that are
// said of nothing but agreements between states are taken at their word.
func (r *resolver) stranger(m *Mention) {
	if !r.trusted(m) || m.plural || m.det&(language.Indefinite|language.Negative) != 0 {
		return
	}
	if r.quoted(m) {
		return
	}
	e := r.described(m)
	if e == nil || !has(e.Names, r.d.Slice(m.Range)) {
		e = r.unknown(m)
	}
	m.Entity, m.Form, m.Confidence, m.Why = e, annotation.FormName, 0.6, []string{"unknown: a name outside the catalogue"}
}

// quoted says whether quotation marks enclose the phrase alone, with its article: the
// title of a book or film.
func (r *resolver) quoted(m *Mention) bool {
	before := m.From - 1
	if r.d.is(before, determiners) {
		before--
	}
	return r.d.mark(before, "“\"‘'«„") && r.d.mark(m.To, "”\"’'»“")
}

// capital says whether a bare noun is written as a name: "the case for the Charter".
func (r *resolver) capital(m *Mention) bool {
	return m.det == 0 && r.d.Tokens[m.head].Capital && m.head > r.d.Sentences[r.d.SentenceAt(m.head)].From && !m.plural
}

// description links a phrase that tells something of its agreement.
func (r *resolver) description(m *Mention) {
	if m.indefinite() && (m.wanted || m.plural) || m.det&language.Negative != 0 || m.plural && m.det == 0 {
		return
	}
	list := r.judge(m)
	best, ok := r.best(list)
	e := r.described(m)
	switch {
	case ok && (e == nil || best.score >= scoreSure):
		if !m.indefinite() || m.made || best.score >= scoreSure || r.known[best.entry] != nil && best.score > 0.55 {
			m.Entity = r.entity(best.entry)
			m.Confidence, m.Why = round(math.Min(best.score, 0.97)), best.why
		}
		return
	case e != nil:
		m.Entity, m.Confidence, m.Why = e, 0.7, []string{"mentioned: described in the same words"}
		return
	}
	if m.proper && r.trusted(m) {
		r.stranger(m)
		return
	}
	if !r.between(m) || m.plural {
		return
	}
	m.Entity = r.unknown(m)
	m.Confidence, m.Why = 0.5, []string{"unknown: " + strings.Join(append(slices.Clone(m.own.parties), m.own.topics...), " ")}
	for _, j := range list[:min(3, len(list))] {
		m.Candidates = append(m.Candidates, annotation.Candidate{Agreement: r.cat.Entry(j.entry).ID, Score: round(j.score)})
	}
}

// best gives the first of a judged list if it stands out.
func (r *resolver) best(list []judged) (judged, bool) {
	if len(list) == 0 || list[0].score < scoreNeeded {
		return judged{}, false
	}
	if len(list) > 1 && list[0].score-list[1].score < scoreMargin {
		return judged{}, false
	}
	return list[0], true
}

// trusted says whether a phrase with a name in it is surely that of an agreement
// between states: by its noun, or because states are said to make it.
func (r *resolver) trusted(m *Mention) bool {
	switch {
	case m.kind == "treaty":
		return true
	case m.kind == "convention" && len(m.own.years) > 0:
		return true
	}
	return r.d.Tokens[m.head].Capital && general[m.kind] && m.made && len(m.near) > 1
}

// described finds the agreement outside the catalogue that the article described with
// the same noun and nothing that speaks against it.
func (r *resolver) described(m *Mention) *Entity {
	for _, e := range slices.Backward(r.entities) {
		if e.Entry != nil || e.Foil || !sameKind(m.kind, e.kind) {
			continue
		}
		same := e.heads[r.d.Tokens[m.head].Hash] > 0
		if (same || shared(m.own.topics, e.topics)) && within(m.own.parties, e.Parties) && (len(m.own.years) == 0 || has(m.own.years, e.Year)) {
			return e
		}
	}
	return nil
}

// between says whether a phrase tells of an agreement between states, though the
// catalogue does not hold it.
func (r *resolver) between(m *Mention) bool {
	parties, topics := len(m.own.parties), len(m.own.topics)
	if m.indefinite() {
		return m.made && (parties > 1 || parties == 1 && topics > 0)
	}
	return parties > 1 || parties == 1 && topics > 0 || m.own.strong && m.definite()
}

func shared(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return has(b, x) })
}

func within(a, b []string) bool {
	return len(b) == 0 || !slices.ContainsFunc(a, func(x string) bool { return !has(b, x) })
}

// note remembers that m was the latest mention of its entity.
func (r *resolver) note(m *Mention) {
	e := m.Entity
	r.latest = e
	e.count++
	e.last = m.From
	if m.head >= 0 {
		e.heads[r.d.Tokens[m.head].Hash]++
	}
	if words := r.d.Slice(m.Range); m.Form != annotation.FormAnaphora && !has(e.Names, words) {
		e.Names = append(e.Names, words)
	}
}

func round(x float64) float64 { return math.Round(x*100) / 100 }
