// Package prose cuts text into tokens and sentences, and is the only place that
// knows how bytes, UTF-16 units and code points of the same text relate.
package prose

import (
	"slices"
	"unicode/utf8"
)

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

// Tokens appends the tokens of text[start:end] to into.
func Tokens(into []Token, text string, start, end int) []Token {
	join := Spaced
	for i := start; i < end; {
		switch c := text[i]; {
		case asciiClass[c] == space:
			join = Spaced
			i++
			continue
		case asciiClass[c] != mark:
			into = asciiWord(into, text, i, end, join)
			i = into[len(into)-1].End
		case c < utf8.RuneSelf && c != '-' && c != '\'':
			into = append(into, Token{Start: i, End: i + 1, Hash: uint64(c), Kind: Mark, Join: join})
			i++
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

// asciiWord appends the word or number that begins at text[i] with a letter or digit of
// ASCII. Words of such letters alone are most of most texts: they are read here, eight
// bytes at a time, and written where they stay.
func asciiWord(into []Token, text string, i, end int, join Join) []Token {
	var small, hash, lead uint64
	j := i
	for n := 8; n == 8; j += n {
		eight := eightBytes(text, j)
		letters := lettersOf(eight)
		n = min(firstGap(letters|digitsOf(eight)), end-j)
		kept := uint64(1)<<(8*n) - 1
		small |= smallOf(letters, eight) & kept
		if eight = (eight | each*0x20) & kept; n > 0 {
			hash = mix(hash, eight)
		}
		if j == i {
			lead = eight
		}
	}
	into = slices.Grow(into, 1)[:len(into)+1]
	t := &into[len(into)-1]
	t.Start, t.End, t.Hash, t.Lead = i, j, hash, uint32(lead)
	t.Kind, t.Join, t.Capital, t.Upper = Word, join, text[i]-'A' < 26, small == 0 && j-i > 1
	if asciiClass[text[i]] == digit {
		t.Kind, t.Upper = Number, false
	}
	if j < end && (text[j] >= utf8.RuneSelf || text[j] == '.' && j-i == 1 && t.Capital) || mayBeAddress(lead) {
		*t = slowWord(text, *t, end)
	}
	return into
}
