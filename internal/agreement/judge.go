package agreement

import (
	"slices"
	"sort"

	"pactlight/internal/set"
)

// judged is an agreement with its score and the reasons.
type judged struct {
	entry int
	score float64
	why   []string
	signs int // how many sorts of evidence speak for it
}

// judge scores the agreements that a description could mean, the best first.
func (r *resolver) judge(m *Mention) []judged {
	var out []judged
	for _, i := range r.candidates(m) {
		if j, ok := r.score(m, i); ok {
			out = append(out, j)
		}
	}
	r.scoreOwn(m, out)
	sort.SliceStable(out, func(i, k int) bool { return out[i].score > out[k].score })
	if m.Fresh && len(out) > 1 {
		out = r.newest(out)
	}
	return out
}

// newest leaves out of a judged list, the best first, what cannot be the new one of them: the best,
// where the next best is younger by a generation.
func (r *resolver) newest(list []judged) []judged {
	signed := func(i int) int { return r.cat.Entry(list[i].entry).Signed.Year() }
	if list[1].score >= scoreNeeded && signed(0) > 0 && signed(1)-signed(0) >= generation {
		return list[1:]
	}
	return list
}

// candidates gives the agreements that share something with what the mention tells.
func (r *resolver) candidates(m *Mention) []int {
	var out []int
	add := func(entries []int) { out = append(out, entries...) }
	for _, y := range m.Own.Years {
		add(r.cat.InYear(y))
	}
	for _, t := range m.Own.Topics {
		add(r.cat.OnTopic(t))
	}
	for _, p := range m.Own.Parties {
		add(r.cat.OfParty(p))
	}
	if set.Has(m.Own.Topics, founding) {
		for place := range r.places {
			add(r.cat.Founding(place))
		}
	}
	for i := range r.known {
		out = append(out, i)
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return slices.Compact(out)
}

// sign adds a sort of evidence that stands for itself.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (j *judged) sign(score float64, why string) {
	j.favour(score, why)
	j.signs++
}
