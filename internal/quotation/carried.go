package quotation

import "pactlight/internal/prose"

// longestCarried is over how many blocks a quotation can go on without a mark.
const longestCarried = 8

// carried gives the quotation that goes on through block b without being opened
// again, of those that the block before left open: the first mark of its style from
// here on closes it. Empty: none does.
func (s *scanner) carried(t *prose.Text, b int, open []glyph) []glyph {
	if len(open) == 0 || open[0].single() { // a lone single mark is an apostrophe
		return nil
	}
	outer := open[0]
	for n := b; n < min(b+longestCarried, len(t.Blocks)); n++ {
		s.at(t, n, outer.low)
		for _, g := range s.glyphs {
			if g.style != outer.style && g.kin() != outer.style {
				continue
			}
			if !s.shuts(g) {
				return nil
			}
			outer.start, outer.end = t.Blocks[b].Start, t.Blocks[b].Start
			return []glyph{outer}
		}
	}
	return nil
}

// shuts says whether a mark surely closes, by its form and what stands on its two
// sides. French sets a space before its own.
func (s *scanner) shuts(g glyph) bool {
	tight := solid(s.before(g.start)) || g.style == guillemet
	return tight && g.closes && !(g.opens && g.sure) && !isText(s.after(g.end))
}
