package agreement

import (
	"slices"
	"sort"
	"strings"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// nameMentions turns the names that stand up to inspection into mentions, and makes their entities.
func (r *resolver) nameMentions() []*Mention {
	hits := r.cat.Names(r.d)
	for i := range hits {
		hits[i].Weak = hits[i].Weak || r.anyOne(hits[i]) || r.history(hits[i])
	}
	for _, weak := range []bool{false, true} { // a strong name elsewhere vouches for a weak one
		for _, h := range hits {
			if h.Weak != weak {
				continue
			}
			m := r.nameMention(h)
			m.To = r.d.PastQuote(m.Range)
			if r.means(m, h) {
				r.subjectOf(m)
				r.partiesOf(m, h.Weak)
				m.Entity.first = min(m.Entity.first, m.From)
				m.Entity.named++
				r.names = append(r.names, m)
			} else if r.oneOf(m, h) {
				r.names = append(r.names, m)
			}
		}
	}
	sort.SliceStable(r.names, func(i, j int) bool { return r.names[i].From < r.names[j].From })
	return slices.CompactFunc(r.names, func(next, kept *Mention) bool { return next.From < kept.To })
}

// means tells m what the name that was hit means; false: nothing that is known.
func (r *resolver) means(m *Mention, h catalogue.Hit) bool {
	if r.ofBody(h) || r.isBody(h) || r.betweenOthers(h) || r.onOther(h) {
		return false
	}
	if h.Weak {
		if r.d.Pack.AdjectivesAfter && r.d.Is(h.From-1, language.Indefinite) && !r.d.Tokens[h.From].Capital {
			return false // some budget pact
		}
		if r.d.OwnSubject(h.Range) || r.someones(h) {
			return false
		}
		if e := r.abbreviated(m); e != nil && !r.misdated(h, e.Entry) {
			m.Entity = r.namedLast(h, e)
			return true
		}
		if h.Among != nil && !r.tell(&h) || r.another(h) || r.severally(h) || !r.vouched(h, m) {
			return false
		}
	}
	r.ofLine(&h)
	if !r.inTime(h) || r.anyOf(h) || r.longBefore(h.To, r.cat.Entry(h.Entry)) || !h.Weak && r.namesake(h) {
		return false
	}
	m.Entity = r.entity(h.Entry)
	if words := prose.Fold(r.d.Slice(m.Range)); !h.Weak && !slices.ContainsFunc(r.full, func(n fullName) bool { return n.words == words }) {
		r.full = append(r.full, fullName{words, m.Entity})
	}
	return true
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

// namedLast gives the agreement that shares a name with others and was named last before it, in
// its sentence or the one before; e where none was.
func (r *resolver) namedLast(h catalogue.Hit, e *Entity) *Entity {
	at := r.d.Sentences[max(0, r.d.SentenceAt(h.From)-1)].From
	for _, m := range r.names {
		if m.Entity != nil && m.From >= at && m.From < h.From && slices.ContainsFunc(h.Among, func(entry int) bool { return r.known[entry] == m.Entity }) {
			e, at = m.Entity, m.From
		}
	}
	return e
}

// nameMention takes in the noun that a name leans on: "INF treaty", "the treaty New START".
func (r *resolver) nameMention(h catalogue.Hit) *Mention {
	m := &Mention{Phrase: phrase.Phrase{Range: h.Range, Head: -1, Form: annotation.FormName}, Confidence: 0.98, Why: []string{"name: " + r.d.Slice(h.Range)}}
	if h.Weak {
		m.Confidence = 0.85
	}
	s := r.d.Sentences[r.d.SentenceAt(h.From)]
	if r.d.Joined(m.From) && m.From > s.From && r.d.Tokens[m.From-1].Upper { // FN-konvensjonen om …
		m.From--
	}
	if of := r.d.Tags[max(m.From, 1)-1]; r.d.Pack.DefiniteForms && m.From > s.From && of.Is(language.Place) && of.As == language.ByName && !r.d.Tokens[m.From].Capital && (len(of.Place) > 2 || of.Place == phrase.Nations) {
		m.From = of.From // FN:s konvention om …
	}
	if last := r.d.Tags[m.To-1]; last.Is(language.Place) { // the United States of America
		m.To = max(m.To, last.To)
	}
	m.To = r.d.PastNations(r.d.Suffixed(m.To), s.To) // la Convention sur le climat de l'ONU
	m.To = r.d.YearOfDay(m.To, s)
	if m.To+1 < s.To && r.d.Mark(m.To, "/") && phrase.IsYear(r.d, m.To+1) { // n. 189/2011
		m.To += 2
	}
	if r.d.Pack.NoArticles && m.To == h.To && phrase.IsYear(r.d, m.To-1) { // Konwencja haska z 1954 roku
		m.To = r.d.YearWord(m.To, s)
	}
	if m.To == h.To && m.To == m.From+1 && m.To < s.To && r.d.Tokens[m.From].Upper && phrase.IsYear(r.d, m.To) && phrase.YearOf(r.d, m.To) == r.cat.Entry(h.Entry).Signed.Year() { // MLC 2006
		m.To++
	}
	if h.Weak && m.To == h.To && m.To < s.To && phrase.IsYear(r.d, m.To) && r.d.Is(m.To+1, language.YearWord) { // Женевская конвенция 1949 года
		m.To = r.d.YearWord(m.To+1, s)
		return m
	}
	if h.Weak && m.To == h.To {
		r.d.DatedName(&m.Phrase, s)
	}
	if m.Range != h.Range {
		return m
	}
	if h.To < s.To && !r.d.Mark(h.To, ",.;:()") {
		if n, ok := r.d.NounAt(h.To); ok && !n.Compound && n.Entry.Kind != "peace" {
			m.To, m.Head, m.Kind = n.To, n.From, n.Entry.Kind
			return m
		}
	}
	if h.From > s.From {
		if from := r.d.LedBy(h.From-1, s); from >= s.From {
			if n, ok := r.d.NounAt(from); ok && (n.To == h.From || from < r.d.Start(h.From-1)) && (!n.Compound || h.Among == nil && n.Modifier.Is(language.Topic) && set.Has(r.cat.Entry(h.Entry).Topics, n.Modifier.Topic)) && !r.d.Pack.Plural(r.d.Of(n.From), n.Entry) {
				m.From, m.Head, m.Kind = n.From, n.From, n.Entry.Kind
			}
		}
	}
	return m
}
