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
		if n.Language != pack.Code {
			continue
		}
		for _, t := range prose.Tokens(nil, n.Text, 0, len(n.Text)) {
			if t.Kind != prose.Mark {
				p.add(pack, n.Text[t.Start:t.End])
			}
		}
	}
	return p
}

func (p *profile) add(pack *language.Pack, word string) {
	p.stems[prose.Hash(pack.Stem(word))] = true
	noun, head := pack.Word(word), word
	if !noun.Is(language.Head) {
		if head = pack.HeadOf(word); head == "" {
			return
		}
		noun = pack.Word(head)
	}
	p.nouns[pack.Noun(head)] = true
	if noun.Is(language.Head) && pack.Plural(word, noun) {
		p.plurals[pack.Noun(head)] = true
	}
}
