// Package quotation finds the quoted spans of a text: all quote marks of European
// typography, nested, over paragraphs, unclosed, and with missing spaces.
package quotation

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"pactlight/internal/prose"
)

// Quote is the text between two quotation marks, the marks and white space at its
// ends left out. It never leaves its block: a quotation over several paragraphs is
// one Quote in each.
type Quote struct {
	Start, End int  // bytes of the text
	Block      int  // index into the text's blocks
	Opener     int  // byte offset of the opening mark
	After      int  // byte offset behind the closing mark; End where it is unclosed
	Closed     bool // it has a closing mark in its block
	Continues  bool // it goes on from the block before
	Depth      int  // how many quotes it stands within
}

// style is a family of marks that open and close each other.
type style uint8

const (
	curlyDouble     style = iota // “ ” „
	curlySingle                  // ‘ ’ ‚
	straightDouble               // "
	straightSingle               // '
	guillemet                    // « »
	singleGuillemet              // ‹ ›
	commas                       // ,, '' and ``
	styles
)

// deepest is how many quotations can stand within each other; more are noise.
const deepest = 8

// single says whether the style's closing mark doubles as the apostrophe.
func (s style) single() bool { return s == curlySingle || s == straightSingle }

// kin is the style that careless text closes with the marks of s.
func (s style) kin() style {
	switch s {
	case curlyDouble:
		return straightDouble
	case straightDouble:
		return curlyDouble
	case curlySingle:
		return straightSingle
	case straightSingle:
		return curlySingle
	}
	return s
}

// glyph is one quotation mark in a block.
type glyph struct {
	start, end int // bytes of the text
	style
	opens, closes bool // what its form and its surroundings allow
	sure          bool // its form alone tells which
	low           bool // it is a low double mark, which a high one of any form closes
}

// Find finds the quotes of t, in order of their opening marks.
func Find(t *prose.Text) []Quote {
	var out []Quote
	var open []glyph // left open by the block before, the outermost first
	s := scanner{text: t.Source}
	for b := range t.Blocks {
		carried := s.carried(t, b, open)
		s.at(t, b, len(carried) > 0 && carried[0].low)
		out, open = s.scan(t, out, open, carried)
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Start < out[j].Start })
	return slices.DeleteFunc(out, func(q Quote) bool {
		return q.End <= q.Start || !q.Closed && !strings.ContainsFunc(t.Source[q.Start:q.End], read)
	})
}

// scanner reads one block.
type scanner struct {
	text              string
	block, start, end int
	glyphs            []glyph
	last              [styles]int // the last glyph of each style that can close
	next              string      // the block after it
	low               int         // low double marks so far that nothing has closed
	high              bool        // the latest double mark is a high one that opens
	commas            bool        // ,, or `` is open
	stack             []frame
}

// frame is a quotation that is open.
type frame struct {
	glyph
	continues bool
}

// at turns the scanner to block b; low: a quotation that a low mark opened is open.
func (s *scanner) at(t *prose.Text, b int, low bool) {
	s.block, s.start, s.end, s.next = b, t.Blocks[b].Start, t.Blocks[b].End, ""
	if b+1 < len(t.Blocks) {
		s.next = t.Source[t.Blocks[b+1].Start:t.Blocks[b+1].End]
	}
	s.read(low)
}

func (s *scanner) scan(t *prose.Text, out []Quote, before, carried []glyph) ([]Quote, []glyph) {
	for _, g := range carried {
		s.stack = append(s.stack, frame{g, true})
	}
	for i, g := range s.glyphs {
		switch s.decide(i, g) {
		case opening:
			if n := s.find(g.style); n >= 0 && g.style != curlySingle && !s.within(i, g.style) { // opened again: the first was never closed
				out = s.abandon(t, out, n, g.start)
			}
			continues := g.start == s.start && slices.ContainsFunc(before, func(b glyph) bool { return b.style == g.style })
			if len(s.stack) == deepest {
				out = s.abandon(t, out, 0, g.start)
			}
			s.stack = append(s.stack, frame{g, continues})
		case closing:
			n := s.find(g.style)
			if n < 0 {
				n = s.find(g.kin())
			}
			f := s.stack[n]
			s.stack = s.stack[:n]
			out = append(out, s.quote(f, g.start, g.end, true, n))
		}
	}
	return s.leftOpen(t, out)
}

// find gives the index of the innermost open quotation of a style, -1 where none is open.
func (s *scanner) find(want style) int {
	for n := len(s.stack) - 1; n >= 0; n-- {
		if s.stack[n].style == want {
			return n
		}
	}
	return -1
}

// abandon ends an unclosed quotation that is opened anew at byte next: after its
// first sentence, for what follows may as well be the writer's own words.
func (s *scanner) abandon(t *prose.Text, out []Quote, n, next int) []Quote {
	f := s.stack[n]
	if n == 0 && len(s.stack) == deepest {
		s.stack = append(s.stack[:0], s.stack[1:]...)
	} else {
		s.stack = s.stack[:n]
	}
	end := next
	if i := t.TokenAt(f.end); i < len(t.Tokens) {
		sentence := t.Sentences[t.SentenceAt(i)]
		end = min(end, t.Tokens[sentence.To-1].End)
	}
	return append(out, s.quote(f, end, end, false, n))
}

// leftOpen ends what is open where the block ends.
func (s *scanner) leftOpen(t *prose.Text, out []Quote) ([]Quote, []glyph) {
	var open []glyph
	for n, f := range s.stack {
		open = append(open, f.glyph)
		out = append(out, s.quote(f, s.end, s.end, false, n))
	}
	return out, open
}

func (s *scanner) quote(f frame, end, after int, closed bool, depth int) Quote {
	start := f.end
	inner := s.text[start:end]
	trimmed := strings.TrimLeftFunc(inner, blank)
	start += len(inner) - len(trimmed)
	end = start + len(strings.TrimRightFunc(trimmed, blank))
	return Quote{Start: start, End: end, Block: s.block, Opener: f.start, After: after, Closed: closed, Continues: f.continues, Depth: depth}
}

// read says whether r is part of a word or a number.
func read(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// blank says whether r is nothing to read: white space, or a control character.
func blank(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }
