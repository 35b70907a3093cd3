package main

import (
	"fmt"
	"io"
	"path/filepath"
)

// manyFiles is from how many files on a reader wants to see how far it is.
const manyFiles = 10

// progress is a line on a terminal that says how far the work is.
type progress struct {
	w           io.Writer // nil: say nothing
	done, total int
}

func newProgress(w io.Writer, total int) *progress {
	if total < manyFiles || !terminal(w) {
		w = nil
	}
	return &progress{w: w, total: total}
}

// step counts a file and shows the line.
func (p *progress) step(file string) {
	p.done++
	if p.w != nil && p.done < p.total {
		fmt.Fprintf(p.w, "%d of %d  %.60s", p.done, p.total, filepath.Base(file))
	}
}

// clear wipes the line, to make room for other output.
func (p *progress) clear() {
	if p.w != nil {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
