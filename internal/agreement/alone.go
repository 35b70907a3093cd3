package agreement

// IsAlone says whether the bare number of an article means e in this article.
func (c *Catalogue) IsAlone(d *Doc, e *Entry, article string) bool {
	for _, w := range e.Alone[article] {
		if d.hasPhrase(w) {
			return true
		}
	}
	return false
}

// Alone gives the agreements that d does not name but means where it cites an
// article by its bare number. They join the entities of found.
func (c *Catalogue) Alone(d *Doc, found *Found, article string) (out []*Entity) {
	for _, i := range c.posting(aloneKey(article)) {
		e := c.Entry(i)
		if !c.IsAlone(d, e, article) || found.has(e.ID) {
			continue
		}
		entity := &Entity{
			ID: e.ID, Entry: e, Title: e.Title, Year: e.Signed.Year(), Parties: e.Parties,
			kind: e.Kind, heads: map[uint64]int{}, last: -1,
		}
		found.Entities = append(found.Entities, entity)
		out = append(out, entity)
	}
	return out
}

func (f *Found) has(id string) bool {
	for _, e := range f.Entities {
		if e.ID == id && !e.Foil {
			return true
		}
	}
	return false
}
