package agreement

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/set"
)

// calledApart says whether no name that the article calls e by has the noun of m, and some
// have another.
func (r *resolver) calledApart(m *Mention, e *Entity) bool {
	_, told := e.spelled[r.d.Noun(m.Head)]
	return len(e.spelled) > 0 && !told
}

// spelledBy says whether the article named another of its agreements, and e never, with the
// noun of m in its name: "the treaty" is not the Non-Proliferation Pact then.
func (r *resolver) spelledBy(m *Mention, e *Entity) bool {
	return r.calledApart(m, e) && slices.ContainsFunc(r.entities, func(o *Entity) bool {
		return o != e && !o.Foil && o.last >= 0 && (o.single || m.Plural) && o.count >= e.count && o.spelled[r.d.Noun(m.Head)]
	})
}

// apart says whether the sentence of m has just called an agreement by another bare noun,
// to tell the two apart: "whoever breaks the convention leaves the treaty".
func (r *resolver) apart(m *Mention) bool {
	return r.lastHead >= 0 && m.Det&language.Demonstrative == 0 &&
		r.d.SentenceAt(r.lastHead) == r.d.SentenceAt(m.Head) && r.d.Noun(r.lastHead) != r.d.Noun(m.Head)
}

// otherwise says whether the article called another of its agreements by the noun of m.
func (r *resolver) otherwise(m *Mention) bool {
	return slices.ContainsFunc(r.entities, func(e *Entity) bool { return e != r.latest && !e.Foil && e.heads[r.d.Noun(m.Head)] > 0 })
}

// spoken is what a bare noun meant, and where.
type spoken struct {
	e  *Entity
	at int
}

// goesBack says whether the sentence that named another agreement last had called e by the bare
// noun of m before: "the agreement asks for more than the Paris Agreement did. The agreement …".
func (r *resolver) goesBack(m *Mention, e *Entity) bool {
	b := r.bare[r.d.Noun(m.Head)]
	return b.e == e && e != r.latest && r.lastHead < 0 && !r.latest.Foil && r.latest.last > b.at && r.distance(e) <= 3 &&
		r.d.SentenceAt(b.at) == r.d.SentenceAt(r.latest.last)
}

// succeeded says whether the article speaks as much of what came in the place of e, of which
// e is told in passing.
func (r *resolver) succeeded(e *Entity) bool {
	return e.Entry != nil && len(e.Entry.ReplacedBy) > 0 && slices.ContainsFunc(r.entities, func(o *Entity) bool {
		return o.last >= 0 && o.single && o.count >= e.count && set.Has(e.Entry.ReplacedBy, o.ID)
	})
}
