package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// action is what a quotation mark does in its text.
type action uint8

const (
	nothing action = iota
	opening
	closing
)

// decide says what glyph i does, given what is open.
func (s *scanner) decide(i int, g glyph) action {
	isOpen := s.find(g.style) >= 0 || g.closes && !(g.opens && g.sure) && s.find(g.kin()) >= 0
	switch {
	case isOpen && g.closes && !(g.opens && g.sure):
		if g.single() && s.apostrophe(i, g) {
			return nothing
		}
		return closing
	case g.opens && (!g.style.single() || s.closedLater(i, g)):
		return opening
	}
	return nothing
}

// within says whether two marks that close follow glyph i, which opens, before one of its style
// that opens again: it stands within what is open, „a „b“ c“.
func (s *scanner) within(i int, want style) bool {
	closers := 0
	for _, later := range s.glyphs[i+1 : min(i+1+deepest, len(s.glyphs))] {
		if later.style != want {
			continue
		}
		if closers++; later.opens || closers == 2 {
			return !later.opens
		}
	}
	return false
}

// apostrophe says whether a single mark after an s is rather the possessive of a
// plural: a later one closes the quotation in the same sentence.
func (s *scanner) apostrophe(i int, g glyph) bool {
	before, _ := utf8.DecodeLastRuneInString(s.text[s.start:g.start])
	if before != 's' || !strings.HasPrefix(s.text[g.end:s.end], " ") || !unicode.IsLower(s.after(g.end+1)) {
		return false
	}
	for _, later := range s.glyphs[i+1 : min(i+1+deepest, len(s.glyphs))] {
		if later.style == g.style {
			return !later.opens && later.closes && !strings.ContainsAny(s.text[g.end:later.start], ".!?")
		}
	}
	return false
}

// closedLater says whether a single mark that could open is closed in its block. One
// that is not is an apostrophe, unless it begins the block, or one of its kind begins
// the next: a quotation that goes on over paragraphs.
func (s *scanner) closedLater(i int, g glyph) bool {
	if s.last[g.style] > i || s.last[g.kin()] > i {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s.text[g.start:])
	return g.sure && (g.start == s.start || strings.HasPrefix(s.next, string(r)))
}
