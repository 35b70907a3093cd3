package agreement

import (
	"slices"

	"pactlight/internal/agreement/catalogue"
)

// inContext says whether one of the entry's context words stands in the article. A word
// in capitals is the code of a state or an organisation, which every pack knows in all
// its forms.
func (r *resolver) inContext(e *catalogue.Entry) bool {
	return slices.ContainsFunc(e.Context, func(w string) bool {
		return r.places[w] > 0 || r.d.SpeaksOf(w)
	})
}
