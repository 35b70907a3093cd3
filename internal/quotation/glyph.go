package quotation

import (
	"unicode"
	"unicode/utf8"
)

// read finds the quotation marks of the block, and what each could do by its form
// and by what stands on its two sides. Apostrophes inside words are no marks.
// low: a quotation that a low mark opened is open as the block begins.
func (s *scanner) read(low bool) {
	s.glyphs, s.stack, s.last = s.glyphs[:0], s.stack[:0], [styles]int{}
	s.low, s.high, s.commas = 0, false, false
	if low {
		s.low = 1
	}
	for i := s.start; i < s.end; {
		if !leads[s.text[i]] {
			i++
			continue
		}
		g, ok := s.glyph(i)
		if ok {
			s.note(g)
			i = g.end
			continue
		}
		_, size := utf8.DecodeRuneInString(s.text[i:])
		i += size
	}
}

// note keeps a glyph and what later ones need to know of it.
func (s *scanner) note(g glyph) {
	if g.closes {
		s.last[g.style] = len(s.glyphs)
	}
	switch g.style {
	case commas:
		s.commas = g.opens
	case curlyDouble:
		s.high = g.opens && g.sure && !g.low
		if g.low {
			s.low++
		} else if g.closes && s.low > 0 {
			s.low--
		}
	}
	s.glyphs = append(s.glyphs, g)
}

// leads tells the first bytes of quotation marks in UTF-8.
var leads = func() (table [256]bool) {
	for _, r := range "\"'“”„‟‘’‚‛«»‹›,`<>" {
		table[string(r)[0]] = true
	}
	return
}()

// glyph reads the quotation mark at byte i; false: it is none.
func (s *scanner) glyph(i int) (glyph, bool) {
	r, size := utf8.DecodeRuneInString(s.text[i:])
	if double, opens := s.doubled(i, r, size); double > 0 {
		return glyph{start: i, end: i + double, style: commas, sure: true, opens: opens, closes: !opens}, true
	}
	g := glyph{start: i, end: i + size}
	if r == '<' || r == '>' { // <<so>>
		if s.after(i+size) != r {
			return g, false
		}
		g.end += size
		if r == '<' {
			r = '«'
		} else {
			r = '»'
		}
	}
	switch at := s.sides(g); r {
	case '“', '‟', '„', '”':
		s.curlyDouble(&g, r, at)
	case '‘', '‛', '‚', '’':
		s.curlySingle(&g, r, at)
	case '«', '‹':
		g.style, g.opens, g.closes = guillemetOf(r), !at.ends || isLetter(at.after), at.ends // a space may be missing
	case '»', '›':
		g.opens = at.starts && isText(at.after)
		g.style, g.closes = guillemetOf(r), !g.opens
	case '"', '\'', '`':
		s.straight(&g, r, at)
	}
	return g, g.opens || g.closes
}

// curlyDouble reads a curly double mark. The high one that opens in some languages closes in
// those that open with a low one, „so“, and careless text closes with the mark that it opened
// with.
func (s *scanner) curlyDouble(g *glyph, r rune, at sides) {
	g.style = curlyDouble
	switch r {
	case '“', '‟':
		g.closes = at.ends && !isLetter(at.after) && (s.low > 0 || s.high)
		g.opens, g.sure = !g.closes, true
	case '„':
		g.closes = at.ends && !isLetter(at.after) && s.low > 0
		g.opens, g.sure, g.low = !g.closes, true, !g.closes
	case '”':
		g.opens, g.closes = at.starts || at.before == ':', true
	}
}

// curlySingle reads a curly single mark, which may be an apostrophe.
func (s *scanner) curlySingle(g *glyph, r rune, at sides) {
	g.style = curlySingle
	switch r {
	case '‘', '‛':
		g.opens, g.sure = !s.elision(g.end), true
	case '‚':
		g.opens, g.sure = at.starts, true
	case '’':
		g.closes = (at.ends || !isText(at.after)) && !isLetter(at.after)
	}
}

// straight reads a mark of the typewriter: what stands on its two sides alone tells
// whether it opens or closes.
func (s *scanner) straight(g *glyph, r rune, at sides) {
	if r != '"' {
		g.style, g.opens, g.sure = straightSingle, at.starts && !s.elision(g.end), at.starts
		g.closes = at.ends && !isLetter(at.after) && !isDigit(at.after)
		return
	}
	starts := at.starts && !s.stops(g.end)
	g.style, g.closes, g.sure = straightDouble, !starts, starts
	g.opens = !isDigit(at.before) && !(isLetter(at.before) && unicode.IsSpace(at.after)) // inches; the end of what a dash began
}

func guillemetOf(r rune) style {
	if r == '«' || r == '»' {
		return guillemet
	}
	return singleGuillemet
}

// doubled gives the length of a quotation mark made of two small ones, ,, or “ or ”, and whether it
// opens. Two apostrophes do so before a word if they do not close what is open: ”Así”.
func (s *scanner) doubled(i int, r rune, size int) (length int, opens bool) {
	next, n := utf8.DecodeRuneInString(s.text[i+size : s.end])
	fresh := isText(s.after(i+size+n)) && !solid(s.before(i))
	switch r {
	case ',', '`':
		if next == r && fresh {
			return 2 * size, true
		}
	case '\'', '’':
		if next == '\'' || next == '’' {
			if s.commas {
				return size + n, false
			} else if next == r && fresh {
				return 2 * size, true
			}
		}
	}
	return 0, false
}
