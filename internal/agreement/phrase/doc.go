// Package phrase reads in an article, word by word, what it tells of agreements before
// anybody asks which ones they are: the nouns for agreements, and the parties, years,
// subjects and numbers in the phrases around them.
package phrase

import (
	"slices"

	"pactlight/internal/datafile"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Doc is an article cut up, as mentions are looked for in it.
type Doc struct {
	*prose.Text
	Pack  *language.Pack
	Tags  []language.Tag // beside Tokens
	Date  datafile.Date  // of publication
	Seed  uint64         // of the stem keys in the catalogue
	words *[1024]uint64  // which hashes of words there are, by their low 16 bits

	ruling      map[uint64]bool // hashes of words that were asked whether they are for a government, see rules
	spoken      map[string]bool // phrases that were asked for, see SpeaksOf
	vocabulary  []string        // its words in order, see distinct; nil until asked for
	capitalised []string        // of them those that stand with a capital somewhere; nil until asked for
}

// NewDoc tags a text with a pack, in the room of the tags given. Where the date of publication
// is not known, it is what the text itself says.
func NewDoc(room []language.Tag, text *prose.Text, pack *language.Pack, date string) *Doc {
	d := &Doc{Text: text, Pack: pack, Tags: pack.Tags(room, text), Date: datafile.Date(date), Seed: language.StemSeed(pack.Code), spoken: map[string]bool{}}
	if date == "" {
		d.Date = d.printed()
	}
	return d
}

// Has says whether a word stands anywhere in the article.
func (d *Doc) Has(word uint64) bool {
	if d.words == nil {
		d.words = new([1024]uint64)
		for i := range d.Tokens {
			low := uint16(d.Tokens[i].Hash)
			d.words[low>>6] |= 1 << (low & 63)
		}
	}
	low := uint16(word)
	return d.words[low>>6]&(1<<(low&63)) != 0 && slices.ContainsFunc(d.Tokens, func(t prose.Token) bool { return t.Hash == word })
}

// HasPhrase says whether all words of a phrase stand in the article, wherever.
func (d *Doc) HasPhrase(phrase string) bool {
	for _, t := range prose.Tokens(nil, phrase, 0, len(phrase)) {
		if t.Kind != prose.Mark && !d.Has(t.Hash) {
			return false
		}
	}
	return true
}

// Is says whether token i exists and plays one of the parts c.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (d *Doc) Is(i int, c language.Class) bool {
	return i >= 0 && i < len(d.Tags) && d.Tags[i].Is(c)
}

// Any says whether one of the tokens from from to to is of a class.
//
//go:noinline
func (d *Doc) Any(c language.Class, from, to int) bool {
	for ; from < to; from++ {
		if d.Is(from, c) {
			return true
		}
	}
	return false
}

// Noun is what all forms of the noun at token i share.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (d *Doc) Noun(i int) uint64 { return d.Pack.Noun(d.Of(i)) }

// Mark says whether token i exists and is one of the marks in set.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (d *Doc) Mark(i int, set string) bool {
	if i < 0 || i >= len(d.Tokens) || d.Tokens[i].Kind != prose.Mark {
		return false
	}
	for _, r := range set {
		if d.Tokens[i].Is(r) {
			return true
		}
	}
	return false
}

// Joined says whether token i hangs on the one before it by a hyphen.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (d *Doc) Joined(i int) bool {
	return i > 0 && i < len(d.Tokens) && d.Tokens[i].Join == prose.Hyphenated
}
