package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/set"
)

// headlined gives m, which the lead introduces, the agreement of the catalogue that the headline
// just spoke of, if that is one of the same states on the same subject.
func (r *resolver) headlined(m *Mention) {
	e, o := r.latest, m.Entity
	if e == nil || e.Entry == nil || o.Entry != nil || o.Foil || !e.topic || e.count > 1 || o.count > 0 || m.Earlier || r.d.BlockAt(m.From) >= firstBlocks {
		return
	}
	if !phrase.SameKind(m.Kind, e.kind) || !set.Meet(o.topics, e.topics) || len(o.Parties) == 0 || !set.Within(o.Parties, e.Parties) || len(m.Own.Years) > 0 && r.clashes(m, e) {
		return
	}
	r.entities = slices.DeleteFunc(r.entities, func(x *Entity) bool { return x == o })
	m.Entity, m.Confidence, m.Why = e, 0.7, []string{"in the headline"}
}

// repeats says whether a lead goes on to tell who made the agreement of the catalogue that the
// headline speaks of, on the same subject, right behind its last mention.
func (r *resolver) repeats(m *Mention) bool {
	e := r.latest
	return m.Indefinite() && m.Made && !m.Wanted && !m.Plural && !m.Earlier && e != nil && e.Entry != nil && e.topic && r.distance(e) <= 1 && r.d.BlockAt(m.From) > 0 && r.d.BlockAt(m.From) < firstBlocks &&
		phrase.SameKind(m.Kind, e.kind) && set.Meet(m.Own.Topics, e.topics) && set.Within(m.Own.Parties, e.Parties) && set.Within(m.Near, e.Parties) && len(m.Own.Years) == 0
}

// retold says whether the lead tells how the agreement was made that the headline speaks of,
// as the only one so far, by a state of its own or by the United Nations: "The parties in
// Colombia have reached a new accord".
func (r *resolver) retold(m *Mention) bool {
	e := r.latest
	if !m.Indefinite() || !m.Made || m.Wanted || m.Plural || r.d.BlockAt(m.From) == 0 || r.d.BlockAt(m.From) >= firstBlocks || e == nil || e.Foil || !e.topic || e.count > 1 {
		return false
	}
	known := len(m.Near) > 0 && len(e.Parties)+len(e.around) > 0 && set.Within(m.Near, slices.Concat(e.Parties, e.around)) ||
		e.Entry != nil && len(e.Parties) == 0 && set.Has(m.Near, phrase.Nations) // a treaty of many
	return known && phrase.SameKind(m.Kind, e.kind) && !r.refused(m)
}

// retells says whether the lead brings up by a bare noun what the headline just called by the
// same: "Swiss-Icelandic trade deal", then "A deal announced on Friday opens the ports".
func (r *resolver) retells(m *Mention) bool {
	e := r.latest
	return m.Indefinite() && m.Made && !m.Wanted && !m.Plural && !m.Fresh && e != nil && !e.Foil && e.topic && e.count == 1 && r.distance(e) == 1 && r.d.BlockAt(m.From) == 1 &&
		e.heads[r.d.Noun(m.Head)] > 0 && set.Within(m.Near, e.Parties)
}

// tellsMore says whether a compound of the noun that the only agreement so far was called by tells
// the subject that nothing told of it: "the agreement between the two. The tax agreement".
func (r *resolver) tellsMore(m *Mention, e *Entity) bool {
	head := r.d.Pack.HeadOf(r.d.Of(m.Head))
	return head != "" && m.Definite() && len(e.topics) == 0 && e == r.latest && e.heads[r.d.Pack.Noun(head)] > 0 && r.alone(e)
}

// alone says whether the article has spoken of no agreement but e so far.
func (r *resolver) alone(e *Entity) bool {
	return !slices.ContainsFunc(r.entities, func(o *Entity) bool { return o != e && !o.Foil && o.last >= 0 })
}

// onlyOne says whether the article has spoken of no agreement but e so far.
func (r *resolver) onlyOne(e *Entity) bool {
	return e.count > 2 && !slices.ContainsFunc(r.entities, func(o *Entity) bool { return o != e && !o.Foil && (o.last >= 0 || o.Entry == nil) })
}

// barely says whether the paragraph that named e, once in the article, spoke of another agreement
// more often: "The accord … The accord … of the Charter. … this text".
func (r *resolver) barely(e *Entity) bool {
	return e.count == 1 && slices.ContainsFunc(r.entities, func(o *Entity) bool {
		return o.count > 1 && o.last >= 0 && !o.Foil && r.d.BlockAt(o.last) == r.d.BlockAt(e.last)
	})
}
