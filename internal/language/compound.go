package language

import (
	"strings"

	"pactlight/internal/datafile"
	"pactlight/internal/prose"
)

// compounds takes apart words written as one: partnerschapsverdrag. Only words that
// end in a noun for an agreement are of interest.
type compounds struct {
	heads []string      // folded
	ends  [1 << 16]bool // the last two bytes of a head
}

func (c *compounds) index(lines []datafile.Line) {
	for _, l := range lines {
		for _, head := range list(strings.ReplaceAll(l.Value, "|", ",")) {
			if head = prose.Fold(head); strings.ContainsAny(head, " -") || len(head) < 4 {
				continue
			}
			c.heads = append(c.heads, head)
			c.ends[ending(head)] = true
		}
	}
}

func ending(word string) uint16 {
	return uint16(word[len(word)-2])<<8 | uint16(word[len(word)-1])
}

// Compounds says whether the language writes compounds as one word.
func (p *Pack) Compounds() bool { return p.compound != nil }

// Compound splits a word into a modifier and the noun for an agreement at its end,
// and tells what the pack says of both; what is nil where the pack does not know
// the modifier. The two nils mean that word is no such compound.
func (p *Pack) Compound(word string) (what, head *Entry) {
	c := p.compound
	if c == nil || len(word) < 7 || !c.ends[ending(word)] {
		return nil, nil
	}
	word = prose.Fold(word)
	for _, h := range c.heads {
		if modifier, ok := strings.CutSuffix(word, h); ok && len(modifier) > 2 {
			return p.modifier(modifier), p.Word(h)
		}
	}
	return nil, nil
}

// HeadOf gives the folded noun for an agreement that a compound ends in, empty where
// word is no such compound.
func (p *Pack) HeadOf(word string) string {
	if p.compound == nil || len(word) < 7 || !p.compound.ends[ending(word)] {
		return ""
	}
	word = prose.Fold(word)
	for _, h := range p.compound.heads {
		if strings.HasSuffix(word, h) {
			return h
		}
	}
	return ""
}

// modifier looks up the first part of a compound, with and without a linking s.
func (p *Pack) modifier(word string) *Entry {
	if e := p.Word(word); e != nil {
		return e
	}
	return p.Word(strings.TrimSuffix(word, "s"))
}
