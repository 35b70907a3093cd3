package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// read finds the quotation marks of the block, and what each could do by its form
// and by what stands on its two sides. Apostrophes inside words are no marks.
// low: see scanner.low, as the block begins.
func (s *scanner) read(low bool) {
	s.glyphs, s.stack, s.last = s.glyphs[:0], s.stack[:0], [styles]int{}
	s.low, s.commas = low, false
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
		s.low = g.low
	}
	s.glyphs = append(s.glyphs, g)
}

// leads tells the first bytes of quotation marks in UTF-8.
var leads = func() (table [256]bool) {
	for _, r := range "\"'“”„‟‘’‚‛«»‹›,`" {
		table[string(r)[0]] = true
	}
	return
}()

// glyph reads the quotation mark at byte i; false: it is none.
func (s *scanner) glyph(i int) (glyph, bool) {
	r, size := utf8.DecodeRuneInString(s.text[i:])
	g := glyph{start: i, end: i + size}
	if double := s.doubled(i, r, size); double > 0 {
		g.end = i + double
		g.style, g.sure = commas, true
		g.opens = r == ',' || r == '`'
		g.closes = !g.opens
		return g, true
	}
	before, after := s.before(i), s.after(g.end)
	starts := !solid(before) && solid(after) && after != 0
	ends := solid(before)
	switch r {
	case '“', '‟':
		g.style, g.opens, g.sure = curlyDouble, true, true
		if ends && !isLetter(after) && s.low { // „so“
			g.opens, g.closes = false, true
		}
	case '„':
		g.style, g.opens, g.sure, g.low = curlyDouble, true, true, true
	case '”':
		g.style, g.closes, g.opens = curlyDouble, true, starts
	case '‘', '‛':
		g.style, g.opens, g.sure = curlySingle, !s.elision(g.end), true
	case '‚':
		g.style, g.opens, g.sure = curlySingle, starts, true
	case '’':
		g.style, g.closes = curlySingle, (ends || !isText(after)) && !isLetter(after)
	case '«', '‹':
		g.style, g.opens, g.closes = guillemetOf(r), starts || !ends, ends && !starts && !isLetter(after)
	case '»', '›':
		g.opens = starts && isText(after)
		g.style, g.closes = guillemetOf(r), !g.opens
	case '"':
		g.style = straightDouble
		starts = starts && !s.stops(g.end)
		g.opens = !isDigit(before) && !(isLetter(before) && unicode.IsSpace(after)) // inches; the end of what a dash began
		g.closes = !starts
		g.sure = starts
	case '\'':
		g.style, g.opens, g.sure = straightSingle, starts && !s.elision(g.end), starts
		g.closes = ends && !isLetter(after) && !isDigit(after)
	default:
		return g, false
	}
	return g, g.opens || g.closes
}

// stops says whether a mark that ends a clause stands at byte i, and is no ellipsis.
func (s *scanner) stops(i int) bool {
	after := s.after(i)
	return strings.ContainsRune(".,;:!?)", after) && s.after(i+1) != after
}

func guillemetOf(r rune) style {
	if r == '«' || r == '»' {
		return guillemet
	}
	return singleGuillemet
}

// doubled gives the length of a quotation mark made of two small ones: ,, or “ or ”.
func (s *scanner) doubled(i int, r rune, size int) int {
	switch r {
	case ',', '`':
		if strings.HasPrefix(s.text[i+size:s.end], string(r)) && isText(s.after(i+2*size)) && !solid(s.before(i)) {
			return 2 * size
		}
	case '\'', '’':
		next, n := utf8.DecodeRuneInString(s.text[i+size : s.end])
		if (next == '\'' || next == '’') && s.commas {
			return size + n
		}
	}
	return 0
}

// elision says whether a single mark before the word at byte i stands for letters
// left out: 's avonds, 't, '90s, 'em.
func (s *scanner) elision(i int) bool {
	word := s.text[i:s.end]
	if n := strings.IndexFunc(word, func(r rune) bool { return !isText(r) }); n >= 0 {
		word = word[:n]
	}
	switch strings.ToLower(word) {
	case "s", "t", "n", "k", "m", "r", "em", "til", "tis", "twas", "cause", "ie":
		return true
	}
	return len(word) >= 2 && isDigit(rune(word[0])) && isDigit(rune(word[1])) && len(word) <= 3
}

// before is the code point before byte i, 0 at the block's start.
func (s *scanner) before(i int) rune {
	if i <= s.start {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s.text[s.start:i])
	return r
}

// after is the code point at byte i, 0 at the block's end.
func (s *scanner) after(i int) rune {
	if i >= s.end {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s.text[i:s.end])
	return r
}

// solid says whether r is something that a closing mark can follow and an opening
// one cannot.
func solid(r rune) bool {
	return r != 0 && !unicode.IsSpace(r) && !strings.ContainsRune("([{–—-/“„‘‚«‹", r)
}

func isText(r rune) bool   { return isLetter(r) || isDigit(r) }
func isLetter(r rune) bool { return unicode.IsLetter(r) }
func isDigit(r rune) bool  { return unicode.IsDigit(r) }
