// Package catalogue holds the agreements that news speaks of, one file each, and finds their
// names in an article.
package catalogue

import (
	_ "embed"
	"encoding/binary"
	"sync"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/datafile"
	"pactlight/internal/prose"
)

//go:generate go run pactlight/scripts/compile

// compiled is the catalogue as `go generate` writes it, see Compile. It is read where it
// lies: starting up costs the same with fifty agreements and with five thousand.
//
//go:embed catalogue.bin
var compiled []byte

// Catalogue finds agreements by name, party, subject and year. It does not change,
// but for entries read on first use.
type Catalogue struct {
	gate                   gate
	reach                  []byte
	table                  table
	offsets, posted, texts []byte
	mu                     sync.Mutex
	entries                map[int]*Entry
	profiles               map[profileKey]*profile
	stems                  [1 << 14]stemmed
}

type stemmed struct{ word, stem uint64 }

// The parts of the compiled catalogue, behind a header of their lengths in bytes:
//   - the gate: a bit for each hash of what a name can begin with, see beginning,
//   - the reach: by the low bits of the key of a name's first word or stem, the most
//     words that such a name has,
//   - the columns of the table of keys,
//   - offsets into the texts, of 32 bits: for each shelf where the part of each entry
//     begins, and the last one ends,
//   - postings: lists of entries, the count and the numbers of 16 bits each,
//   - the texts, shelf after shelf.
const headerParts = 10

// The low bits of a value.
const (
	valueList   = 1 << iota // the number is where in the postings a list stands
	valueName               // a name ends here: the number is that of its entry
	valueWeak               // the name is weak
	valueUpper              // the name is all capitals and only so is it one
	valueShared             // several weak names end here, those of a list of entries
	valueShift  = 5
)

// Default is the catalogue that is compiled in.
var Default = sync.OnceValue(func() *Catalogue { return read(compiled) })

func read(data []byte) *Catalogue {
	c := &Catalogue{entries: map[int]*Entry{}, profiles: map[profileKey]*profile{}}
	at := 4 * headerParts
	for i, part := range c.parts() {
		size := int(binary.LittleEndian.Uint32(data[4*i:]))
		*part = data[at : at+size]
		at += size
	}
	return c
}

// parts are the parts of the compiled catalogue, in order.
func (c *Catalogue) parts() [headerParts]*[]byte {
	t := &c.table
	return [...]*[]byte{(*[]byte)(&c.gate), &c.reach, &t.starts, &t.tags, &t.marks, &t.low, &t.high, &c.offsets, &c.posted, &c.texts}
}

// Len is the number of agreements.
func (c *Catalogue) Len() int { return len(c.offsets)/4/shelves - 1 }

// longest gives the most words of a name whose first word or stem has a key; 0: there
// is no such name.
func (c *Catalogue) longest(first uint64) int { return int(c.reach[int(first)&(len(c.reach)-1)]) }

// text gives the part of an entry that stands on a shelf.
func (c *Catalogue) text(shelf, entry int) string {
	at := c.offsets[4*(shelf*(c.Len()+1)+entry):]
	return string(c.texts[binary.LittleEndian.Uint32(at):binary.LittleEndian.Uint32(at[4:])])
}

// Entry reads an agreement's facts.
func (c *Catalogue) Entry(entry int) *Entry {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.entries[entry]; ok {
		return e
	}
	e := newEntry(c.text(shelfID, entry))
	for shelf := shelfFacts; shelf < shelves; shelf++ {
		f, err := datafile.Parse(e.ID, c.text(shelf, entry))
		if err == nil {
			err = e.read(f)
		}
		if err != nil { // Compile parsed the same text
			panic(err)
		}
	}
	c.entries[entry] = e
	return e
}

// Stem gives the hash of the stem of the word at token i, remembering the last words asked
// for.
func (c *Catalogue) Stem(d *phrase.Doc, i int) uint64 {
	key := d.Tokens[i].Hash ^ d.Seed
	slot := &c.stems[key%uint64(len(c.stems))]
	if slot.word != key {
		*slot = stemmed{key, prose.Hash(d.Pack.Stem(d.Of(i)))}
	}
	return slot.stem
}
