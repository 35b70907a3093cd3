package agreement

import (
	"slices"
	"sort"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// longestTalks is for how many years an agreement can be spoken of by its name
// before it is signed.
const longestTalks = 4

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
				out = append(out, m)
			} else if r.oneOf(m, h) {
				out = append(out, m)
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].From < out[j].From })
	return slices.CompactFunc(out, func(next, kept *Mention) bool { return next.From < kept.To })
}

// anyOne says whether a name of one word is written without the article that a name has
// at its end, and belongs to nobody: "kvinnekonvensjon" may be any convention on women.
func (r *resolver) anyOne(h hit) bool {
	if !r.d.Pack.DefiniteForms || h.To-h.From > 1 || r.d.Tokens[h.From].Capital || r.d.is(h.From-1, language.Possessive) {
		return false
	}
	_, head := r.d.Pack.Compound(r.d.Of(h.From))
	return head.Is(language.Head) && !head.Is(language.Definite) && (h.From == 0 || !strings.HasSuffix(r.d.Of(h.From-1), "s"))
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

// another says whether a weak name has the year of another agreement than its own, or none
// where the article has called another by it.
func (r *resolver) another(h hit) bool {
	if r.misdated(h, r.cat.Entry(h.entry)) {
		r.namesakes[h.entry] = true
		return true
	}
	return r.namesakes[h.entry] && !r.dated(h, h.entry)
}

// oneOf gives m the agreements that share its name, where an article is cited of it and
// nothing tells which it means; false: it may mean none of them.
func (r *resolver) oneOf(m *Mention, h hit) bool {
	_, cites := r.citedArticle(h)
	if _, dated := r.d.yearBeside(h.Range); h.among == nil || dated || !cites && !r.besideArticle(h) || r.plural(h) {
		return false
	}
	m.Confidence, m.Why = 0.3, []string{"doubt: a name of several"}
	for _, entry := range h.among {
		m.Candidates = append(m.Candidates, annotation.Candidate{Agreement: r.cat.Entry(entry).ID, Score: m.Confidence})
	}
	return true
}

// ofLine gives a name to what its agreement replaced, or what replaced it, if the year
// beside it is that one's: "the START treaty, signed in 1991".
func (r *resolver) ofLine(h *hit) {
	e := r.cat.Entry(h.entry)
	year, _ := r.d.yearBeside(h.Range)
	if year == 0 {
		year = r.d.signedBehind(h.To, r.d.Sentences[r.d.SentenceAt(h.From)])
	}
	if !otherYear(year, e) {
		return
	}
	for _, id := range slices.Concat(e.Replaces, e.ReplacedBy) {
		if i, ok := r.cat.ByID(id); ok && r.cat.Entry(i).Signed.Year() == year {
			h.entry = i
			return
		}
	}
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
	m := &Mention{Range: h.Range, head: -1, Form: annotation.FormName, Confidence: 0.98, Why: []string{"name: " + r.d.Slice(h.Range)}}
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
	if m.To > h.To {
		return m
	}
	if h.To < s.To && !r.d.mark(h.To, ",.;:()") {
		if n, ok := r.d.nounAt(h.To); ok && !n.compound {
			m.To, m.head, m.kind = n.To, n.From, n.entry.Kind
			return m
		}
	}
	if h.From > s.From {
		if from := r.d.ledBy(h.From-1, s); from >= s.From {
			if n, ok := r.d.nounAt(from); ok && (n.To == h.From || from < r.d.start(h.From-1)) && (!n.compound || h.among == nil && n.modifier.Is(language.Topic) && has(r.cat.Entry(h.entry).Topics, n.modifier.Topic)) && !r.d.Pack.Plural(r.d.Of(n.From), n.entry) {
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
	if !d.Pack.AdjectivesAfter || d.Pack.NoArticles || !d.is(i, language.Topic) {
		return first
	}
	before := first - 1
	if d.is(before, language.Of) {
		before--
	}
	if before >= s.From && d.is(before, language.Head) {
		return d.start(before)
	}
	return first
}

// ofBody says whether a name is part of the name of an organisation: the North
// Atlantic Treaty Organization, Organización del Tratado del Atlántico Norte.
func (r *resolver) ofBody(h hit) bool {
	if r.d.is(h.To, language.Body) || r.d.is(h.From, language.Place) && (r.d.Tags[h.From].To > h.To || r.d.Tags[h.From].From < h.From) {
		return true
	}
	before := h.From - 1
	if r.d.Pack.NoArticles && r.d.is(before, language.Body) { // Организация Варшавского договора
		return true
	}
	for r.d.is(before, language.Of|language.Definite) {
		before--
	}
	return before < h.From-1 && r.d.is(before, language.Body) && r.d.is(before+1, language.Of)
}

// anyOf says whether a name that tells a subject is written small and in the plural, where
// its agreement is one: "мирные договоры и договоры о коллективной безопасности".
func (r *resolver) anyOf(h hit) bool {
	if h.To == h.From+1 && r.anyCompound(h) {
		return true
	}
	e := r.d.Tags[h.From].Entry
	return e.Is(language.Head) && r.d.is(h.From+1, language.About) && !r.d.Tokens[h.From].Capital && r.d.Pack.Plural(r.d.Of(h.From), e) && !r.cat.profile(r.cat.Entry(h.entry), r.d.Pack).plurals[r.d.noun(h.From)]
}

// anyCompound says the same of a compound: Menschenrechtskonventionen.
func (r *resolver) anyCompound(h hit) bool {
	head := r.d.Pack.HeadOf(r.d.Of(h.From))
	return head != "" && r.d.Pack.Plural(head, r.d.Pack.Word(head)) && !r.cat.profile(r.cat.Entry(h.entry), r.d.Pack).plurals[r.d.Pack.Noun(head)]
}

// inTime refuses what was named so years after the article was written.
func (r *resolver) inTime(h hit) bool {
	signed := r.cat.Entry(h.entry).Signed.Year()
	return r.d.Date == "" || signed == 0 || signed <= r.d.Date.Year()+longestTalks
}
