// Package analysis is the pipeline: a page goes in, the report on it comes out.
// It keeps no state between pages and touches nothing outside its arguments.
package analysis

import (
	"pactlight/internal/annotation"
	"pactlight/internal/page"
)

// Analyse reports on p. The page's indexes must be in range (see page.Page.Check).
func Analyse(p *page.Page, o page.Options) *annotation.Report {
	return &annotation.Report{Language: o.Language, Date: o.Date, Blocks: []int{}, Annotations: []annotation.Annotation{}, Agreements: []annotation.Agreement{}}
}
