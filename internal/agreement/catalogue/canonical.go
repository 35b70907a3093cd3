//go:build !wasip1

package catalogue

import (
	"fmt"
	"strings"
)

// Canonical writes a catalogue file as it should be written: values in columns, one
// empty line before each section, no white space at line ends. Remarks stay.
func Canonical(text string) string {
	var b strings.Builder
	width := headWidth
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
			continue
		case line[0] == '[':
			b.WriteString("\n" + line + "\n")
			width = sectionWidth
			continue
		case line[0] == '#':
			b.WriteString(line + "\n")
			continue
		}
		key, value, found := strings.Cut(line, "  ")
		if !found {
			b.WriteString(line + "\n")
			continue
		}
		fmt.Fprintf(&b, "%-*s  %s\n", width, key, strings.TrimSpace(value))
	}
	return strings.TrimPrefix(b.String(), "\n")
}

// The widths of the keys' columns.
const (
	headWidth    = len("in-force ")
	sectionWidth = len("en ?")
)
