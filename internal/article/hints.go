package article

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

// A hint is what the words of an element's class and id say of it; several may hold.
type hint uint16

const (
	hintBody hint = 1 << iota
	hintLead
	hintComment
	hintOut
	hintAside
	hintCredit
	hintCaption
	hintNote
	hintHeadline
	hintByline
	hintPicture
	hintLive
	hintPull
	hintLost
	hintModifier // of a word: the name it begins says nothing
	hintNone     // of two words: the second one says nothing
)

var hintKinds = map[string]hint{
	"body": hintBody, "lead": hintLead, "comment": hintComment, "out": hintOut, "aside": hintAside, "credit": hintCredit,
	"caption": hintCaption, "note": hintNote, "headline": hintHeadline, "byline": hintByline, "picture": hintPicture, "live": hintLive, "pull": hintPull, "lost": hintLost,
	"modifier": hintModifier, "none": hintNone,
}

//go:embed hints.txt
var hintText string

// hintWords gives hints.txt, read when it is first asked for: words (or two or three in
// a row, joined), and beginnings of words.
var hintWords = sync.OnceValues(func() (words, stems map[string]hint) { return readHintWords(hintText) })

// Beginnings of words are looked for between these lengths, in bytes.
const shortestStem, longestStem = 6, 12

func readHintWords(text string) (words, stems map[string]hint) {
	words, stems = map[string]hint{}, map[string]hint{}
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0][0] == '#' {
			continue
		}
		for _, w := range fields[1:] {
			w = strings.ReplaceAll(w, "-", "")
			if stem, ok := strings.CutSuffix(w, "*"); ok {
				stems[stem] |= hintKinds[fields[0]]
			} else {
				words[w] |= hintKinds[fields[0]]
			}
		}
	}
	return words, stems
}

// hintReader reads class and id attributes. It remembers their names, most of which
// come many times on a page.
type hintReader map[string]hint

func (r hintReader) read(attr string) hint {
	var h hint
	for name := range strings.FieldsSeq(attr) {
		known, ok := r[name]
		if !ok {
			known = hintsOfName(name)
			r[name] = known
		}
		h |= known
	}
	return h
}

func hintsOfName(name string) hint {
	var h hint
	words, stems := hintWords()
	before, last := "", ""
	for w := range nameWords(name) {
		both := words[last+w] | words[before+last+w]
		switch {
		case last == "" && words[w]&hintModifier != 0 && len(w) < len(name):
			return 0
		case both&hintNone != 0:
		default:
			h |= words[w] | both | stemHints(stems, w)
		}
		before, last = last, w
	}
	return h &^ hintModifier
}

func stemHints(stems map[string]hint, w string) hint {
	var h hint
	for n := shortestStem; n <= min(len(w), longestStem); n++ {
		h |= stems[w[:n]]
	}
	return h
}

// nameWords gives the words of a name in lower case. Letters right after a digit are no
// word but a piece of a random name.
func nameWords(name string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		start, small, number := -1, false, false
		for i, r := range name {
			letter := unicode.IsLetter(r) && !(number && start < 0)
			if start >= 0 && (!letter || small && unicode.IsUpper(r)) {
				if !yield(strings.ToLower(name[start:i])) {
					return
				}
				start = -1
			}
			if letter && start < 0 {
				start = i
			}
			small, number = letter && !unicode.IsUpper(r), unicode.IsDigit(r) || number && !letter && unicode.IsLetter(r)
		}
		if start >= 0 {
			yield(strings.ToLower(name[start:]))
		}
	}
}
