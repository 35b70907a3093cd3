//go:build !wasip1

package agreement

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// maxEntries is what 16-bit entry numbers leave room for, maxPostings the bytes that
// 24-bit values can point into.
const (
	maxEntries  = 1 << 16
	maxPostings = 1 << (24 - valueShift)
)

// Compile turns catalogue files (name → text) into the form that Catalogue reads.
// It refuses a name that two agreements share, unless it is a weak one of both.
func Compile(files map[string]string) ([]byte, error) {
	w := &compiler{values: map[uint64]uint32{}, lists: map[uint64][]int{}, owner: map[uint64]string{}, shared: map[uint64][]int{}, gate: map[uint64]bool{}}
	names := make([]string, 0, len(files))
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	if len(names) > maxEntries {
		return nil, fmt.Errorf("%d agreements, at most %d", len(names), maxEntries)
	}
	for i, name := range names {
		e, err := ParseEntry(name, files[name])
		if err != nil {
			return nil, err
		}
		if err := w.entry(i, e); err != nil {
			return nil, err
		}
		w.text(e.ID, files[name])
	}
	out := w.bytes()
	if len(w.postings) > maxPostings {
		return nil, fmt.Errorf("%d bytes of postings, at most %d", len(w.postings), maxPostings)
	}
	return out, nil
}

type compiler struct {
	values   map[uint64]uint32
	lists    map[uint64][]int
	owner    map[uint64]string // which name a key was made for
	gate     map[uint64]bool   // what names begin with, see beginning
	shared   map[uint64][]int  // entries of the weak names that several have
	ids      []byte
	texts    []byte
	postings []byte
}

func (w *compiler) entry(i int, e *Entry) error {
	for _, n := range e.Names {
		for _, form := range spellings(n.Text) {
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
	for _, d := range []Date{e.Signed, e.Force} {
		if y := d.Year(); y > 0 {
			w.file(yearKey(strconv.Itoa(y)), i)
		}
	}
	for _, p := range e.Founds {
		w.file(foundsKey(p), i)
	}
	if _, number, ok := strings.Cut(e.Cite, "/RES/"); ok {
		w.file(resolutionKey(leadingNumber(number)), i)
	}
	for article := range e.Alone {
		w.file(aloneKey(article), i)
	}
	return nil
}

// spellings gives a name and, where it has hyphens between letters, the name with
// those words written as one: Iran-deal, Irandeal.
func spellings(name string) []string {
	if closed := strings.ReplaceAll(name, "-", ""); closed != name {
		return []string{name, closed}
	}
	return []string{name}
}

func (w *compiler) name(i int, e *Entry, n Name, form string) error {
	written, upper := nameWords(form)
	words := folded(written)
	if len(words) == 0 {
		return fmt.Errorf("%s: a name without a word: %q", e.ID, n.Text)
	}
	value := uint32(i)<<valueShift | valueName
	if n.Weak {
		value |= valueWeak
	}
	if upper {
		value |= valueUpper
	}
	w.gate[threeAny(prose.Lead(words[0]))] = true
	pack := language.Load(n.Language)
	if n.Language == "*" || n.Language == "en" || upper || pack == nil {
		w.gate[beginning(words, words)] = true
		if err := w.chain(foldKeys(words), value, e.ID, n.Text); err != nil {
			return err
		}
	}
	if pack != nil && !upper {
		stems := stemsOf(written, pack)
		w.gate[beginning(words, stems)] = true
		return w.chain(stemKeys(stems, pack), value, e.ID, n.Text)
	}
	return nil
}

// nameWords cuts a name into words; upper: they are all in capitals.
func nameWords(name string) (words []string, upper bool) {
	upper = true
	for _, t := range prose.Tokens(nil, name, 0, len(name)) {
		if t.Kind == prose.Mark {
			continue
		}
		words = append(words, name[t.Start:t.End])
		upper = upper && (t.Upper || t.Kind == prose.Number)
	}
	return words, upper
}

func folded(words []string) []string {
	out := make([]string, len(words))
	for i, word := range words {
		out[i] = prose.Fold(word)
	}
	return out
}

func foldKeys(words []string) []uint64 {
	keys := []uint64{prose.Hash(words[0])}
	for i, word := range words[1:] {
		keys = append(keys, prose.Chain(keys[i], prose.Hash(word)))
	}
	return keys
}

func stemsOf(words []string, pack *language.Pack) []string {
	stems := make([]string, len(words))
	for i, word := range words {
		stems[i] = pack.Stem(word)
	}
	return stems
}

func stemKeys(stems []string, pack *language.Pack) []uint64 {
	keys := []uint64{stemSeed(pack.Code)}
	for i, stem := range stems {
		keys = append(keys, prose.Chain(keys[i], prose.Hash(stem)))
	}
	return keys[1:]
}

// chain files a name under the last of its keys, and notes its length under the first.
func (w *compiler) chain(keys []uint64, value uint32, id, name string) error {
	last := len(keys) - 1
	reach := reachKey(keys[0])
	w.values[reach] = max(w.values[reach], uint32(len(keys))<<valueShift|valueList)
	old := w.values[keys[last]]
	if old&valueName != 0 {
		if old&value&valueWeak != 0 && (old&valueShared != 0 || old>>valueShift != value>>valueShift) {
			w.share(keys[last], old, value)
			return nil
		}
		if old>>valueShift != value>>valueShift {
			return fmt.Errorf("%s: the name %q is also one of %s", id, name, w.owner[keys[last]])
		}
		if old&valueWeak == 0 {
			value &^= valueWeak
		}
	}
	w.values[keys[last]] = value
	w.owner[keys[last]] = id
	return nil
}

// share notes that a weak name is that of several entries: which is meant, the article
// must tell.
func (w *compiler) share(key uint64, old, value uint32) {
	if old&valueShared == 0 {
		w.shared[key] = []int{int(old >> valueShift)}
		w.values[key] = valueName | valueWeak | valueShared | old&value&valueUpper
	}
	if entry := int(value >> valueShift); !has(w.shared[key], entry) {
		w.shared[key] = append(w.shared[key], entry)
	}
}

func (w *compiler) file(key uint64, entry int) {
	if list := w.lists[key]; len(list) == 0 || list[len(list)-1] != entry {
		w.lists[key] = append(list, entry)
	}
}

// text keeps an entry's file, without the sections that only tests read.
func (w *compiler) text(id, text string) {
	text, _, _ = strings.Cut(text, "\n[examples]")
	from := len(w.texts)
	w.texts = append(w.texts, id+"\n"+strings.TrimSpace(text)+"\n"...)
	w.ids = binary.LittleEndian.AppendUint32(w.ids, uint32(from))
	w.ids = binary.LittleEndian.AppendUint32(w.ids, uint32(len(w.texts)))
}

func (w *compiler) bytes() []byte {
	for _, lists := range []map[uint64][]int{w.lists, w.shared} {
		for _, key := range sortedKeys(lists) {
			w.values[key] |= uint32(len(w.postings))<<valueShift | valueList
			w.postings = binary.LittleEndian.AppendUint16(w.postings, uint16(len(lists[key])))
			for _, entry := range lists[key] {
				w.postings = binary.LittleEndian.AppendUint16(w.postings, uint16(entry))
			}
		}
	}
	gate, slots := newGate(w.gate), w.table()
	var out []byte
	for _, n := range []int{len(gate), len(slots) / slotSize, len(w.ids) / 8, len(w.postings)} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	return slices.Concat(out, gate, slots, w.ids, w.postings, w.texts)
}

func (w *compiler) table() []byte {
	size := 16
	for size < 2*len(w.values) {
		size *= 2
	}
	slots := make([]byte, size*slotSize)
	for _, key := range sortedKeys(w.values) {
		i := int(key) & (size - 1)
		for uint24(slots[i*slotSize+3:]) != 0 {
			i = (i + 1) & (size - 1)
		}
		putUint24(slots[i*slotSize:], uint32(key>>40))
		putUint24(slots[i*slotSize+3:], w.values[key])
	}
	return slots
}

func putUint24(b []byte, v uint32) { b[0], b[1], b[2] = byte(v), byte(v>>8), byte(v>>16) }

func sortedKeys[V any](m map[uint64]V) []uint64 {
	keys := make([]uint64, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
