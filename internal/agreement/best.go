package agreement

import (
	"slices"

	"pactlight/internal/annotation"
)

// signsNeeded is how many sorts of evidence must speak for a link: a year alone, or a
// subject alone, fits too many agreements.
const signsNeeded = 2

// best gives the first of a judged list if it stands out, or of two that hardly do the one
// that the article speaks of most.
func (r *resolver) best(m *Mention, list []judged) (judged, bool) {
	if len(list) == 0 || list[0].score < scoreNeeded || list[0].signs < signsNeeded {
		return judged{}, false
	}
	if len(list) == 1 {
		return list[0], true
	}
	spoken := !m.Plural && (m.Definite() || r.d.Pack.NoArticles && m.Det == 0)
	switch lead := list[0].score - list[1].score; {
	case spoken && lead < scoreChief && r.chief(r.known[list[1].entry]):
		return list[1], true
	case lead < r.margin(m, list[0]) && !(spoken && r.chief(r.known[list[0].entry])):
		return judged{}, false
	}
	return list[0], true
}

// margin is by how much the best of several has to stand out: what is no longer in force by more
// than its noun, where nothing but two parties is told.
func (r *resolver) margin(m *Mention, best judged) float64 {
	if len(m.Own.Parties) == 2 && len(m.Own.Topics)+len(m.Own.Years)+len(m.Own.Months)+len(m.Proper)+len(m.NearYears) == 0 && r.known[best.entry] == nil && r.over(r.cat.Entry(best.entry)) {
		return scoreMargin + 2*scoreNoun
	}
	return scoreMargin
}

// foremost says whether the article names e before all others, as the one that its
// headline speaks of.
func (r *resolver) foremost(e *Entity) bool {
	return !slices.ContainsFunc(r.entities, func(o *Entity) bool { return !o.Foil && o.first < e.first })
}

// chief says whether the article names e more often than any other agreement.
func (r *resolver) chief(e *Entity) bool {
	return e != nil && e.named > 1 && !slices.ContainsFunc(r.entities, func(o *Entity) bool { return o != e && o.named >= e.named })
}

// namedBeside says whether the paragraph of m names e, for the first time, behind it.
func (r *resolver) namedBeside(m *Mention, e *Entity) bool {
	return e != nil && e.last < 0 && e.first < len(r.d.Tokens) && r.d.BlockAt(e.first) == r.d.BlockAt(m.From)
}

// doubtful gives the first of a judged list as candidates, those that might be linked.
func (r *resolver) doubtful(list []judged) (out []annotation.Candidate) {
	for _, j := range list[:min(3, len(list))] {
		if j.score < scoreNeeded {
			break
		}
		e := r.cat.Entry(j.entry)
		out = append(out, annotation.Candidate{Agreement: e.ID, Title: e.Title, Score: round(j.score)})
	}
	return out
}

// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (j *judged) favour(score float64, why string) {
	j.score += score
	if !slices.Contains(j.why, why) { // two sorts of evidence may be one to the reader
		j.why = append(j.why, why)
	}
}
