package official

import (
	"unicode"
	"unicode/utf8"

	"pactlight/internal/language"
	"pactlight/internal/official/script"
	"pactlight/internal/prose"
)

// word is a word or number of a text that is compared.
type word struct {
	hash       uint64 // of its folded form, hyphens left out
	pair       uint64 // of the word and the next written as one
	start, end int    // bytes of the text
	label      bool   // numbers a paragraph or a point: "2.", "(a)"
	content    bool   // says something by itself
}

// eachWord visits the words among tokens of text. What a hyphen joins is one word:
// co-operation is cooperation. A Chinese character is a word, and so is a number with
// all its digits.
func eachWord(text string, tokens []prose.Token, visit func(hash uint64, start, end int)) {
	for i := 0; i < len(tokens); i++ {
		t := &tokens[i]
		if t.Kind == prose.Mark {
			if counts(text, tokens, i) {
				visit(t.Hash, t.Start, t.End)
			}
			continue
		}
		if t.Kind == prose.Number {
			if last, digits := numeral(text, tokens, i); last > i {
				visit(prose.Hash(digits), t.Start, tokens[last].End)
				i = last
				continue
			}
		}
		if first, _ := utf8.DecodeRuneInString(text[t.Start:]); first >= 0x2E80 && script.IsIdeograph(first) {
			for at, r := range text[t.Start:t.End] {
				visit(prose.Hash(string(r)), t.Start+at, t.Start+at+utf8.RuneLen(r))
			}
			continue
		}
		hash, last := t.Hash, hyphenated(tokens, i)
		if last > i {
			hash = prose.HashLetters(text[t.Start:tokens[last].End])
		}
		visit(hash, t.Start, tokens[last].End)
		i = last
	}
}

// hyphenated gives the last of the tokens that hyphens join to the one at i; between two
// numbers a hyphen says "to".
func hyphenated(tokens []prose.Token, i int) int {
	last := i
	for last+1 < len(tokens) && tokens[last+1].Join == prose.Hyphenated && (tokens[i].Kind != prose.Number || tokens[last+1].Kind != prose.Number) {
		last++
	}
	return last
}

// shortContent is the least length, in bytes, of a word that says something in a
// language without a pack.
const shortContent = 4

// cutWords cuts text into words, into the room given.
func (w *work) cutWords(into []word, text string, pack *language.Pack) []word {
	w.tokens = prose.Tokens(w.tokens[:0], text, 0, len(text))
	into = into[:0]
	eachWord(text, w.tokens, func(hash uint64, start, end int) {
		k := word{hash: hash, start: start, end: end}
		if pack == nil {
			k.content = end-start >= shortContent || text[start] >= utf8.RuneSelf
		} else {
			k.content = !pack.Hashed(hash).Is(language.Stop)
		}
		k.content = k.content && hash > unicode.MaxRune // a mark's is the mark itself
		k.label = isLabel(text, start, end)
		if n := len(into); n > 0 && !(numeric(text, start) && numeric(text, into[n-1].start)) {
			into[n-1].pair = prose.HashLetters(text[into[n-1].start:end])
		}
		into = append(into, k)
	})
	return into
}

// numeric says whether the word at a byte begins with a digit.
func numeric(text string, at int) bool { return text[at]-'0' < 10 }

// isLabel says whether the word at text[start:end] numbers what follows: it is short,
// a mark closes it, and what stands before ends a sentence or a point.
func isLabel(text string, start, end int) bool {
	if end-start > 4 || end >= len(text) {
		return false
	}
	c := text[start]
	number := c >= '0' && c <= '9'
	if !number && end-start > 1 && !small(text[start:end]) {
		return false
	}
	open := start > 0 && text[start-1] == '('
	if text[end] != ')' && (open || text[end] != '.' || !number) {
		return false
	}
	at := start
	if open {
		at--
	}
	for at > 0 && text[at-1] == ' ' {
		at--
	}
	return at == 0 || text[at-1] == '\n' || text[at-1] == '.' || text[at-1] == ';' || text[at-1] == ':'
}

// small says whether a word is a small roman number.
func small(word string) bool {
	for i := range len(word) {
		if c := word[i]; c != 'i' && c != 'v' && c != 'x' {
			return false
		}
	}
	return true
}

// countContent counts the words that say something.
func countContent(words []word) int {
	n := 0
	for _, w := range words {
		if w.content && !w.label {
			n++
		}
	}
	return n
}
