// Package prose cuts text into tokens and sentences, and is the only place that
// knows how bytes, UTF-16 units and code points of the same text relate.
package prose

import "unicode/utf8"

// Kind is what a token is made of.
type Kind uint8

const (
	Word   Kind = iota // letters, and digits after the first
	Number             // digits, and letters after the first: 1961, 19th
	Mark               // one code point of punctuation or symbol
)

// Join is how a token hangs on the one before it.
type Join uint8

const (
	Spaced     Join = iota // white space between, or first of its block
	Glued                  // nothing between
	Hyphenated             // a hyphen between: Iran-deal
	Apostrophe             // an apostrophe between: Iran's
)

// Token is a word, a number or a mark. Hyphens and apostrophes inside words are no
// tokens: they are the next token's Join.
type Token struct {
	Start, End int    // bytes of the text
	Hash       uint64 // of the folded form; for marks the code point
	Lead       uint32 // the first letters, see Lead; none for marks
	Kind       Kind
	Join       Join
	Capital    bool // begins with an upper-case letter
	Upper      bool // two or more letters, none in lower case: DVK, JCPOA
}

// Is says whether t is the mark r.
func (t *Token) Is(r rune) bool { return t.Kind == Mark && t.Hash == uint64(r) }

// Tokens appends the tokens of text[start:end] to into. Words of ASCII letters are
// read here and without a call: they are most of most texts, and calls cost more
// than all else under WebAssembly.
func Tokens(into []Token, text string, start, end int) []Token {
	join := Spaced
	for i := start; i < end; {
		c := text[i]
		switch asciiClass[c] {
		case space:
			join = Spaced
			i++
			continue
		case letter, digit:
			t := Token{Start: i, Join: join, Capital: c-'A' < 26}
			if asciiClass[c] == digit {
				t.Kind = Number
			}
			j, small := i, uint64(0)
			for n := 8; n == 8; j += n {
				eight := eightBytes(text, j)
				letters := lettersOf(eight)
				n = min(firstGap(letters|digitsOf(eight)), end-j)
				kept := uint64(1)<<(8*n) - 1
				small |= smallOf(letters, eight) & kept
				if eight = (eight | each*0x20) & kept; n > 0 {
					t.Hash = mix(t.Hash, eight)
				}
				if j == i {
					t.Lead = uint32(eight)
				}
			}
			t.End, t.Upper = j, small == 0 && j-i > 1 && t.Kind == Word
			if j < end && (text[j] >= utf8.RuneSelf || text[j] == '.' && j-i == 1 && t.Capital) || mayBeAddress(c) {
				t = slowWord(text, t, end)
			}
			into = append(into, t)
			i = t.End
		default:
			var t Token
			if t, i, join = other(text, i, end, join); t.End == 0 {
				continue
			}
			into = append(into, t)
		}
		join = Glued
	}
	return into
}
