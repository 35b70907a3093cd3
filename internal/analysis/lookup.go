package analysis

import (
	"sort"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/annotation"
	"pactlight/internal/page"
)

// lookUp lists the agreement whose official text stands at the address, none where
// there is none; without an address all of the catalogue.
func lookUp(l *page.Lookup) *annotation.Catalogue {
	c := catalogue.Default()
	out := &annotation.Catalogue{Agreements: []annotation.Listed{}}
	if l.Address != "" {
		if i, ok := c.ByID(c.OfficialAt(l.Address)); ok {
			out.Agreements = append(out.Agreements, listed(c.Entry(i)))
		}
		return out
	}
	for i := range c.Len() {
		out.Agreements = append(out.Agreements, listed(c.Entry(i)))
	}
	sort.Slice(out.Agreements, func(i, j int) bool { return out.Agreements[i].Title < out.Agreements[j].Title })
	return out
}

func listed(e *catalogue.Entry) annotation.Listed {
	return annotation.Listed{ID: e.ID, Title: e.Title, Year: e.Signed.Year()}
}
