// Package official holds official texts of agreements and tells how true a quote is to them.
//
// A quote is taken apart at its omissions (quoted.go); the parts that could hold it are
// found by the words that an index has of them (index.go), or named (citation.go). It is
// laid beside each (compare.go): both are cut into words (word.go, numeral.go) and aligned
// (diagonal.go, band.go, align.go). How alike they are (alike.go, typography.go) makes the
// verdict (verdict.go, judge.go), with the evidence for it (evidence.go): where the words
// stand, how they differ (diff.go), and which of that matters (change.go, denied.go;
// across.go between languages).
package official

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/official/reading"
)

// Library is the official texts that quotes are compared with. Texts are kept as they
// are read: words are looked up in an index, and cut anew where they are compared.
type Library struct {
	version string
	texts   []*heldText
	parts   []heldPart
	mu      sync.Mutex // guards what follows
	index   *index     // nil: to be made
	work    work
}

type heldText struct {
	about    annotation.OfficialText // without its parts
	pack     *language.Pack          // nil: a language without one
	from, to int                     // its parts
}

type heldPart struct {
	text    int // index into texts
	kind    string
	key     string
	heading string
	plain   string
	numbers []paragraphAt
}

// paragraphAt is where a numbered paragraph begins, in bytes of the part's text.
type paragraphAt struct {
	start  int
	number string
}

// NewLibrary makes a library without texts. The version is the host's name for what
// it will hold.
func NewLibrary(version string) *Library { return &Library{version: version} }

// Version is the host's name for what is held; of no library, empty.
func (l *Library) Version() string {
	if l == nil {
		return ""
	}
	return l.version
}

// Grow names the version that the library becomes by the texts that follow.
func (l *Library) Grow(version string) { l.version, l.index = version, nil }

// Add takes in a text and gives its id: its own, or one made of what it says of itself.
// A text of the same id gives way to it.
func (l *Library) Add(t annotation.OfficialText) string {
	if i := l.find(t.ID); t.ID != "" && i >= 0 {
		l.drop(i)
	}
	if t.Agreement == "" {
		t.Agreement = reading.Identify(t.Title, t.Source, t.Language)
	}
	if t.ID == "" {
		t.ID = l.freeID(strings.Trim(cmp.Or(t.Agreement, t.Title)+"-"+t.Language, "-"))
	}
	h := &heldText{about: t, pack: language.Load(t.Language), from: len(l.parts)}
	h.about.Parts = nil
	for i := range t.Parts {
		l.parts = append(l.parts, held(&t.Parts[i], len(l.texts)))
	}
	h.to = len(l.parts)
	l.texts = append(l.texts, h)
	l.index = nil
	return t.ID
}

// drop takes out the text at an index.
func (l *Library) drop(i int) {
	t := l.texts[i]
	size := t.to - t.from
	l.parts = slices.Delete(l.parts, t.from, t.to)
	l.texts = slices.Delete(l.texts, i, i+1)
	for _, later := range l.texts[i:] {
		later.from, later.to = later.from-size, later.to-size
	}
	for k := t.from; k < len(l.parts); k++ {
		l.parts[k].text--
	}
}

func (l *Library) freeID(base string) string {
	id := base
	for n := 2; l.find(id) >= 0; n++ {
		id = base + "-" + strconv.Itoa(n)
	}
	return id
}

func (l *Library) find(id string) int {
	for i, t := range l.texts {
		if t.about.ID == id {
			return i
		}
	}
	return -1
}

func held(p *annotation.Part, text int) heldPart {
	h := heldPart{text: text, kind: p.Kind, key: reading.Key(p), heading: p.Heading, plain: reading.Plain(p)}
	at := 0
	for _, par := range p.Paragraphs {
		if par.Number != "" {
			h.numbers = append(h.numbers, paragraphAt{at, par.Number})
		}
		at += len(par.Text) + 1
	}
	return h
}

// Held says what the library holds.
func (l *Library) Held(accepted []string) *annotation.Held {
	return &annotation.Held{Library: l.version, Texts: len(l.texts), Parts: len(l.parts), Bytes: l.Size(), Accepted: accepted}
}

// Size is how many bytes of text are held.
func (l *Library) Size() (n int) {
	if l == nil {
		return 0
	}
	for i := range l.parts {
		n += len(l.parts[i].plain)
	}
	return n
}

// Empty says whether nothing is held.
func (l *Library) Empty() bool { return l == nil || len(l.texts) == 0 }

// Describe gives the texts and parts that are referred to: id of a text → keys of its
// parts, in any order; what comes out is in the order of the library.
func (l *Library) Describe(wanted map[string]map[string]bool) (out []annotation.HeldText) {
	if l.Empty() {
		return nil
	}
	for _, t := range l.texts {
		keys, ok := wanted[t.about.ID]
		if !ok {
			continue
		}
		a := &t.about
		h := annotation.HeldText{ID: a.ID, Agreement: a.Agreement, Title: a.Title, Language: a.Language, Source: a.Source, Licence: a.Licence, Date: a.Date}
		for _, p := range l.parts[t.from:t.to] {
			if keys[p.key] {
				h.Parts = append(h.Parts, annotation.HeldPart{Key: p.key, Heading: p.heading, Text: p.plain})
				delete(keys, p.key) // an article that stands twice is told once
			}
		}
		out = append(out, h)
	}
	return out
}
