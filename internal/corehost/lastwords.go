package corehost

import "strings"

// lastWordsSize is how much of a dying core's message is kept, in bytes.
const lastWordsSize = 1 << 10

// lastWords keeps the beginning of what a core writes to its standard error: the Go
// runtime says there why it dies, before a long trace.
type lastWords struct{ text strings.Builder }

func (w *lastWords) Write(p []byte) (int, error) {
	w.text.Write(p[:min(len(p), lastWordsSize-w.text.Len())])
	return len(p), nil
}

func (w *lastWords) String() string { return w.text.String() }

func (w *lastWords) firstLine() string {
	line, _, _ := strings.Cut(w.text.String(), "\n")
	return line
}
