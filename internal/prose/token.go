// Package prose cuts text into tokens and sentences, and is the only place that
// knows how bytes, UTF-16 units and code points of the same text relate.
package prose

import (
	"strings"
	"unicode"
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
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:end])
		}
		switch class(r) {
		case space:
			join = Spaced
			i += size
			continue
		case letter, digit:
			if n := address(text[i:end]); n > 0 {
				into = append(into, Token{Start: i, End: i + n, Kind: Mark, Join: join})
				i += n
				break
			}
			t := word(text, i, end)
			if t.End-i == 1 && t.Capital {
				t = initials(text, t, end)
			}
			t.Join = join
			into = append(into, t)
			i = t.End
		default:
			if j := joint(text, i, size, end, join); j != Glued {
				join = j
				i += size
				continue
			}
			into = append(into, Token{Start: i, End: i + size, Hash: uint64(r), Kind: Mark, Join: join})
			i += size
		}
		join = Glued
	}
	return into
}

// address gives the length of the web address that text begins with, 0 where it
// begins with none. An address is a single mark: its words are nobody's prose.
func address(text string) int {
	if text[0]|0x20 != 'h' && text[0]|0x20 != 'w' {
		return 0
	}
	for _, scheme := range []string{"http://", "https://", "www."} {
		if len(text) > len(scheme) && strings.EqualFold(text[:len(scheme)], scheme) {
			if n := strings.IndexFunc(text, unicode.IsSpace); n >= 0 {
				return n
			}
			return len(text)
		}
	}
	return 0
}

// joint says how the mark at text[i:i+size] binds the letters on both its sides:
// Hyphenated or Apostrophe, or Glued where it does not.
func joint(text string, i, size, end int, before Join) Join {
	if before != Glued || i+size >= end {
		return Glued
	}
	prev, _ := utf8.DecodeLastRuneInString(text[:i])
	next, _ := utf8.DecodeRuneInString(text[i+size : end])
	if c := class(prev); c != letter && c != digit {
		return Glued
	}
	switch text[i : i+size] {
	case "-", "\u2010", "\u2011":
		if c := class(next); c == letter || c == digit && class(prev) == letter {
			return Hyphenated
		}
	case "'", "\u2019":
		if class(next) == letter {
			return Apostrophe
		}
	}
	return Glued
}

// word reads the word or number that begins at text[i].
func word(text string, i, end int) Token {
	t := Token{Start: i, Hash: hashStart, Kind: Word}
	lower, letters := false, 0
	for i < end {
		c := text[i]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[i:end])
			if k := class(r); k != letter && k != digit {
				break
			}
			t.Hash = hashRune(t.Hash, r)
			up := unicode.IsUpper(r)
			if letters == 0 {
				t.Capital = up
			}
			lower = lower || !up
			letters++
			i += size
			continue
		}
		switch asciiClass[c] {
		case digit:
			if i == t.Start {
				t.Kind = Number
			}
		case letter:
			if c >= 'a' {
				lower = true
			} else {
				if letters == 0 {
					t.Capital = true
				}
				c += 'a' - 'A'
			}
			letters++
		default:
			goto done
		}
		t.Hash = (t.Hash ^ uint64(c)) * hashPrime
		i++
	}
done:
	t.End = i
	t.Upper = letters > 1 && !lower
	return t
}

// initials reads on where the capital t is the first of dotted initials, U.N.: one
// word, with the hash of UN.
func initials(text string, t Token, end int) Token {
	i := t.End
	for i+1 < end && text[i] == '.' && 'A' <= text[i+1] && text[i+1] <= 'Z' && (i+2 >= end || asciiClass[text[i+2]&0x7f] != letter) {
		t.Hash = (t.Hash ^ uint64(text[i+1]|0x20)) * hashPrime
		t.Upper = true
		i += 2
	}
	if t.Upper && i < end && text[i] == '.' {
		i++
	}
	if t.Upper {
		t.End = i
	}
	return t
}

type charClass uint8

const (
	mark charClass = iota
	space
	letter
	digit
)

var asciiClass = func() (table [utf8.RuneSelf]charClass) {
	for c := range table {
		switch {
		case c <= ' ':
			table[c] = space
		case '0' <= c && c <= '9':
			table[c] = digit
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			table[c] = letter
		}
	}
	return
}()

func class(r rune) charClass {
	switch {
	case r < utf8.RuneSelf:
		return asciiClass[r]
	case r >= 0x2000 && r <= 0x206F: // general punctuation, the commonest of what is not a letter
		if r <= 0x200A || r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F {
			return space
		}
		return mark
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return letter
	case unicode.IsDigit(r):
		return digit
	case unicode.IsSpace(r):
		return space
	}
	return mark
}
