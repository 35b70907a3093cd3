// Package golden is the notation of the tests: an article with its marks written
// into it, and what each mark says below its paragraph. Striking the marks gives the
// article, so that input and expectation cannot drift apart.
//
//	# An agreement inside a quotation.
//	language en
//
//	“{q1:The {a1:Paris Agreement} is not dead,}” said the minister.
//	    q1  quote      speech
//	    a1  agreement  paris-agreement  name
//
// Ids start again in every paragraph. A line "fails: why" in the head marks a fault
// that is known; the test fails once it heals.
package golden

import (
	"fmt"
	"os"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/page"
)

// File is one golden file.
type File struct {
	Head     []string // its lines up to the first paragraph, as written
	Language string   // "language xx"; empty: to be detected
	Date     string   // "date 2024-06-20"
	Fails    string   // "fails: why"
	Blocks   []string // the article's paragraphs, without marks
	Marks    []Mark   // in the order of where they end
}

const indent = "    "

// Read reads the golden file of that name.
func Read(name string) (*File, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return Parse(string(text))
}

// Parse reads the text of a golden file.
func Parse(text string) (*File, error) {
	head, body, ok := strings.Cut(text, "\n\n")
	if !ok {
		return nil, fmt.Errorf("no empty line after the head")
	}
	f := &File{Head: strings.Split(head, "\n")}
	for _, line := range f.Head {
		if err := f.headed(line); err != nil {
			return nil, err
		}
	}
	at := 0
	for _, paragraph := range strings.Split(strings.TrimSpace(body), "\n\n") {
		block, marks, err := strike(paragraph, at)
		if err != nil {
			return nil, err
		}
		f.Blocks, f.Marks = append(f.Blocks, block), append(f.Marks, marks...)
		at += len([]rune(block)) + len(annotation.Separator)
	}
	return f, nil
}

// headed takes what a line of the head says.
func (f *File) headed(line string) error {
	key, value, _ := strings.Cut(line, " ")
	switch value = strings.TrimSpace(value); {
	case strings.HasPrefix(line, "#"):
	case key == "language":
		f.Language = value
	case key == "date":
		f.Date = value
	case key == "fails:":
		f.Fails = value
	default:
		return fmt.Errorf("unknown line in the head: %q", line)
	}
	return nil
}

// Request is the request that makes the core report on the file's article.
func (f *File) Request() page.Request {
	p := page.Page{Plain: true, Nodes: []page.Node{{Parent: -1, Tag: "body"}}}
	for _, b := range f.Blocks {
		p.Blocks = append(p.Blocks, page.Block{Text: b})
	}
	return page.Request{Version: annotation.Version, Page: p, Options: page.Options{Language: f.Language, Date: f.Date}}
}

// Render writes the file as it would be if r were right.
func (f *File) Render(r *annotation.Report) string {
	var b strings.Builder
	b.WriteString(strings.Join(f.Head, "\n") + "\n")
	text, at := []rune(r.Text), 0
	rest := r.Annotations
	for _, block := range f.Blocks {
		end := at + len([]rune(block))
		n := 0
		for n < len(rest) && rest[n].Start < end {
			n++
		}
		b.WriteString("\n" + paragraph(text[at:end], at, rest[:n]))
		rest, at = rest[n:], end+len(annotation.Separator)
	}
	return b.String()
}

// paragraph writes one paragraph with its marks, which begins at code point base.
func paragraph(text []rune, base int, marks []annotation.Annotation) string {
	var b, notes strings.Builder
	counts := map[annotation.Kind]int{}
	var open []int // where the marks that are open end, the innermost last
	next := 0
	for i := 0; i <= len(text); i++ {
		for len(open) > 0 && open[len(open)-1] == base+i {
			b.WriteByte('}')
			open = open[:len(open)-1]
		}
		for next < len(marks) && marks[next].Start == base+i {
			a := marks[next]
			counts[a.Kind]++
			id := fmt.Sprintf("%c%d", a.Kind[0], counts[a.Kind])
			b.WriteString("{" + id + ":")
			fmt.Fprintf(&notes, "%s%s  %s\n", indent, id, Note(a))
			open = append(open, a.End)
			next++
		}
		if i < len(text) {
			b.WriteRune(text[i])
		}
	}
	return b.String() + "\n" + notes.String()
}

// Note says what a mark says, without confidence and reasons.
func Note(a annotation.Annotation) string {
	agreement := a.Agreement
	if agreement == "" {
		agreement = "-"
	}
	switch a.Kind {
	case annotation.KindAgreement:
		return fmt.Sprintf("agreement  %s  %s", agreement, a.Form)
	case annotation.KindClause:
		return fmt.Sprintf("clause     %s %s", agreement, a.Article)
	}
	if a.Role != annotation.RoleClause {
		return "quote      " + string(a.Role)
	}
	return strings.TrimSpace(fmt.Sprintf("quote      clause %s %s", agreement, a.Article))
}
