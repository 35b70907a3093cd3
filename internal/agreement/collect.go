package agreement

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

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
			out = append(r.attach(out, m, first(names[next:])), m.list()...)
			i = max(i+1, out[len(out)-1].To)
			r.introduceAlias(m, s)
		}
		r.setting(out[min(from, len(out)):], s)
	}
	return r.aliasAhead(out)
}

// first gives the first of a list of mentions, nil where it is empty.
func first(list []*Mention) *Mention {
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

// skip gives the first token from i on at which anything that read reads can begin, end where
// none is. Every token of an article is asked, so that none costs a call but for a rare one.
func (r *resolver) skip(i, end int) int {
	for ; i < end; i++ {
		if e := r.d.Tags[i].Entry; e != nil {
			if e.Class&(language.Head|language.Law|language.Place|language.Therein) != 0 || e.Class == 0 && r.d.Is(i-1, language.Definite|language.Demonstrative) {
				break
			}
			continue
		}
		t := &r.d.Tokens[i]
		if t.Kind == prose.Word && (t.Upper || t.Capital && len(r.aliases) > 0 || t.End-t.Start > 6 && r.compounds) {
			break
		}
	}
	return i
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
	if base := r.alias(i); base != nil && !r.anotherBy(i) {
		to := r.d.Suffixed(i + 1)
		if to < limit.To && phrase.IsYear(r.d, to) && r.d.Tokens[to].Join == prose.Spaced { // MLC 2006
			to++
		}
		return &Mention{Phrase: phrase.Phrase{Range: prose.Range{From: i, To: to}, Head: -1, Form: annotation.FormName}, alias: base}
	}
	if n, ok := r.d.NounAt(i); ok && n.To <= limit.To {
		return r.readNoun(n, limit)
	}
	tag := r.d.Tags[i]
	if tag.Entry == nil || tag.From != i || tag.To > limit.To {
		return nil
	}
	whole := prose.Range{From: i, To: tag.To}
	switch {
	case tag.Is(language.Law) && r.d.Pack.NoArticles && r.d.Is(tag.To, language.Clause) && r.d.Number(tag.To+1):
		return nil // what an article lays down: постановления статьи 2
	case tag.Is(language.Law):
		return &Mention{Phrase: phrase.Phrase{Range: whole, Head: -1}, Entity: r.foil(r.d.Slice(whole), true)}
	case tag.Is(language.Place) && r.citedBy(whole):
		if entry, ok := r.cat.Founded(tag.Place); ok {
			return &Mention{Phrase: phrase.Phrase{Range: whole, Head: -1, Silent: true}, Entity: r.entity(entry)}
		}
	}
	return nil
}

// readNoun reads the noun phrase around a noun, or the number of a resolution beside it;
// nil where no agreement is meant.
func (r *resolver) readNoun(n phrase.Noun, limit prose.Range) *Mention {
	if at, number := r.numbered(n, limit); number != "" {
		m := r.resolution(n, at, number)
		m.siblings = r.listed(m, n, limit)
		return m
	}
	p, foil := r.d.Phrase(n, limit)
	if p.Kind == "peace" {
		if !r.d.PeaceOf(p, limit) {
			return nil
		}
		p.Kind = "treaty"
	}
	if p.Kind == "document" && r.cited(p.Range) {
		p.Kind = "text"
	}
	m := &Mention{Phrase: *p}
	if foil {
		m.Entity = r.foil(r.d.Slice(m.Range), false)
	} else {
		r.labour(m)
	}
	if !r.d.Pack.NoArticles || !r.d.Is(m.From-1, language.Body) || m.Entity != nil {
		return m
	}
	if len(m.Own.Parties)+len(m.Proper) > 0 { // Организация Варшавского договора
		return nil
	}
	m.Silent = len(m.Own.Topics) > 0 // Организация договора о коллективной безопасности
	return m
}

// citedBy says whether a reference to an article leans on the organisation at at:
// "Article 5 of NATO", "NATO's Article 5".
func (r *resolver) citedBy(at prose.Range) bool {
	next := at.To
	if next < len(r.d.Tokens) && r.d.Tokens[next].Join == prose.Apostrophe {
		next++
	}
	if r.d.Is(next, language.Clause) && r.d.Number(next+1) {
		return true
	}
	if r.d.Is(at.To, language.Head) { // paragraph 11 of UN resolution 2231
		return false
	}
	before := at.From - 1
	if r.d.Is(before, language.Definite) && !r.d.Is(before, language.Of) { // della is both
		before--
	}
	if !r.d.Is(before, language.Of) {
		return false
	}
	for before--; before > 2 && r.d.Tokens[before].Join == prose.Glued && r.d.Tokens[before].Kind != prose.Number; before-- { // 5.º
	}
	for before > 2 && r.d.Number(before-2) && (r.d.Is(before-1, language.And) || r.d.Mark(before-1, ",")) { // articles 4 and 5
		before -= 2
	}
	return before > 0 && r.d.Cites(before-1)
}
