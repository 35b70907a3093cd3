package agreement

import (
	"math"

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
		r.lastHead = m.Head
		r.bare[r.d.Noun(m.Head)] = spoken{e, m.Head}
	}
	e.aside = m.Aside
	e.count++
	e.last = m.From
	e.fresh = e.fresh || m.Fresh
	e.topic = e.topic || r.d.BlockAt(m.From) == 0
	e.plural = e.plural || m.Plural
	e.single = e.single || !m.Plural && !r.pluralName(m)
	if noun, ok := r.nounWithin(m); ok {
		e.spelled[noun] = true
	} else if head := r.d.Pack.HeadOf(r.d.Of(m.To - 1)); m.Head < 0 && head != "" { // in a compound it tells only which other nouns are not in it
		e.spelled[r.d.Pack.Noun(head)] = e.spelled[r.d.Pack.Noun(head)]
	}
	if m.Head >= 0 {
		e.heads[r.d.Noun(m.Head)]++
		if head := r.d.Pack.HeadOf(r.d.Of(m.Head)); head != "" {
			e.heads[r.d.Pack.Noun(head)]++
		}
	}
	if e.Entry == nil && m.Form == annotation.FormName { // another of its names tells more
		for _, t := range m.Own.Topics {
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
	for i := m.From; m.Head < 0 && i < m.To; i++ {
		if r.d.Is(i, language.Head) {
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
	if m.Head >= 0 {
		return 0, false
	}
	for i := m.From; i < m.To; i++ {
		if e := r.d.Tags[i].Entry; e.Is(language.Head) && !r.d.Pack.Plural(r.d.Of(i), e) {
			return r.d.Noun(i), true
		}
	}
	return 0, false
}

// bring remembers that the article brought up some agreement by the noun of m.
func (r *resolver) bring(m *Mention) {
	noun := r.d.Noun(m.Head)
	at, again := r.brought[noun]
	switch none := m.Det&language.Negative != 0; {
	case !again && none:
		at.From = math.MaxInt // what there is not is nothing to go back to
	case !again, !none && at.From > m.Head:
		at.From = m.Head
	}
	at.To = m.Head
	r.brought[noun], r.raised = at, m
}
