package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// hit is a name of the catalogue in the text.
type hit struct {
	prose.Range
	entry int
	weak  bool
	among []int // the entries whose weak name it is, where they are several; entry then waits to be told
}

// names finds the names of the catalogue in d, the longest at each place, in one pass.
// Nearly every word is sent away at the gate.
func (c *Catalogue) names(d *Doc) []hit {
	var hits []hit
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
func (c *Catalogue) nameAt(d *Doc, i, end int) hit {
	second := d.nextWord(i, end)
	best := c.nameFrom(d, i, second, end)
	past := d.pastNations(second, end)
	if past > second && past < end {
		if h := c.nameFrom(d, i, past, end); h.To > past && h.To > best.To {
			best = h
		}
	}
	if dated, year := d.pastDate(past, end); dated > past && dated < end {
		if h := c.nameFrom(d, i, dated, end); h.To > dated && h.To > best.To && c.ofYear(h, year) {
			best = h
		}
	}
	return best
}

// pastDate gives the token behind a date at token i that tells when an agreement is from,
// and its year; i where none stands there.
func (d *Doc) pastDate(i, end int) (past, year int) {
	for j := i; j < min(end, i+longestDate); {
		switch {
		case isYear(d, j):
			past = d.yearWord(j+1, prose.Range{To: end})
			if past+1 < end && d.mark(past, ".") && d.is(past+1, language.Year) { // 1951. évi
				past = d.Tags[past+1].To
			}
			return past, yearOf(d, j)
		case d.is(j, language.Year|language.Of|language.Month|language.Definite):
			j = d.Tags[j].To
		case d.Tokens[j].Kind == prose.Number || d.ordinalDot(j):
			j++
		default:
			return i, 0
		}
	}
	return i, 0
}

// ofYear says whether the only agreement that a name means may be of that year.
func (c *Catalogue) ofYear(h hit, year int) bool {
	return h.among == nil && !otherYear(year, c.Entry(h.entry))
}

// pastNations gives the token behind "of the United Nations" at token i, i where it does
// not stand there.
func (d *Doc) pastNations(i, end int) int {
	j := i
	for j < end && d.is(j, language.Of) || j > i && j < end && d.is(j, language.Definite) {
		j++
	}
	if j < end && d.ofNations(j) {
		return d.Tags[j].To
	}
	return i
}

// nameFrom looks for a name that begins at token i and goes on at token second.
func (c *Catalogue) nameFrom(d *Doc, i, second, end int) hit {
	var best hit
	if c.gate.written(d, i, second, end) {
		best = c.walk(d, i, second, end, d.Tokens[i].Hash, func(key uint64, j int) uint64 {
			return prose.Chain(key, d.Tokens[j].Hash)
		})
	}
	if !c.gate.stemmed(d, i, second, end) {
		return best
	}
	step := func(key uint64, j int) uint64 {
		return prose.Chain(key, c.stem(d, j))
	}
	if h := c.walk(d, i, second, end, step(d.seed, i), step); h.To > best.To {
		best = h
	}
	if d.Pack.Compounds() && i+1 < end && d.joined(i+1) { // Montreal-protokollet, named Montrealprotokollet
		closed := prose.Hash(d.Pack.Stem(d.Of(i) + d.Of(i+1)))
		if h := c.walk(d, i+1, d.nextWord(i+1, end), end, prose.Chain(d.seed, closed), step); h.To > best.To {
			best = h
			best.From = i
		}
	}
	return best
}

// hit reads the value at the end of a name.
func (c *Catalogue) hit(v uint32, at prose.Range) hit {
	if v&valueShared != 0 {
		return hit{Range: at, weak: true, among: c.list(v)}
	}
	return hit{Range: at, entry: int(v >> valueShift), weak: v&valueWeak != 0}
}
