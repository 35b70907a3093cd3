package agreement

import (
	"slices"
	"sort"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// nameMentions turns the names that stand up to inspection into mentions, and makes their entities.
func (r *resolver) nameMentions() []*Mention {
	hits := r.cat.names(r.d)
	for i := range hits {
		hits[i].weak = hits[i].weak || r.anyOne(hits[i])
	}
	var out []*Mention
	for _, weak := range []bool{false, true} { // a strong name elsewhere vouches for a weak one
		for _, h := range hits {
			if h.weak != weak {
				continue
			}
			if m := r.nameMention(h); r.means(m, h) {
				r.subjectOf(m)
				r.partiesOf(m)
				m.Entity.first = min(m.Entity.first, m.From)
				m.Entity.named++
				out = append(out, m)
			} else if r.oneOf(m, h) {
				out = append(out, m)
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].From < out[j].From })
	return slices.CompactFunc(out, func(next, kept *Mention) bool { return next.From < kept.To })
}

// means tells m what the name that was hit means; false: nothing that is known.
func (r *resolver) means(m *Mention, h hit) bool {
	if r.ofBody(h) || r.isBody(h) {
		return false
	}
	if h.weak {
		if r.d.Pack.AdjectivesAfter && r.d.is(h.From-1, language.Indefinite) && !r.d.Tokens[h.From].Capital {
			return false // some budget pact
		}
		if r.d.ownSubject(h.Range) {
			return false
		}
		if e := r.abbreviated(m); e != nil && !r.misdated(h, e.Entry) {
			m.Entity = e
			return true
		}
		if h.among != nil && !r.tell(&h) || r.another(h) || r.severally(h) || !r.vouched(h, m) {
			return false
		}
	}
	r.ofLine(&h)
	if !r.inTime(h) || r.anyOf(h) {
		return false
	}
	m.Entity = r.entity(h.entry)
	if words := prose.Fold(r.d.Slice(m.Range)); !h.weak && !slices.ContainsFunc(r.full, func(n fullName) bool { return n.words == words }) {
		r.full = append(r.full, fullName{words, m.Entity})
	}
	return true
}

// ownSubject says whether a name at some tokens that begins with its noun goes on into what another is
// about: "the European Convention" into "on nationality".
func (d *Doc) ownSubject(at prose.Range) bool {
	i := at.To
	if !d.Pack.AdjectivesAfter || !d.is(at.From, language.Head) || !d.is(i, language.About|language.Of) || d.is(i, language.View) {
		return false
	}
	if i = d.Tags[i].To; d.is(i, language.Definite) {
		i++
	}
	return d.plain(i) || d.is(i, language.Topic)
}

// fullName is a name as the article writes it, folded, and what it means.
type fullName struct {
	words  string
	entity *Entity
}

// abbreviated finds the agreement whose longer name in the article begins with the
// words of m, the first of several: they share "the Vienna Convention", and the
// article means the one that it names in full.
func (r *resolver) abbreviated(m *Mention) *Entity {
	words := prose.Fold(r.d.Slice(m.Range))
	for _, longer := range r.full {
		if len(longer.words) > len(words) && strings.HasPrefix(longer.words, words+" ") {
			return longer.entity
		}
	}
	return nil
}

// nameMention takes in the noun that a name leans on: "INF treaty", "the treaty New START".
func (r *resolver) nameMention(h hit) *Mention {
	m := &Mention{Phrase: Phrase{Range: h.Range, head: -1, Form: annotation.FormName}, Confidence: 0.98, Why: []string{"name: " + r.d.Slice(h.Range)}}
	if h.weak {
		m.Confidence = 0.85
	}
	s := r.d.Sentences[r.d.SentenceAt(h.From)]
	if r.d.joined(m.From) && m.From > s.From && r.d.Tokens[m.From-1].Upper { // FN-konvensjonen om …
		m.From--
	}
	if last := r.d.Tags[m.To-1]; last.Is(language.Place) { // the United States of America
		m.To = max(m.To, last.To)
	}
	m.To = r.d.yearInBrackets(r.d.suffixed(m.To), s.To)
	m.To = r.d.yearOfDay(m.To, s)
	if h.weak && m.To == h.To && m.To < s.To && isYear(r.d, m.To) && r.d.is(m.To+1, language.YearWord) { // Женевская конвенция 1949 года
		m.To = r.d.yearWord(m.To+1, s)
		return m
	}
	if h.weak && m.To == h.To {
		r.d.datedName(&m.Phrase, s)
	}
	if m.Range != h.Range {
		return m
	}
	if h.To < s.To && !r.d.mark(h.To, ",.;:()") {
		if n, ok := r.d.nounAt(h.To); ok && !n.compound && n.entry.Kind != "peace" {
			m.To, m.head, m.kind = n.To, n.From, n.entry.Kind
			return m
		}
	}
	if h.From > s.From {
		if from := r.d.ledBy(h.From-1, s); from >= s.From {
			if n, ok := r.d.nounAt(from); ok && (n.To == h.From || from < r.d.start(h.From-1)) && (!n.compound || h.among == nil && n.modifier.Is(language.Topic) && set.Has(r.cat.Entry(h.entry).Topics, n.modifier.Topic)) && !r.d.Pack.Plural(r.d.Of(n.From), n.entry) {
				m.From, m.head, m.kind = n.From, n.From, n.entry.Kind
			}
		}
	}
	return m
}

// ledBy gives the first token of the noun that a name leans on and that ends at token i,
// or stands before a subject there: "accordo commerciale CETA", "accord de libre-échange CETA".
func (d *Doc) ledBy(i int, s prose.Range) int {
	first := d.start(i)
	if !d.Pack.AdjectivesAfter || !d.is(i, language.Topic) {
		return first
	}
	before := first - 1
	for d.joined(before + 1) { // gospodarczo-handlowej
		before--
	}
	if d.is(before, language.Of) {
		before--
	}
	if before >= s.From && d.is(before, language.Head) {
		return d.start(before)
	}
	return first
}
