package language

import (
	"sort"
	"strings"

	"pactlight/internal/datafile"
	"pactlight/internal/prose"
)

// compounds takes apart words written as one: partnerschapsverdrag. Only words that
// end in a noun for an agreement are of interest.
type compounds struct {
	heads [1 << 12][]string // folded, by the hash of their last four bytes, the longest first
}

// except takes in a word that ends as a noun for an agreement does and is none.
func (c *compounds) except(word string) {
	if len(word) >= 4 {
		c.heads[ending(word)] = append(c.heads[ending(word)], word)
	}
}

func (c *compounds) index(lines []datafile.Line) {
	for _, l := range lines {
		for _, head := range list(strings.ReplaceAll(l.Value, "|", ",")) {
			plain := prose.Fold(head)
			if strings.ContainsAny(plain, " -") || len(plain) < 4 {
				continue
			}
			c.heads[ending(plain)] = append(c.heads[ending(plain)], plain)
			if at := ending(head); at != ending(plain) { // as words of the text are looked up: szerződés
				c.heads[at] = append(c.heads[at], plain)
			}
		}
	}
	for _, heads := range c.heads {
		sort.SliceStable(heads, func(i, j int) bool { return len(heads[i]) > len(heads[j]) })
	}
}

// shortestModifier is how many bytes the first part of a compound has at least.
const shortestModifier = 3

// split cuts the longest noun for an agreement off the end of a word, though never all
// of it; an empty head means that it ends in none. Both are folded.
func (p *Pack) split(word string) (modifier, head string) {
	c := p.compound
	if c == nil || len(word) < 7 {
		return "", ""
	}
	heads := c.heads[ending(word)]
	if len(heads) == 0 {
		return "", ""
	}
	word = prose.Fold(word)
	for _, h := range heads {
		modifier, ok := strings.CutSuffix(word, h)
		switch {
		case !ok:
		case p.noNoun[h]:
			return "", ""
		case len(modifier) >= shortestModifier:
			return modifier, h
		}
	}
	return "", ""
}

// ending hashes the last four bytes of a word, capitals or not.
func ending(word string) uint32 {
	n := len(word)
	last := uint32(word[n-4])<<24 | uint32(word[n-3])<<16 | uint32(word[n-2])<<8 | uint32(word[n-1])
	return (last | 0x20202020) * 2654435761 >> 20
}

// Compounds says whether the language writes compounds as one word.
func (p *Pack) Compounds() bool { return p.compound != nil }

// Compound splits a word into a modifier and the noun for an agreement at its end,
// and tells what the pack says of both; what is nil where the pack does not know
// the modifier. The two nils mean that word is no such compound.
func (p *Pack) Compound(word string) (what, head *Entry) {
	modifier, h := p.split(word)
	if h == "" {
		return nil, nil
	}
	return p.modifier(modifier), p.Word(h)
}

// HeadOf gives the folded noun for an agreement that a compound ends in, empty where
// word is no such compound.
func (p *Pack) HeadOf(word string) string {
	_, head := p.split(word)
	return head
}

// modifier looks up the first part of a compound, with and without a linking s, and
// else the subject that it begins with.
func (p *Pack) modifier(word string) *Entry {
	if e := p.Word(word); e != nil {
		return e
	}
	if e := p.Word(strings.TrimSuffix(word, "s")); e != nil {
		return e
	}
	return p.begins(word, 1) // Atomwaffensperr-: its first part tells enough
}

// begins gives the subject that a folded word begins with, and goes on behind for some bytes.
func (p *Pack) begins(word string, rest int) *Entry {
	for n := len(word) - rest; n >= 4; n-- {
		if e := p.Word(word[:n]); e.Is(Topic) {
			return e
		}
	}
	return nil
}

// Begins gives the subject that a compound begins with, nil where there is none: atomvåpenkontroll.
func (p *Pack) Begins(word string) *Entry {
	if p.compound == nil {
		return nil
	}
	return p.begins(prose.Fold(word), shortestRest)
}

// shortestRest is how many bytes the last part of a compound has at least.
const shortestRest = 5
