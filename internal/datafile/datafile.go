// Package datafile reads the plain line format of language packs and catalogue
// files: head lines, then sections. Its errors say file and line.
//
//	key   value          a head line: two or more spaces after the key
//	# a remark           skipped, as are empty lines
//	[section name]
//	key   value          a line of that section; a line without two spaces is all key
package datafile

import (
	"strconv"
	"strings"
)

// Line is one line that says something.
type Line struct {
	Number     int // counted from 1
	Key, Value string
}

// Text is the whole line, without surrounding white space.
func (l Line) Text() string {
	if l.Value == "" {
		return l.Key
	}
	return l.Key + "  " + l.Value
}

// Section is a titled run of lines.
type Section struct {
	Number int // the title's line
	Name   string
	Lines  []Line
}

// File is one parsed file.
type File struct {
	Name     string
	Head     []Line
	Sections []Section
}

// Error is something wrong in a file.
type Error struct {
	File   string
	Line   int
	Reason string
}

func (e *Error) Error() string { return e.File + ":" + strconv.Itoa(e.Line) + ": " + e.Reason }

// Fault is an error that points at a line of f.
func (f *File) Fault(line int, reason string) error { return &Error{f.Name, line, reason} }

// Parse reads text as the file called name.
func Parse(name, text string) (*File, error) {
	f := &File{Name: name}
	seen := map[string]bool{}
	number := 0
	for raw := range strings.Lines(text) {
		number++
		raw = strings.TrimSpace(raw)
		switch {
		case raw == "" || raw[0] == '#':
		case raw[0] == '[':
			title, ok := strings.CutSuffix(raw[1:], "]")
			if !ok || title == "" {
				return nil, f.Fault(number, "a section's title stands between brackets: "+strconv.Quote(raw))
			}
			if seen[title] {
				return nil, f.Fault(number, "section ["+title+"] stands here twice")
			}
			seen[title] = true
			f.Sections = append(f.Sections, Section{Number: number, Name: title})
		default:
			f.add(split(number, raw))
		}
	}
	return f, nil
}

func (f *File) add(l Line) {
	if n := len(f.Sections); n > 0 {
		f.Sections[n-1].Lines = append(f.Sections[n-1].Lines, l)
		return
	}
	f.Head = append(f.Head, l)
}

func split(number int, raw string) Line {
	key, value, _ := strings.Cut(raw, "  ")
	return Line{Number: number, Key: key, Value: strings.TrimSpace(value)}
}

// Section gives the lines of a section; nil where f has none of that name.
func (f *File) Section(name string) []Line {
	for _, s := range f.Sections {
		if s.Name == name {
			return s.Lines
		}
	}
	return nil
}

// Words gives all words of a section of word lists, in order.
func (f *File) Words(section string) []string {
	var out []string
	for _, l := range f.Section(section) {
		out = append(out, strings.Fields(l.Text())...)
	}
	return out
}

// Item is one item of a file of lists.
type Item struct{ Section, Key, Text string }

// Items gives the items of a file of lists, in order: a line's value is items between
// commas. It panics where the file is not well formed: it is for files that the program
// embeds.
func Items(name, text string) (out []Item) {
	f, err := Parse(name, text)
	if err != nil {
		panic(err)
	}
	for _, s := range f.Sections {
		for _, l := range s.Lines {
			for _, item := range strings.Split(l.Value, ",") {
				out = append(out, Item{s.Name, l.Key, strings.TrimSpace(item)})
			}
		}
	}
	return out
}
