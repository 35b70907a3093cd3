package agreement

import (
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// note remembers that m was the latest mention of its entity.
func (r *resolver) note(m *Mention) {
	e := m.Entity
	if !m.Aside {
		r.latest, r.lastTo, r.lastHead = e, m.To, -1
	}
	if m.Form == annotation.FormAnaphora && !m.Aside {
		r.lastHead = m.head
		r.bare[r.d.noun(m.head)] = spoken{e, m.head}
	}
	e.count++
	e.last = m.From
	e.fresh = e.fresh || m.fresh
	e.topic = e.topic || r.d.BlockAt(m.From) == 0
	e.plural = e.plural || m.plural
	e.single = e.single || !m.plural && !r.pluralName(m)
	if noun, ok := r.nounWithin(m); ok {
		e.spelled[noun] = true
	} else if head := r.d.Pack.HeadOf(r.d.Of(m.To - 1)); m.head < 0 && head != "" { // in a compound it tells only which other nouns are not in it
		e.spelled[r.d.Pack.Noun(head)] = e.spelled[r.d.Pack.Noun(head)]
	}
	if m.head >= 0 {
		e.heads[r.d.noun(m.head)]++
		if head := r.d.Pack.HeadOf(r.d.Of(m.head)); head != "" {
			e.heads[r.d.Pack.Noun(head)]++
		}
	}
	if e.Entry == nil && m.Form == annotation.FormName { // another of its names tells more
		for _, t := range m.own.topics {
			if !set.Has(e.topics, t) {
				e.topics = append(e.topics, t)
			}
		}
	}
	if words := r.d.Slice(m.Range); m.Form != annotation.FormAnaphora && !set.Has(e.Names, words) {
		e.Names = append(e.Names, words)
	}
}

// pluralName says whether a name has a plural noun within it: the Évian Accords.
func (r *resolver) pluralName(m *Mention) bool {
	for i := m.From; m.head < 0 && i < m.To; i++ {
		if r.d.is(i, language.Head) {
			return r.d.Pack.Plural(r.d.Of(i), r.d.Tags[i].Entry)
		}
		if head := r.d.Pack.HeadOf(r.d.Of(i)); head != "" { // Minskavtalene
			return r.d.Pack.Plural(head, r.d.Pack.Word(head))
		}
	}
	return false
}

// nounWithin gives the noun that a name has within it: Convention in "the Geneva
// Convention".
func (r *resolver) nounWithin(m *Mention) (noun uint64, ok bool) {
	if m.head >= 0 {
		return 0, false
	}
	for i := m.From; i < m.To; i++ {
		e := r.d.Tags[i].Entry
		switch {
		case !e.Is(language.Head):
		case !r.d.Pack.Plural(r.d.Of(i), e):
			return r.d.noun(i), true
		case !ok: // a singular behind it comes first: the Law of Treaties Convention
			noun, ok = r.d.noun(i), true
		}
	}
	return noun, ok
}
