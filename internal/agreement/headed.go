package agreement

import (
	"slices"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/set"
)

// headedByOthers says whether a headline names two states side by side before m that are not those who
// made e: "EFTA og Malaysia i mål med frihandelsavtale".
func (r *resolver) headedByOthers(m *Mention, e *catalogue.Entry) bool {
	if !r.telegraphs(m) || len(m.Own.Parties) > 0 || len(e.Parties) != 2 {
		return false
	}
	g, ok := r.signers(m, r.d.Sentences[r.d.SentenceAt(m.From)])
	return ok && len(g.states) == 2 && set.Meet(g.states, e.Parties) && !set.Within(g.states, slices.Concat(e.Parties, e.About))
}
