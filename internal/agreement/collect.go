package agreement

import (
	"cmp"
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// longestTalks is for how many years an agreement can be spoken of by its name
// before it is signed.
const longestTalks = 4

// collect reads all names and noun phrases, in the order of the text.
func (r *resolver) collect() []*Mention {
	names := r.nameMentions()
	var out []*Mention
	next := 0
	for _, s := range r.d.Sentences {
		from := len(out)
		for i := s.From; ; {
			to := s.To
			if next < len(names) {
				to = min(to, max(i, names[next].From))
			}
			if i = r.skip(i, to); i >= s.To {
				break
			}
			var m *Mention
			if next < len(names) && names[next].From <= i {
				m = names[next]
				next++
			} else {
				limit := prose.Range{From: r.floor(out, s), To: s.To}
				if next < len(names) {
					limit.To = min(s.To, names[next].From)
				}
				m = r.read(i, limit)
			}
			if m == nil {
				i++
				continue
			}
			out = append(r.attach(out, m, first(names[next:])), m)
			i = max(i+1, m.To)
			r.introduceAlias(m, s)
		}
		r.setting(out[min(from, len(out)):], s)
	}
	return out
}

// first gives the first of a list of mentions, nil where it is empty.
func first(list []*Mention) *Mention {
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

// skip gives the first promising token from i on, end where none is.
func (r *resolver) skip(i, end int) int {
	for i < end && !r.promising(i) {
		i++
	}
	return i
}

// promising says whether anything that read reads can begin at token i.
func (r *resolver) promising(i int) bool {
	if e := r.d.Tags[i].Entry; e != nil {
		return e.Class&(language.Head|language.Law|language.Place) != 0
	}
	t := &r.d.Tokens[i]
	return t.Kind == prose.Word && (t.Upper || t.End-t.Start > 6 && r.compounds)
}

// floor is the first token that a phrase in sentence s may reach back to.
func (r *resolver) floor(before []*Mention, s prose.Range) int {
	if n := len(before); n > 0 {
		return max(s.From, before[n-1].To)
	}
	return s.From
}

// read reads the noun phrase, the acronym, the law or the organisation at token i,
// nil where there is none.
func (r *resolver) read(i int, limit prose.Range) *Mention {
	if n, ok := r.d.nounAt(i); ok && n.To <= limit.To {
		if at, number := r.numbered(n, limit); number != "" {
			return r.resolution(n, at, number)
		}
		m, foil := r.d.phrase(n, limit)
		if foil {
			m.Entity = r.foil(r.d.Slice(m.Range), false)
		}
		return m
	}
	if base := r.alias(i); base != nil {
		return &Mention{Range: prose.Range{From: i, To: r.d.suffixed(i + 1)}, head: -1, Form: annotation.FormName, alias: base}
	}
	tag := r.d.Tags[i]
	if tag.Entry == nil || tag.From != i || tag.To > limit.To {
		return nil
	}
	whole := prose.Range{From: i, To: tag.To}
	switch {
	case tag.Is(language.Law):
		return &Mention{Range: whole, head: -1, Entity: r.foil(r.d.Slice(whole), true)}
	case tag.Is(language.Place) && r.citedBy(whole):
		if entry, ok := r.cat.founded(tag.Place); ok {
			return &Mention{Range: whole, head: -1, Silent: true, Entity: r.entity(entry)}
		}
	}
	return nil
}

// alias gives the mention that the acronym at token i was introduced behind, nil
// where it is none.
func (r *resolver) alias(i int) *Mention {
	if len(r.aliases) == 0 || !r.d.Tokens[i].Upper {
		return nil
	}
	return r.aliases[r.d.Tokens[i].Hash]
}

// citedBy says whether a reference to an article leans on the organisation at at:
// "Article 5 of NATO", "NATO's Article 5".
func (r *resolver) citedBy(at prose.Range) bool {
	next := at.To
	if next < len(r.d.Tokens) && r.d.Tokens[next].Join == prose.Apostrophe {
		next++
	}
	if r.d.is(next, language.Clause) {
		return true
	}
	before := at.From - 1
	if r.d.is(before, language.Definite) {
		before--
	}
	return r.d.is(before, language.Of) && before > 1 && r.d.is(before-2, language.Clause)
}

// introduceAlias notes the acronym in brackets behind a mention, if there is one, as
// another name of what it means.
func (r *resolver) introduceAlias(m *Mention, s prose.Range) {
	i := m.To + 1
	if i+1 >= s.To || !r.d.mark(m.To, "(") || !r.d.mark(i+1, ")") || m.own.none() && m.Form != annotation.FormName {
		return
	}
	if t := &r.d.Tokens[i]; t.Upper && t.End-t.Start <= 8 && r.d.Tags[i].Entry == nil && !r.d.ofTail(m, i) {
		r.aliases[t.Hash] = m
	}
}

// ofTail says whether the acronym at token i is that of an organisation at the end of a
// mention, and not of the whole: "the Convention 169 of the International Labour
// Organization (ILO)".
func (d *Doc) ofTail(m *Mention, i int) bool {
	letters := []rune(d.Of(i))
	j := m.To
	for n := len(letters) - 1; n >= 0; n-- {
		for j--; j > m.From && !d.Tokens[j].Capital; j-- {
		}
		if j <= m.From || []rune(d.Of(j))[0] != letters[n] {
			return false
		}
	}
	return true
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

// nameMentions turns the names that stand up to inspection into mentions, and makes their entities.
func (r *resolver) nameMentions() []*Mention {
	hits := r.cat.names(r.d)
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
			}
		}
	}
	slices.SortFunc(out, func(a, b *Mention) int { return cmp.Compare(a.From, b.From) })
	return slices.CompactFunc(out, func(next, kept *Mention) bool { return next.From < kept.To })
}

// means tells m what the name that was hit means; false: nothing that is known.
func (r *resolver) means(m *Mention, h hit) bool {
	if r.ofBody(h) || r.isBody(h) {
		return false
	}
	if h.weak {
		if m.Entity = r.abbreviated(m); m.Entity != nil {
			return true
		}
		if h.among != nil && !r.tell(&h) || !r.vouched(h, m) {
			return false
		}
	}
	if !r.inTime(h) {
		return false
	}
	m.Entity = r.entity(h.entry)
	if words := prose.Fold(r.d.Slice(m.Range)); !h.weak && !slices.ContainsFunc(r.full, func(n fullName) bool { return n.words == words }) {
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
		if len(longer.words) > len(words) && strings.HasPrefix(longer.words, words) {
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
	m.To = r.d.yearInBrackets(r.d.suffixed(m.To), s.To)
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
		if from := r.d.start(h.From - 1); from >= s.From {
			if n, ok := r.d.nounAt(from); ok && n.To == h.From && (!n.compound || h.among == nil && n.modifier.Is(language.Topic) && has(r.cat.Entry(h.entry).Topics, n.modifier.Topic)) && !r.d.Pack.Plural(r.d.Of(n.From), n.entry) {
				m.From, m.head, m.kind = n.From, n.From, n.entry.Kind
			}
		}
	}
	return m
}

// ofBody says whether a name is part of the name of an organisation: the North
// Atlantic Treaty Organization, Organización del Tratado del Atlántico Norte.
func (r *resolver) ofBody(h hit) bool {
	if r.d.is(h.To, language.Body) || r.d.is(h.From, language.Place) && r.d.Tags[h.From].To > h.To {
		return true
	}
	before := h.From - 1
	for r.d.is(before, language.Of|language.Definite) {
		before--
	}
	return before < h.From-1 && r.d.is(before, language.Body) && r.d.is(before+1, language.Of)
}

// inTime refuses what was named so years after the article was written.
func (r *resolver) inTime(h hit) bool {
	signed := r.cat.Entry(h.entry).Signed.Year()
	return r.d.Date == "" || signed == 0 || signed <= r.d.Date.Year()+longestTalks
}
