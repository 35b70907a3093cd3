package golden

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Mark is a mark as it is written: its span in code points of the article, of which the
// paragraphs are joined by annotation.Separator, and what is said of it.
type Mark struct {
	Start, End int
	Note       string // its words one space apart
}

var opening = regexp.MustCompile(`^\{[aqc][0-9]+:`)

// strike takes the marks out of a paragraph, which begins at code point base.
func strike(paragraph string, base int) (string, []Mark, error) {
	marked, notes := apart(paragraph)
	var text []rune
	var open, marks []Mark
	for rest := marked; rest != ""; {
		if id := opening.FindString(rest); id != "" {
			open = append(open, Mark{Start: base + len(text), Note: notes[id[1:len(id)-1]]})
			rest = rest[len(id):]
			continue
		}
		r, size := utf8.DecodeRuneInString(rest)
		rest = rest[size:]
		if r != '}' {
			text = append(text, r)
			continue
		}
		last := len(open) - 1
		if last < 0 {
			return "", nil, fmt.Errorf("a mark is closed that none opened in %q", marked)
		}
		open[last].End = base + len(text)
		marks, open = append(marks, open[last]), open[:last]
	}
	if len(open) > 0 {
		return "", nil, fmt.Errorf("%d marks are not closed in %q", len(open), marked)
	}
	return string(text), marks, nil
}

// apart takes a paragraph apart into its marked text and the notes below it, by their ids.
func apart(paragraph string) (marked string, notes map[string]string) {
	var lines []string
	notes = map[string]string{}
	for _, line := range strings.Split(paragraph, "\n") {
		if words := strings.Fields(line); strings.HasPrefix(line, indent) && len(words) > 0 {
			notes[words[0]] = strings.Join(words[1:], " ")
		} else {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n"), notes
}
