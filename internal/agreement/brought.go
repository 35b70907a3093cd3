package agreement

import (
	"math"

	"pactlight/internal/language"
)

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
