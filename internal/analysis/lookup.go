package analysis

import (
	"sort"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/annotation"
	"pactlight/internal/jsontext"
	"pactlight/internal/page"
)

func readLookup(in *jsontext.Reader) *page.Lookup {
	l := &page.Lookup{}
	in.Object(func(key []byte) {
		if string(key) == "address" {
			l.Address = in.String()
		} else {
			in.Skip()
		}
	})
	return l
}

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

func writeCatalogue(f *fields, c *annotation.Catalogue) {
	f.key("agreements")
	elements(f.w, c.Agreements, func(a annotation.Listed) {
		e := begin(f.w)
		e.always("id", a.ID)
		e.always("title", a.Title)
		e.count("year", a.Year)
		e.end()
	})
}
