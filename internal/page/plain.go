package page

import "strings"

// FromText is the page of a plain text: blank lines part its paragraphs, a single
// line break stays one, and all of it is article.
func FromText(text string) *Page {
	b := Builder{Page: Page{Plain: true}}
	b.Open(Node{Tag: "body"})
	b.Text(strings.ReplaceAll(text, "\r\n", "\n"), false, true)
	b.Close()
	return &b.Page
}

// Squeeze collapses the white space of s to single spaces and trims it.
func Squeeze(s string) string {
	var r run
	for _, c := range s {
		switch {
		case dropped(c):
		case space(c):
			r.space()
		default:
			r.add(c, false)
		}
	}
	out, _, _ := r.take()
	return out
}
