//go:build !wasip1

package catalogue

import (
	"fmt"
	"strings"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// spellings gives a name and, where it has hyphens between letters, the name with
// those words written as one, Iran-deal, Irandeal, or with the twin of its noun.
func spellings(n Name) []string {
	name := n.Text
	out := []string{name}
	if closed := strings.ReplaceAll(name, "-", ""); closed != name {
		out = append(out, closed)
	}
	pack := language.Load(n.Language)
	if first, rest, ok := strings.Cut(name, " "); ok && pack != nil && pack.Twin(first) != "" && strings.Count(rest, " ") > 1 {
		out = append(out, pack.Twin(first)+" "+rest) // longer than a noun with its town
	}
	return out
}

// byNumber says whether a name is no more than a resolution's number, which numbered
// reads in all its forms.
func (e *Entry) byNumber(n Name) bool {
	_, number, ok := strings.Cut(e.Cite, "/RES/")
	return ok && n.Language != "*" && strings.Contains(n.Text, leadingNumber(number))
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
	pack := language.Load(n.Language)
	if n.Language == "*" || n.Language == "en" || upper || pack == nil {
		w.pass(beginning(words))
		if err := w.chain(foldKeys(words), value, e.ID, n.Text); err != nil {
			return err
		}
	}
	if pack != nil && !upper {
		stems := stemsOf(written, pack)
		w.pass(stemBeginning(language.StemSeed(pack.Code), words, stems))
		return w.chain(stemKeys(stems, pack), value, e.ID, n.Text)
	}
	return nil
}

// pass opens the gate for a name.
func (w *compiler) pass(hashes []uint64) {
	for _, hash := range hashes {
		w.gate[hash] = true
	}
}

// nameWords cuts a name into words, without the sign of a number, which a text is read
// without; upper: they are all in capitals.
func nameWords(name string) (words []string, upper bool) {
	upper = true
	for _, t := range prose.Tokens(nil, name, 0, len(name)) {
		if t.Kind == prose.Mark {
			continue
		}
		if last := len(words) - 1; t.Kind == prose.Number && last >= 0 && phrase.NumberSign(prose.Hash(prose.Fold(words[last]))) {
			words = words[:last]
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
	keys := []uint64{language.StemSeed(pack.Code)}
	for i, stem := range stems {
		keys = append(keys, prose.Chain(keys[i], prose.Hash(stem)))
	}
	return keys[1:]
}

// chain files a name under the last of its keys, and notes its length under the first.
func (w *compiler) chain(keys []uint64, value uint32, id, name string) error {
	last := len(keys) - 1
	w.reach[keys[0]] = max(w.reach[keys[0]], len(keys))
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
	if entry := int(value >> valueShift); !set.Has(w.shared[key], entry) {
		w.shared[key] = append(w.shared[key], entry)
	}
}

// leadingNumber gives the number that a citation's part begins with: "242 (1967)", "ES-11/1".
func leadingNumber(s string) string {
	if i := strings.IndexAny(s, " ("); i >= 0 {
		return s[:i]
	}
	return s
}
