package catalogue

import (
	"encoding/binary"
	"slices"
	"strconv"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/prose"
)

// ByID gives the number of the entry with an id.
func (c *Catalogue) ByID(id string) (entry int, ok bool) { return only(c.posting(idKey(id))) }

// Founded gives the entry that an organisation rests on, where it is a single one.
func (c *Catalogue) Founded(organisation string) (entry int, ok bool) {
	return only(c.Founding(organisation))
}

// Resolution gives the entry of the resolution with a number.
func (c *Catalogue) Resolution(number string) (entry int, ok bool) {
	return only(c.posting(resolutionKey(number)))
}

// Labour gives the entry of the convention of the International Labour Organisation with a
// number.
func (c *Catalogue) Labour(number string) (entry int, ok bool) {
	return only(c.posting(labourKey(number)))
}

func only(list []int) (entry int, ok bool) {
	if len(list) != 1 {
		return 0, false
	}
	return list[0], true
}

// Members gives the states for which an organisation makes agreements.
func (c *Catalogue) Members(organisation string) []string {
	entry, ok := only(c.posting(membersKey(organisation)))
	if !ok {
		return nil
	}
	return c.Entry(entry).Members[1:]
}

// Founding gives the entries that an organisation rests on.
func (c *Catalogue) Founding(code string) []int { return c.posting(foundsKey(code)) }

// OfParty gives the entries that a state or an organisation is a party to.
func (c *Catalogue) OfParty(code string) []int { return c.posting(partyKey(code)) }

// OnTopic gives the entries on a topic.
func (c *Catalogue) OnTopic(topic string) []int { return c.posting(topicKey(topic)) }

// InYear gives the entries that were signed or entered into force in a year.
func (c *Catalogue) InYear(year int) []int { return c.posting(yearKey(strconv.Itoa(year))) }

// WithAlone gives the entries of which an article is known by its bare number.
func (c *Catalogue) WithAlone(article string) []int { return c.posting(aloneKey(article)) }

// IsAlone says whether the bare number of an article means e in the article d.
func (e *Entry) IsAlone(d *phrase.Doc, article string) bool {
	return slices.ContainsFunc(e.Alone[article], d.SpeaksOf)
}

// posting gives the entries filed under a key.
func (c *Catalogue) posting(key uint64) []int {
	if v := c.table.value(key); v != 0 {
		return c.list(v)
	}
	return nil
}

// list reads the posting that a value points to.
func (c *Catalogue) list(v uint32) []int {
	at := c.posted[2*(v>>valueShift):]
	out := make([]int, binary.LittleEndian.Uint16(at))
	for i := range out {
		out[i] = int(binary.LittleEndian.Uint16(at[2+2*i:]))
	}
	return out
}

// Keys of the one table: names by the chain of their words' hashes, or of their
// stems' in one language, see language.StemSeed; entries by id, party, subject, year and
// bare article.
func idKey(id string) uint64         { return prose.Hash("id " + id) }
func partyKey(code string) uint64    { return prose.Hash("party " + code) }
func topicKey(topic string) uint64   { return prose.Hash("topic " + topic) }
func yearKey(year string) uint64     { return prose.Hash("year " + year) }
func membersKey(code string) uint64  { return prose.Hash("members " + code) }
func foundsKey(code string) uint64   { return prose.Hash("founds " + code) }
func resolutionKey(n string) uint64  { return prose.Hash("resolution " + n) }
func labourKey(n string) uint64      { return prose.Hash("labour " + n) }
func aloneKey(article string) uint64 { return prose.Hash("alone " + article) }
