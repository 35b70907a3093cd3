// Command report compares two outputs of the headless runner (ndjson) and prints what
// changed, in the notation of the goldens: marks gained, lost and linked anew.
//
//	go run ./scripts/report OLD NEW
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/golden"
)

// document is one line of the runner's output.
type document struct {
	File        string                  `json:"file"`
	Text        string                  `json:"text"`
	Annotations []annotation.Annotation `json:"annotations"`
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: report OLD.ndjson NEW.ndjson")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "report:", err)
		os.Exit(1)
	}
}

func run(oldName, newName string, out io.Writer) error {
	before, err := load(oldName)
	if err != nil {
		return err
	}
	after, err := load(newName)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	var total count
	for _, d := range after {
		i := slices.IndexFunc(before, func(o document) bool { return o.File == d.File })
		if i < 0 {
			fmt.Fprintf(w, "%s\n    new file, %d marks\n", d.File, len(d.Annotations))
			continue
		}
		total.add(compare(w, before[i], d))
	}
	for _, o := range before {
		if !slices.ContainsFunc(after, func(d document) bool { return d.File == o.File }) {
			fmt.Fprintf(w, "%s\n    not there any more, %d marks\n", o.File, len(o.Annotations))
		}
	}
	fmt.Fprintf(w, "%d gained, %d lost, %d said anew\n", total.gained, total.lost, total.anew)
	return w.Flush()
}

func load(name string) ([]document, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []document
	for decoder := json.NewDecoder(f); ; {
		var d document
		switch err := decoder.Decode(&d); {
		case errors.Is(err, io.EOF):
			return out, nil
		case err != nil:
			return nil, fmt.Errorf("%s: document %d: %w", name, len(out)+1, err)
		}
		out = append(out, d)
	}
}

// count counts the changes.
type count struct{ gained, lost, anew int }

func (c *count) add(o count) {
	c.gained += o.gained
	c.lost += o.lost
	c.anew += o.anew
}

// place is where a mark stands. Marks are the same if they stand at the same words.
type place struct {
	kind       annotation.Kind
	start, end int
}

func placeOf(a annotation.Annotation) place { return place{a.Kind, a.Start, a.End} }

// compare prints the changes in one file, where there are any. Where the text itself
// changed, only that is said: offsets then compare nothing.
func compare(w io.Writer, before, after document) (c count) {
	if before.Text != after.Text {
		fmt.Fprintf(w, "%s\n    the text changed; %d marks before, %d now\n", after.File, len(before.Annotations), len(after.Annotations))
		return c
	}
	old := map[place]annotation.Annotation{}
	for _, a := range before.Annotations {
		old[placeOf(a)] = a
	}
	var lines []string
	for _, a := range after.Annotations {
		was, ok := old[placeOf(a)]
		delete(old, placeOf(a))
		switch {
		case !ok:
			c.gained++
			lines = append(lines, line("+", golden.Note(a), after.Text, a))
		case golden.Note(was) != golden.Note(a):
			c.anew++
			lines = append(lines, line("~", golden.Note(was)+"  →  "+golden.Note(a), after.Text, a))
		}
	}
	for _, a := range before.Annotations {
		if _, left := old[placeOf(a)]; left {
			c.lost++
			lines = append(lines, line("-", golden.Note(a), before.Text, a))
		}
	}
	if len(lines) > 0 {
		fmt.Fprintf(w, "%s\n%s", after.File, strings.Join(lines, ""))
	}
	return c
}

// around is how many code points of the text are shown on both sides of a mark.
const around = 30

// line shows one mark in its surroundings.
func line(sign, what, text string, a annotation.Annotation) string {
	runes := []rune(text)
	before := string(runes[max(0, a.Start-around):a.Start])
	after := string(runes[a.End:min(len(runes), a.End+around)])
	context := strings.ReplaceAll(before+"{"+a.Exact+"}"+after, "\n", " ")
	return fmt.Sprintf("  %s %s\n      …%s…\n", sign, what, context)
}
