package catalogue

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// profile is what the names of an entry tell in one language.
type profile struct {
	Stems map[uint64]bool // of their words
	Nouns map[uint64]bool // of the nouns for agreements among them, and those that their compounds end in

	Plurals map[uint64]bool // those of the nouns that are plurals: the Minsk agreements
}

type profileKey struct {
	entry    *Entry
	language string
}

// Profile gives an entry's profile, made on first use.
func (c *Catalogue) Profile(e *Entry, pack *language.Pack) *profile {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := profileKey{e, pack.Code}
	p := c.profiles[key]
	if p == nil {
		p = newProfile(e, pack)
		c.profiles[key] = p
	}
	return p
}

func newProfile(e *Entry, pack *language.Pack) *profile {
	p := &profile{Stems: map[uint64]bool{}, Nouns: map[uint64]bool{}, Plurals: map[uint64]bool{}}
	for _, n := range e.Names {
		if n.Language == pack.Code {
			p.add(pack, n.Text, e.Kind)
		}
	}
	return p
}

// add takes in a name. A plural beside a singular is what the agreement is about: the
// Convention on the Law of Treaties. So is a resolution that ends a conflict.
func (p *profile) add(pack *language.Pack, name, kind string) {
	var plurals []uint64
	single := false
	for _, t := range prose.Tokens(nil, name, 0, len(name)) {
		if t.Kind == prose.Mark {
			continue
		}
		word := name[t.Start:t.End]
		if e := pack.Word(word); !e.Is(language.Of | language.About | language.At) { // they stand in every name
			p.Stems[prose.Hash(pack.Stem(word))] = true
		}
		noun, plural, ok := NounOf(pack, word)
		switch {
		case !ok, pack.Word(word).Is(language.Head) && pack.Word(word).Kind == "resolution" && kind != "resolution":
		case plural:
			plurals = append(plurals, noun)
		default:
			p.Nouns[noun], single = true, true
		}
	}
	for _, noun := range plurals {
		if !single {
			p.Nouns[noun], p.Plurals[noun] = true, true
		}
	}
}

// NounOf gives the noun for an agreement that a word is, or is a compound with.
func NounOf(pack *language.Pack, word string) (noun uint64, plural, ok bool) {
	entry, head := pack.Word(word), word
	if !entry.Is(language.Head) {
		if head = pack.HeadOf(word); head == "" {
			return 0, false, false
		}
		entry = pack.Word(head)
	}
	return pack.Noun(head), entry.Is(language.Head) && pack.Plural(word, entry), true
}
