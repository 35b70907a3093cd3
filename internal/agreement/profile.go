package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// profile is what the names of an entry tell in one language.
type profile struct {
	stems map[uint64]bool // of their words
	nouns map[uint64]bool // of the nouns for agreements among them, and those that their compounds end in

	plurals map[uint64]bool // those of the nouns that are plurals: the Minsk agreements
}

type profileKey struct {
	entry    *Entry
	language string
}

// profile gives an entry's profile, made on first use.
func (c *Catalogue) profile(e *Entry, pack *language.Pack) *profile {
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
	p := &profile{stems: map[uint64]bool{}, nouns: map[uint64]bool{}, plurals: map[uint64]bool{}}
	for _, n := range e.Names {
		if n.Language == pack.Code {
			p.add(pack, n.Text)
		}
	}
	return p
}

// add takes in a name. A plural beside a singular is what the agreement is about: the
// Convention on the Law of Treaties.
func (p *profile) add(pack *language.Pack, name string) {
	var plurals []uint64
	single := false
	for _, t := range prose.Tokens(nil, name, 0, len(name)) {
		if t.Kind == prose.Mark {
			continue
		}
		word := name[t.Start:t.End]
		p.stems[prose.Hash(pack.Stem(word))] = true
		noun, plural, ok := nounOf(pack, word)
		switch {
		case !ok:
		case plural:
			plurals = append(plurals, noun)
		default:
			p.nouns[noun], single = true, true
		}
	}
	for _, noun := range plurals {
		if !single {
			p.nouns[noun], p.plurals[noun] = true, true
		}
	}
}

// nounOf gives the noun for an agreement that a word is, or is a compound with.
func nounOf(pack *language.Pack, word string) (noun uint64, plural, ok bool) {
	entry, head := pack.Word(word), word
	if !entry.Is(language.Head) {
		if head = pack.HeadOf(word); head == "" {
			return 0, false, false
		}
		entry = pack.Word(head)
	}
	return pack.Noun(head), entry.Is(language.Head) && pack.Plural(word, entry), true
}
