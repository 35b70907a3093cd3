package agreement

import (
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
)

// Alone gives the agreements of a catalogue that d does not name but means where it cites
// an article by its bare number. They join the entities of f.
func (f *Found) Alone(c *catalogue.Catalogue, d *phrase.Doc, article string) (out []*Entity) {
	for _, i := range c.WithAlone(article) {
		if e := c.Entry(i); e.IsAlone(d, article) && f.byID(e.ID) == nil {
			out = append(out, f.join(e))
		}
	}
	return out
}

func (f *Found) join(e *catalogue.Entry) *Entity {
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
