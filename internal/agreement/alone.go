package agreement

// IsAlone says whether the bare number of an article means e in this article.
func (c *Catalogue) IsAlone(d *Doc, e *Entry, article string) bool {
	for _, w := range e.Alone[article] {
		if d.speaksOf(w) {
			return true
		}
	}
	return false
}

// Alone gives the agreements of a catalogue that d does not name but means where it cites
// an article by its bare number. They join the entities of f.
func (f *Found) Alone(c *Catalogue, d *Doc, article string) (out []*Entity) {
	for _, i := range c.posting(aloneKey(article)) {
		if e := c.Entry(i); c.IsAlone(d, e, article) && f.byID(e.ID) == nil {
			out = append(out, f.join(e))
		}
	}
	return out
}

// founded gives the entry that an organisation rests on.
func (c *Catalogue) founded(organisation string) (entry int, ok bool) {
	list := c.posting(foundsKey(organisation))
	if len(list) != 1 {
		return 0, false
	}
	return list[0], true
}

func (f *Found) join(e *Entry) *Entity {
	entity := newEntity(e)
	entity.start()
	f.Entities = append(f.Entities, entity)
	return entity
}

func (f *Found) byID(id string) *Entity {
	for _, e := range f.Entities {
		if e.ID == id && !e.Foil {
			return e
		}
	}
	return nil
}
