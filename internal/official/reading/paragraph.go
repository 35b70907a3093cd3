package reading

import (
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/official/script"
)

// paragraphs makes paragraphs of lines: a label alone belongs to the line behind it,
// and a line that holds several numbered paragraphs is cut.
func paragraphs(lines []string) []annotation.Paragraph {
	out := []annotation.Paragraph{}
	last, open := 0, false
	for _, text := range lines {
		if n := len(out); open && n > 0 {
			text = out[n-1].Text + " " + text
			out = out[:n-1]
		}
		_, size := label(text)
		open = size >= len(strings.TrimSpace(text)) && size > 0
		if open {
			out = append(out, annotation.Paragraph{Text: text})
			continue
		}
		for _, piece := range numbered(text, last) {
			p := annotation.Paragraph{Text: piece}
			if n := paragraphNumber(piece); n == last+1 {
				last = n
				p.Number = strconv.Itoa(n)
			}
			out = append(out, p)
		}
	}
	return out
}

// paragraphNumber reads the number that a paragraph begins with, 0 where it has none.
func paragraphNumber(s string) int {
	text, _ := label(s)
	if n := script.InDigits(text); n.Size == len(text) {
		return n.Value
	}
	return 0
}

// mostParagraphs is how many paragraphs an article is believed to have.
const mostParagraphs = 200

// numbered cuts text before the numbers that go on from the one it begins with, each
// behind the end of a sentence and before a capital.
func numbered(text string, last int) (out []string) {
	n := paragraphNumber(text)
	if n == 0 || n != last+1 {
		return []string{text}
	}
	at := 0
	for {
		next := -1
		if n < mostParagraphs {
			next = cutBefore(text, at+1, n+1)
		}
		if next < 0 {
			return append(out, strings.TrimSpace(text[at:]))
		}
		out = append(out, strings.TrimSpace(text[at:next]))
		at, n = next, n+1
	}
}

// cutBefore gives the byte at which paragraph n begins in text, behind byte from; -1
// where it does not.
func cutBefore(text string, from, n int) int {
	for _, mark := range []string{strconv.Itoa(n) + ". ", "(" + strconv.Itoa(n) + ") ", strconv.Itoa(n) + ") "} {
		for at := from; ; {
			i := strings.Index(text[at:], mark)
			if i < 0 {
				break
			}
			i += at
			before, behind := strings.TrimRight(text[:i], " "), text[i+len(mark):]
			if before != "" && strings.ContainsAny(before[len(before)-1:], ".;:") && !script.IsLower(script.LeadingLetters(behind)) {
				return i
			}
			at = i + 1
		}
	}
	return -1
}
