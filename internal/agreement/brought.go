package agreement

import (
	"math"

	"pactlight/internal/language"
)

// bring remembers that the article brought up some agreement by the noun of m.
func (r *resolver) bring(m *Mention) {
	noun := r.d.noun(m.head)
	at, again := r.brought[noun]
	switch none := m.det&language.Negative != 0; {
	case !again && none:
		at.From = math.MaxInt // what there is not is nothing to go back to
	case !again, !none && at.From > m.head:
		at.From = m.head
	}
	at.To = m.head
	r.brought[noun], r.raised = at, m
}
