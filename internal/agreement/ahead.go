package agreement

import (
	"slices"

	"pactlight/internal/annotation"
)

// A headline and the first paragraphs may say "the deal" before the article tells which.
const (
	firstBlocks = 3 // in which that is allowed
	aheadReach  = 4 // blocks until it is told
)

// lookAhead links the bare nouns at the beginning of the article that nothing before
// them explains to the first agreement behind them, if it is called by the same noun,
// or is the article's only one.
func (r *resolver) lookAhead(mentions []*Mention) {
	told := slices.IndexFunc(mentions, func(m *Mention) bool { return m.Entity != nil && !m.Silent })
	if told < 0 {
		return
	}
	for _, m := range mentions[:told] {
		if r.d.BlockAt(m.From) >= firstBlocks {
			return
		}
		if m.Entity != nil {
			return // from here on there is something to refer back to
		}
		if at, new := r.brought[r.d.noun(m.head)]; new && at < m.From {
			return
		}
		if m.own.none() && len(m.proper) == 0 && m.kind != "text" && !m.earlier && !r.d.other(m) && r.refers(m) {
			r.announced(m, mentions[told])
		}
	}
}

// announced links m to what x means, the first agreement that is told behind it.
func (r *resolver) announced(m, x *Mention) {
	if x.Entity.Foil || r.d.BlockAt(x.From)-r.d.BlockAt(m.From) > aheadReach || m.plural && !r.several(m, x.Entity) || !r.calls(m, x) {
		return
	}
	m.Entity, m.Form, m.Confidence, m.Why = x.Entity, annotation.FormAnaphora, 0.68, []string{"ahead: told further on"}
	x.Entity.count++
}

// calls says whether the noun of m calls what x means.
func (r *resolver) calls(m, x *Mention) bool {
	if x.head >= 0 && r.d.noun(x.head) == r.d.noun(m.head) || r.named(x.Entity, m.head) {
		return true
	}
	if formal[x.Entity.kind] && m.kind != "treaty" {
		return false // conventions are seldom called accords
	}
	return general[m.kind] && sameKind(m.kind, x.Entity.kind) && !slices.ContainsFunc(r.entities, func(e *Entity) bool { return e != x.Entity && !e.Foil })
}
