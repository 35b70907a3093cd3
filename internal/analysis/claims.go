package analysis

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/claim"
)

// claim notes the claims of one article, their places in bytes until all are counted.
func (w *writer) claim(d *phrase.Doc, claims []claim.Claim) {
	for _, c := range claims {
		w.report.Claims = append(w.report.Claims, annotation.Claim{
			Rule: c.Rule, Start: d.Tokens[c.From].Start, End: d.Tokens[c.To-1].End,
			Agreement: c.Entity.ID, Said: c.Said, Known: c.Known,
		})
	}
}
