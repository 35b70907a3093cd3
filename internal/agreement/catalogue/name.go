package catalogue

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/prose"
)

// Hit is a name of the catalogue in the text.
type Hit struct {
	prose.Range
	Entry int
	Weak  bool
	Among []int // the entries whose weak name it is, where they are several; entry then waits to be told
}

// Names finds the names of the catalogue in d, the longest at each place, in one pass.
// Nearly every word is sent away at the gate.
func (c *Catalogue) Names(d *phrase.Doc) []Hit {
	var hits []Hit
	for _, s := range d.Sentences {
		for i := c.gate.next(d, s.From, s.To); i < s.To; i = c.gate.next(d, i, s.To) {
			h := c.nameAt(d, i, s.To)
			if h.To == 0 {
				i++
				continue
			}
			hits = append(hits, h)
			i = h.To
		}
	}
	return hits
}

// nameAt looks for a name that begins at token i, by words and by stems. Within it the
// article may say whose it is, and of when: "the Convention of the United Nations on …",
// "the Convention of 28 July 1951 relating to …".
func (c *Catalogue) nameAt(d *phrase.Doc, i, end int) Hit {
	second := d.NextWord(i, end)
	best := c.nameFrom(d, i, second, end)
	past := d.PastNations(second, end)
	if past > second && past < end {
		if h := c.nameFrom(d, i, past, end); h.To > past && h.To > best.To {
			best = h
		}
	}
	if dated, year := d.PastDate(past, end); dated > past && dated < end {
		if h := c.nameFrom(d, i, dated, end); h.To > dated && h.To > best.To && c.ofYear(h, year) {
			best = h
		}
	}
	return best
}

// ofYear says whether the only agreement that a name means may be of that year.
func (c *Catalogue) ofYear(h Hit, year int) bool {
	return h.Among == nil && !OtherYear(year, c.Entry(h.Entry))
}

// nameFrom looks for a name that begins at token i and goes on at token second.
func (c *Catalogue) nameFrom(d *phrase.Doc, i, second, end int) Hit {
	var best Hit
	if c.gate.written(d, i, second, end) {
		best = c.walk(d, i, second, end, d.Tokens[i].Hash, func(key uint64, j int) uint64 {
			return prose.Chain(key, d.Tokens[j].Hash)
		})
	}
	if !c.gate.stemmed(d, i, second, end) {
		return best
	}
	step := func(key uint64, j int) uint64 {
		return prose.Chain(key, c.Stem(d, j))
	}
	if h := c.walk(d, i, second, end, step(d.Seed, i), step); h.To > best.To {
		best = h
	}
	if d.Pack.Compounds() && i+1 < end && d.Joined(i+1) { // Montreal-protokollet, named Montrealprotokollet
		closed := prose.Hash(d.Pack.Stem(d.Of(i) + d.Of(i+1)))
		if h := c.walk(d, i+1, d.NextWord(i+1, end), end, prose.Chain(d.Seed, closed), step); h.To > best.To {
			best = h
			best.From = i
		}
	}
	return best
}

// hit reads the value at the end of a name.
func (c *Catalogue) hit(v uint32, at prose.Range) Hit {
	if v&valueShared != 0 {
		return Hit{Range: at, Weak: true, Among: c.list(v)}
	}
	return Hit{Range: at, Entry: int(v >> valueShift), Weak: v&valueWeak != 0}
}
