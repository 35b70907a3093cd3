package catalogue

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/datafile"
)

// ParseEntry reads a catalogue file; its id is name without the ending.
func ParseEntry(name, text string) (*Entry, error) {
	f, err := datafile.Parse(name, text)
	if err != nil {
		return nil, err
	}
	e := newEntry(strings.TrimSuffix(name, ".txt"))
	return e, e.read(f)
}

func newEntry(id string) *Entry {
	return &Entry{ID: id, Alone: map[string][]string{}, Summary: annotation.Text{}, Clauses: map[string]annotation.Text{}}
}

// read reads the lines of a catalogue file, or of a part of one.
func (e *Entry) read(f *datafile.File) error {
	for _, l := range f.Head {
		if err := e.head(l); err != nil {
			return f.Fault(l.Number, l.Key+": "+err.Error())
		}
	}
	for _, s := range f.Sections {
		for _, l := range s.Lines {
			if err := e.line(s.Name, l); err != nil {
				return f.Fault(l.Number, "["+s.Name+"]: "+err.Error())
			}
		}
	}
	return nil
}

// head reads a line of the head.
func (e *Entry) head(l datafile.Line) (err error) {
	first, rest, _ := strings.Cut(l.Value, "  ")
	switch l.Key {
	case "title":
		e.Title = l.Value
	case "kind":
		e.Kind = l.Value
	case "cite":
		e.Cite = l.Value
	case "signed":
		e.Signed, e.Place = datafile.Date(first), strings.TrimSpace(rest)
	case "in-force":
		e.Force = datafile.Date(first)
	case "ended":
		e.Ended, e.EndedHow = datafile.Date(first), strings.TrimSpace(rest)
	case "party-count":
		e.PartyCount, err = strconv.Atoi(l.Value)
	case "articles":
		e.Articles, err = strconv.Atoi(l.Value)
	default:
		err = e.headList(l)
	}
	return err
}

// headList reads a line of the head that lists words, or that can stand there several times.
func (e *Entry) headList(l datafile.Line) error {
	switch l.Key {
	case "parties":
		e.Parties = strings.Fields(l.Value)
	case "about":
		e.About = strings.Fields(l.Value)
	case "members":
		e.Members = strings.Fields(l.Value)
	case "founds":
		e.Founds = strings.Fields(l.Value)
	case "topics":
		e.Topics = strings.Fields(l.Value)
	case "replaces":
		e.Replaces = strings.Fields(l.Value)
	case "replaced-by":
		e.ReplacedBy = strings.Fields(l.Value)
	case "event":
		e.Events = append(e.Events, l.Value)
	case "official":
		e.Official = append(e.Official, l.Value)
	case "source":
		e.Sources = append(e.Sources, l.Value)
	default:
		return errors.New("no such line")
	}
	return nil
}

func (e *Entry) line(section string, l datafile.Line) error {
	switch section {
	case "names":
		language, weak := strings.CutSuffix(l.Key, " ?")
		e.Names = append(e.Names, Name{language, l.Value, weak})
	case "context":
		e.Context = append(e.Context, strings.Fields(l.Text())...)
	case "summary":
		e.Summary[l.Key] = l.Value
	case "examples":
		sign, language, ok := strings.Cut(l.Key, " ")
		if !ok || sign != "+" && sign != "-" {
			return errors.New("an example begins with + or - and a language")
		}
		e.Examples = append(e.Examples, Example{language, l.Value, sign == "+", l.Number})
	default:
		return e.clause(section, l)
	}
	return nil
}

// clause reads a line of the section on one article. Articles go by their bare
// number, other parts with their word: "4", "2(4)", "annex ii".
func (e *Entry) clause(section string, l datafile.Line) error {
	part, _, ok := strings.Cut(section, " ")
	if !ok && part != "preamble" || !slices.Contains([]string{"article", "annex", "chapter", "protocol", "preamble", "part", "section"}, part) {
		return errors.New("no such section")
	}
	key := strings.TrimPrefix(section, "article ")
	if _, ok := strings.CutPrefix(l.Key, "alone "); ok {
		for _, w := range strings.Split(l.Value, ",") {
			e.Alone[key] = append(e.Alone[key], strings.TrimSpace(w))
		}
		return nil
	}
	if e.Clauses[key] == nil {
		e.Clauses[key] = annotation.Text{}
	}
	e.Clauses[key][l.Key] = l.Value
	return nil
}
