package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sides is what stands on the two sides of a quotation mark.
type sides struct {
	before, after rune // 0: nothing, in its block
	starts        bool // something begins behind the mark, and nothing ends before it
	ends          bool // something ends before the mark
}

func (s *scanner) sides(g glyph) sides {
	before, after := s.before(g.start), s.after(g.end)
	return sides{before, after, !solid(before) && solid(after) && after != 0, solid(before)}
}

// stops says whether a mark that ends a clause stands at byte i, and is no ellipsis.
func (s *scanner) stops(i int) bool {
	after := s.after(i)
	return strings.ContainsRune(".,;:!?)", after) && s.after(i+1) != after
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
