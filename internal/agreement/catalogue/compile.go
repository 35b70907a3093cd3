//go:build !wasip1

package catalogue

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"pactlight/internal/datafile"
)

// Compile turns catalogue files (name → text) into the form that Catalogue reads.
// It refuses a name that two agreements share, unless it is a weak one of both.
func Compile(files map[string]string) ([]byte, error) {
	w := &compiler{values: map[uint64]uint32{}, lists: map[uint64][]int{}, owner: map[uint64]string{}, shared: map[uint64][]int{}, gate: map[uint64]bool{}, reach: map[uint64]int{}}
	names := slices.Sorted(maps.Keys(files))
	if len(names) > maxNumber {
		return nil, fmt.Errorf("%d agreements, at most %d", len(names), maxNumber)
	}
	for i, name := range names {
		f, err := datafile.Parse(name, files[name])
		if err != nil {
			return nil, err
		}
		e := newEntry(strings.TrimSuffix(name, ".txt"))
		if err := e.read(f); err != nil {
			return nil, err
		}
		if err := w.entry(i, e); err != nil {
			return nil, err
		}
		for shelf, part := range shelved(e.ID, f) {
			w.shelves[shelf] = append(w.shelves[shelf], part)
		}
	}
	out := w.bytes()
	if len(w.posted)/2 > maxNumber {
		return nil, fmt.Errorf("%d bytes of postings, at most %d", len(w.posted), 2*maxNumber)
	}
	return out, nil
}

type compiler struct {
	values  map[uint64]uint32
	lists   map[uint64][]int
	owner   map[uint64]string // which name a key was made for
	gate    map[uint64]bool   // what names begin with, see beginning
	reach   map[uint64]int    // the most words of a name, by its first key
	shared  map[uint64][]int  // entries of the weak names that several have
	shelves [shelves][]string // the parts of each entry
	posted  []byte
}

func (w *compiler) entry(i int, e *Entry) error {
	for _, n := range e.Names {
		if e.byNumber(n) {
			continue
		}
		for _, form := range spellings(n) {
			if err := w.name(i, e, n, form); err != nil {
				return err
			}
		}
	}
	w.file(idKey(e.ID), i)
	for _, p := range append(slices.Clone(e.Parties), e.About...) {
		w.file(partyKey(p), i)
	}
	for _, t := range e.Topics {
		w.file(topicKey(t), i)
	}
	for _, d := range []datafile.Date{e.Signed, e.Force} {
		if y := d.Year(); y > 0 {
			w.file(yearKey(strconv.Itoa(y)), i)
		}
	}
	if len(e.Members) > 0 {
		w.file(membersKey(e.Members[0]), i)
	}
	for _, p := range e.Founds {
		w.file(foundsKey(p), i)
	}
	if _, number, ok := strings.Cut(e.Cite, "/RES/"); ok {
		w.file(resolutionKey(leadingNumber(number)), i)
	}
	if number, ok := strings.CutPrefix(e.Cite, "ILO C"); ok {
		w.file(labourKey(strings.TrimLeft(number, "0")), i)
	}
	for article := range e.Alone {
		w.file(aloneKey(article), i)
	}
	return nil
}

func (w *compiler) file(key uint64, entry int) {
	if list := w.lists[key]; len(list) == 0 || list[len(list)-1] != entry {
		w.lists[key] = append(list, entry)
	}
}

// bytes writes the parts, see Catalogue.
func (w *compiler) bytes() []byte {
	w.post(w.lists)
	w.post(w.shared)
	c := &Catalogue{gate: newGate(w.gate), reach: w.reaches(), table: *newTable(w.values), posted: w.posted}
	c.offsets, c.texts = w.shelve()
	var header, out []byte
	for _, part := range c.parts() {
		header = binary.LittleEndian.AppendUint32(header, uint32(len(*part)))
		out = append(out, *part...)
	}
	return append(header, out...)
}

// post writes lists, and where they stand into the values of their keys.
func (w *compiler) post(lists map[uint64][]int) {
	for _, key := range slices.Sorted(maps.Keys(lists)) {
		w.values[key] |= uint32(len(w.posted)/2)<<valueShift | valueList
		w.posted = binary.LittleEndian.AppendUint16(w.posted, uint16(len(lists[key])))
		for _, entry := range lists[key] {
			w.posted = binary.LittleEndian.AppendUint16(w.posted, uint16(entry))
		}
	}
}

func (w *compiler) reaches() []byte {
	size := 1
	for size < 2*len(w.reach) {
		size *= 2
	}
	out := make([]byte, size)
	for key, words := range w.reach {
		i := int(key) & (size - 1)
		out[i] = max(out[i], byte(words))
	}
	return out
}

// shelve writes the texts, shelf after shelf, and where the parts begin.
func (w *compiler) shelve() (offsets, texts []byte) {
	for _, parts := range w.shelves {
		for _, part := range parts {
			offsets = binary.LittleEndian.AppendUint32(offsets, uint32(len(texts)))
			texts = append(texts, part...)
		}
		offsets = binary.LittleEndian.AppendUint32(offsets, uint32(len(texts)))
	}
	return offsets, texts
}
