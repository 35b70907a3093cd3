package agreement

import (
	_ "embed"
	"encoding/binary"
	"strings"
	"sync"

	"pactlight/internal/language"
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
	data                        []byte
	gate                        gate
	slots, ids, postings, texts []byte
	mask                        uint64
	mu                          sync.Mutex
	entries                     map[int]*Entry
	profiles                    map[profileKey]*profile
	stems                       [1 << 14]stemmed
}

type stemmed struct{ word, stem uint64 }

// The parts of the compiled catalogue: a header of little-endian 32-bit numbers
// (bytes of the gate, slots, entries, bytes of postings), then
//   - the gate: a bit for each hash of the leads that a name can begin with, see leads,
//   - an open-addressing table of slots: the high 24 bits of the key, whose low bits tell
//     the slot, and a 24-bit value, 0 in an empty slot. Few words pass the gate, so that
//     one article in a hundred thousand meets a key that is not its own,
//   - for each entry the 32-bit offsets of its text's start and end,
//   - postings: 16-bit count and entry numbers,
//   - the texts: id, a line break, and the catalogue file without its examples.
const (
	headerSize = 16
	slotSize   = 6
)

// The low bits of a slot's value.
const (
	valueList   = 1 << iota // no name: a posting at bit 5 and up, or the words of the longest name
	valueName               // a name ends here: entry number from bit 5 on
	valueWeak               // the name is weak
	valueUpper              // the name is all capitals and only so is it one
	valueShared             // several weak names end here: the posting at bit 5 and up lists their entries
	valueShift  = 5
)

// Default is the catalogue that is compiled in.
var Default = sync.OnceValue(func() *Catalogue { return read(compiled) })

func read(data []byte) *Catalogue {
	number := func(i int) int { return int(binary.LittleEndian.Uint32(data[4*i:])) }
	gate, slots, entries, postings := number(0), number(1), number(2), number(3)
	c := &Catalogue{data: data, entries: map[int]*Entry{}, profiles: map[profileKey]*profile{}, mask: uint64(slots - 1)}
	at := headerSize
	cut := func(size int) []byte { at += size; return data[at-size : at] }
	c.gate, c.slots, c.ids, c.postings = cut(gate), cut(slots*slotSize), cut(entries*8), cut(postings)
	c.texts = data[at:]
	return c
}

// Len is the number of agreements.
func (c *Catalogue) Len() int { return len(c.ids) / 8 }

// value looks up a key; 0: not there.
func (c *Catalogue) value(key uint64) uint32 {
	for i := key & c.mask; ; i = (i + 1) & c.mask {
		slot := c.slots[i*slotSize : i*slotSize+slotSize]
		value := uint24(slot[3:])
		if value == 0 || uint24(slot) == uint32(key>>40) {
			return value
		}
	}
}

func uint24(b []byte) uint32 { return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 }

// text gives the id and the catalogue file of an entry.
func (c *Catalogue) text(entry int) (id, text string) {
	from := binary.LittleEndian.Uint32(c.ids[8*entry:])
	to := binary.LittleEndian.Uint32(c.ids[8*entry+4:])
	id, text, _ = strings.Cut(string(c.texts[from:to]), "\n")
	return id, text
}

// Entry reads an agreement's facts.
func (c *Catalogue) Entry(entry int) *Entry {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.entries[entry]; ok {
		return e
	}
	id, text := c.text(entry)
	e, err := ParseEntry(id, text)
	if err != nil { // Compile parsed the same text
		panic(err)
	}
	c.entries[entry] = e
	return e
}

// ByID gives the number of the entry with an id.
func (c *Catalogue) ByID(id string) (int, bool) {
	list := c.posting(idKey(id))
	if len(list) == 0 {
		return 0, false
	}
	return list[0], true
}

// posting gives the entries filed under a key.
func (c *Catalogue) posting(key uint64) []int {
	if v := c.value(key); v != 0 {
		return c.list(v)
	}
	return nil
}

// list reads the posting that a value points to.
func (c *Catalogue) list(v uint32) []int {
	at := c.postings[v>>valueShift:]
	out := make([]int, binary.LittleEndian.Uint16(at))
	for i := range out {
		out[i] = int(binary.LittleEndian.Uint16(at[2+2*i:]))
	}
	return out
}

// Keys of the one table: names by the chain of their words' hashes, or of their
// stems' in one language; entries by id, party, subject, year and bare article.
func stemSeed(code string) uint64 { return prose.Hash("stem " + code) }

// reachKey is where the number of words of the longest name is kept that begins with
// the word or stem of a key.
func reachKey(first uint64) uint64 { return prose.Chain(first, first) }

func idKey(id string) uint64         { return prose.Hash("id " + id) }
func partyKey(code string) uint64    { return prose.Hash("party " + code) }
func topicKey(topic string) uint64   { return prose.Hash("topic " + topic) }
func yearKey(year string) uint64     { return prose.Hash("year " + year) }
func foundsKey(code string) uint64   { return prose.Hash("founds " + code) }
func resolutionKey(n string) uint64  { return prose.Hash("resolution " + n) }
func aloneKey(article string) uint64 { return prose.Hash("alone " + article) }

// stem gives the hash of a word's stem, remembering the last words asked for.
func (c *Catalogue) stem(p *language.Pack, seed, word uint64, text string) uint64 {
	key := word ^ seed
	slot := &c.stems[key%uint64(len(c.stems))]
	if slot.word != key {
		*slot = stemmed{key, prose.Hash(p.Stem(text))}
	}
	return slot.stem
}
