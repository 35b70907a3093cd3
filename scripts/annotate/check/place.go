package check

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"pactlight/internal/annotation"
)

// Place is a line and a column of a file, both from 1; columns count code points.
type Place struct{ Line, Column int }

// Places finds places in the source of an article: HTML or plain text, in UTF-8.
type Places struct {
	starts []int // by code point of the report's text: its byte in the source; -1: not found
	source []byte
	lines  []int // byte at which each line begins
}

// NewPlaces lays the text of a report over its source. Space is nobody's business, and
// of HTML the text alone.
func NewPlaces(r *annotation.Report, source []byte, plain bool) *Places {
	p := &Places{source: source, lines: lineStarts(source)}
	visible := plainText(source)
	if !plain {
		visible = textOf(source)
	}
	at := 0
	for i, block := range strings.Split(r.Text, annotation.Separator) {
		if i > 0 {
			p.starts = append(p.starts, -1, -1)
		}
		found := visible.find(block, at)
		if found >= 0 {
			at = found
		}
		for _, c := range block {
			start := -1
			if found >= 0 && counts(c) {
				start = visible.bytes[found]
				found++
			}
			p.starts = append(p.starts, start)
		}
	}
	p.starts = append(p.starts, -1)
	return p
}

func lineStarts(source []byte) []int {
	starts := []int{0}
	for i, c := range source {
		if c == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// At gives the place of a code point of the report's text; the beginning of the file
// where it was not found. As an end, it is the place behind the character before.
func (p *Places) At(point int, end bool) Place {
	if end {
		point--
	}
	if point < 0 || point >= len(p.starts) || p.starts[point] < 0 {
		return Place{1, 1}
	}
	at := p.starts[point]
	line := 0
	for line+1 < len(p.lines) && p.lines[line+1] <= at {
		line++
	}
	column := 1 + utf8.RuneCount(p.source[p.lines[line]:at])
	if end {
		column++
	}
	return Place{line + 1, column}
}

// squeezed is text without its space, each character with its byte in the source.
type squeezed struct {
	text  strings.Builder
	bytes []int // by character
	size  []int // by character: its byte in text
}

func (s *squeezed) add(c rune, at int) {
	if counts(c) {
		s.size = append(s.size, s.text.Len())
		s.text.WriteRune(c)
		s.bytes = append(s.bytes, at)
	}
}

// find gives the character at which block begins, from character at on, else from the
// first; -1 where it is not there.
func (s *squeezed) find(block string, at int) int {
	want := strings.Map(func(c rune) rune {
		if !counts(c) {
			return -1
		}
		return c
	}, block)
	if at >= len(s.size) || want == "" {
		return -1
	}
	text := s.text.String()
	i := strings.Index(text[s.size[at]:], want)
	if i >= 0 {
		i += s.size[at]
	} else if i = strings.Index(text, want); i < 0 {
		return -1
	}
	return utf8.RuneCountInString(text[:i])
}

// counts says whether a character is one that both the source and the report have.
func counts(c rune) bool {
	return !unicode.IsSpace(c) && c != 0xAD && c != 0x200B && c != 0x2060 && c != 0xFEFF && c != 0xFFFD
}

func plainText(source []byte) *squeezed {
	s := &squeezed{}
	for i := 0; i < len(source); {
		c, size := utf8.DecodeRune(source[i:])
		s.add(c, i)
		i += size
	}
	return s
}

// textOf gives the text of HTML, what is written as an entity in one character.
func textOf(source []byte) *squeezed {
	s := &squeezed{}
	z := html.NewTokenizer(bytes.NewReader(source))
	at := 0
	for {
		kind := z.Next()
		raw := z.Raw()
		if kind == html.TextToken {
			s.entities(raw, at)
		}
		at += len(raw)
		if kind == html.ErrorToken {
			return s
		}
	}
}

// longestEntity is the most bytes of a character's name.
const longestEntity = 33

func (s *squeezed) entities(raw []byte, at int) {
	for i := 0; i < len(raw); {
		if raw[i] == '&' {
			if end := bytes.IndexByte(raw[i:min(len(raw), i+longestEntity)], ';'); end > 0 {
				for _, c := range html.UnescapeString(string(raw[i : i+end+1])) {
					s.add(c, at+i)
				}
				i += end + 1
				continue
			}
		}
		c, size := utf8.DecodeRune(raw[i:])
		s.add(c, at+i)
		i += size
	}
}
