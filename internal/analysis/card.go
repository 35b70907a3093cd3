package analysis

import (
	"strings"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
)

// card gathers the facts that the panel shows of an agreement, with what its cited
// articles are about.
func (w *writer) card(e *catalogue.Entry, articles []string) *annotation.Card {
	c := &annotation.Card{
		Kind: e.Kind, Cite: e.Cite, Signed: string(e.Signed), Place: e.Place, InForce: string(e.Force),
		Ended: string(e.Ended), EndedHow: e.EndedHow, PartyCount: e.PartyCount, Articles: e.Articles,
		Names: annotation.Text{}, Summary: e.Summary, Official: e.Official, Sources: e.Sources,
		Replaces: w.relations(e.Replaces), ReplacedBy: w.relations(e.ReplacedBy),
	}
	for _, code := range language.Codes() {
		if name := e.NameIn(code); name != "" {
			c.Names[code] = name
		}
	}
	for _, p := range e.Parties {
		c.PartyNames = append(c.PartyNames, partyName(p))
	}
	for _, article := range articles {
		for key, text := range e.Clauses {
			if key == article || strings.HasPrefix(article, key+"(") {
				if c.Clauses == nil {
					c.Clauses = map[string]annotation.Text{}
				}
				c.Clauses[key] = text
			}
		}
	}
	return c
}

// partyName names a party in every language that has a pack.
func partyName(code string) annotation.Text {
	out := annotation.Text{}
	for _, l := range language.Codes() {
		out[l] = language.PlaceName(l, code)
	}
	return out
}

func (w *writer) relations(ids []string) (out []annotation.Relation) {
	for _, id := range ids {
		if i, ok := w.catalogue.ByID(id); ok {
			e := w.catalogue.Entry(i)
			out = append(out, annotation.Relation{ID: id, Title: e.Title, Year: e.Signed.Year()})
		}
	}
	return out
}
