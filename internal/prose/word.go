package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mayBeAddress says whether a web address could begin with a word that begins with those
// letters, the first one lowest.
func mayBeAddress(lead uint64) bool {
	const http, www = 'h' | 't'<<8 | 't'<<16 | 'p'<<24, 'w' | 'w'<<8 | 'w'<<16
	return lead&0xffffffff == http || lead == www
}

// slowWord reads again a word that could be more than a word of ASCII letters: with
// other letters in it, dotted initials, a web address.
func slowWord(text string, t Token, end int) Token {
	if n := address(text[t.Start:end]); n > 0 {
		return Token{Start: t.Start, End: t.Start + n, Kind: Mark, Join: t.Join}
	}
	if t.End >= end {
		return t
	}
	if text[t.End] >= utf8.RuneSelf {
		join := t.Join
		t = word(text, t.Start, end)
		t.Join = join
	}
	if t.End-t.Start == 1 && t.Capital {
		return initials(text, t, end)
	}
	return t
}

// other reads what does not begin with an ASCII letter or digit, at text[i]: white
// space, a mark, a word. It gives the token, with End 0 where there is none, and
// where and how to go on.
func other(text string, i, end int, join Join) (t Token, next int, after Join) {
	r, size := utf8.DecodeRuneInString(text[i:end])
	switch class(r) {
	case space:
		return Token{}, i + size, Spaced
	case letter, digit:
		t = word(text, i, end)
		t.Join = join
		return t, t.End, Glued
	}
	if j := joint(text, i, size, end, join); j != Glued {
		return Token{}, i + size, j
	}
	return Token{Start: i, End: i + size, Hash: uint64(r), Kind: Mark, Join: join}, i + size, Glued
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
	t := Token{Start: i, Kind: Word}
	table := letters()
	var h hasher
	small, count, folds := false, 0, 0
	for i < end {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = decode(text, i, end)
		}
		as := table.of(r)
		if as == 0 {
			break
		}
		if as&isDigit == 0 || r >= utf8.RuneSelf {
			up := as&isUpper != 0
			t.Capital = t.Capital || up && count == 0
			small = small || !up
			count++
		} else if i == t.Start {
			t.Kind = Number
		}
		if folded := as.folded(r); folded >= 0 {
			h = h.with(folded)
			if folds < leadLetters {
				t.Lead |= uint32(byte(folded)) << (8 * folds)
			}
			folds++
		}
		i += size
		if r == 'º' && i < end && asciiClass[text[i]] == digit { // Nº190
			break
		}
	}
	t.Hash, t.End = h.sum(), i
	t.Upper = count > 1 && !small
	return t
}

// initials reads on where the capital t is the first of dotted initials, U.N.: one
// word, with the hash of UN.
func initials(text string, t Token, end int) Token {
	i := t.End
	letters := text[t.Start:i]
	for i+1 < end && text[i] == '.' && 'A' <= text[i+1] && text[i+1] <= 'Z' && (i+2 >= end || asciiClass[text[i+2]&0x7f] != letter) {
		letters += text[i+1 : i+2]
		i += 2
	}
	if len(letters) == 1 {
		return t
	}
	if i < end && text[i] == '.' {
		i++
	}
	t.Hash, t.Lead, t.Upper, t.End = Hash(letters), Lead(letters), true, i
	return t
}
