package prose

import (
	"slices"
	"sort"
	"strings"
)

// Range is a half-open range of tokens [From, To).
type Range struct{ From, To int }

// Block is a run of the text that stands by itself: a paragraph, a heading.
type Block struct {
	Start, End int   // bytes of the text
	Tokens     Range // its tokens
	Sentences  Range // its sentences
}

// Text is a text cut up. Tokens never cross a sentence, sentences never cross a block.
type Text struct {
	Source    string
	Tokens    []Token
	Blocks    []Block
	Sentences []Range
}

// Separator stands between two blocks of a text.
const Separator = "\n\n"

// Abbreviations tells after what a full stop ends no sentence, by the hashes of words.
type Abbreviations interface {
	Abbreviation(word uint64) bool
	// Ordinal says whether a full stop behind a number between two words makes an
	// ordinal of it: am 27. Juni.
	Ordinal(before, after uint64) bool
}

// Cut joins blocks by Separator and cuts the whole into tokens and sentences.
func Cut(blocks []string, abbreviations Abbreviations) *Text {
	t := &Text{}
	t.Tokenize(blocks)
	t.CutSentences(abbreviations)
	return t
}

// Tokenize joins blocks by Separator and cuts the whole into tokens, not yet into
// sentences. They take the room of what was in t before.
func (t *Text) Tokenize(blocks []string) {
	t.Source = strings.Join(blocks, Separator)
	t.Tokens = slices.Grow(t.Tokens[:0], len(t.Source)/5+8)
	t.Blocks = slices.Grow(t.Blocks[:0], len(blocks))
	start := 0
	for _, text := range blocks {
		b := Block{Start: start, End: start + len(text), Tokens: Range{From: len(t.Tokens)}}
		t.Tokens = Tokens(t.Tokens, t.Source, b.Start, b.End)
		b.Tokens.To = len(t.Tokens)
		t.Blocks = append(t.Blocks, b)
		start = b.End + len(Separator)
	}
}

// Part is the blocks from one to before another as a text of its own, which is not
// yet cut into sentences. Its Source is that of the whole, as are all offsets into it.
func (t *Text) Part(from, to int) *Text {
	p := &Text{Source: t.Source, Blocks: slices.Clone(t.Blocks[from:to])}
	if from == to {
		return p
	}
	first, end := p.Blocks[0].Tokens.From, p.Blocks[to-from-1].Tokens.To
	p.Tokens = t.Tokens[first:end:end]
	for i := range p.Blocks {
		p.Blocks[i].Tokens.From -= first
		p.Blocks[i].Tokens.To -= first
	}
	return p
}

// CutSentences cuts the tokens into sentences, which needs the language's
// abbreviations.
func (t *Text) CutSentences(abbreviations Abbreviations) {
	t.Sentences = make([]Range, 0, len(t.Tokens)/16+len(t.Blocks))
	for i := range t.Blocks {
		b := &t.Blocks[i]
		b.Sentences.From = len(t.Sentences)
		t.sentences(b.Tokens, abbreviations)
		b.Sentences.To = len(t.Sentences)
	}
}

// Of is the text of a token.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (t *Text) Of(i int) string { return t.Source[t.Tokens[i].Start:t.Tokens[i].End] }

// Slice is the text from the first to the last token of r.
func (t *Text) Slice(r Range) string {
	if r.From >= r.To {
		return ""
	}
	return t.Source[t.Tokens[r.From].Start:t.Tokens[r.To-1].End]
}

// BlockAt gives the index of the block that holds token i.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (t *Text) BlockAt(i int) int {
	return sort.Search(len(t.Blocks), func(b int) bool { return t.Blocks[b].Tokens.To > i })
}

// SentenceAt gives the index of the sentence that holds token i.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (t *Text) SentenceAt(i int) int {
	return sort.Search(len(t.Sentences), func(s int) bool { return t.Sentences[s].To > i })
}

// TokenAt gives the index of the first token that ends after byte offset.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (t *Text) TokenAt(offset int) int {
	return sort.Search(len(t.Tokens), func(i int) bool { return t.Tokens[i].End > offset })
}
