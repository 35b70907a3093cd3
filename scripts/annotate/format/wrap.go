package format

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// escape is a code that sets a terminal's colours; it takes no room.
var escape = regexp.MustCompile("\x1b\\[[0-9;]*m")

// wrap breaks the lines of text at spaces, so that none is wider than width, in code
// points; a longer word stays whole. A width of 0 leaves text alone.
func wrap(text string, width int) string {
	if width <= 0 {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = wrapLine(line, width)
	}
	return strings.Join(lines, "\n")
}

func wrapLine(line string, width int) string {
	var out strings.Builder
	column := 0
	for i, word := range strings.Split(line, " ") {
		room := utf8.RuneCountInString(escape.ReplaceAllString(word, ""))
		switch {
		case i == 0:
		case column+1+room > width:
			out.WriteByte('\n')
			column = 0
		default:
			out.WriteByte(' ')
			column++
		}
		out.WriteString(word)
		column += room
	}
	return out.String()
}
