package format

import (
	"fmt"
	"io"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/export"
	"pactlight/internal/facts"
)

// style says how marks look on paper or on a terminal.
type style struct {
	open  func(annotation.Annotation) string // before a mark
	close string                             // after it
	label func(string) string                // behind it
	title func(string) string
	faint func(string) string
}

func styleFor(colour bool) style {
	if colour {
		return coloured
	}
	return bracketed
}

func same(s string) string { return s }

// bracketed can be read anywhere: [the treaty](1).
var bracketed = style{
	open:  func(annotation.Annotation) string { return "[" },
	close: "]",
	label: func(s string) string { return "(" + s + ")" },
	title: same,
	faint: same,
}

const reset = "\x1b[0m"

// coloured is for a terminal. Kinds differ by more than colour: names and descriptions
// are bold, quotes italic, and what only points back is plain.
var coloured = style{
	open:  func(a annotation.Annotation) string { return colours[tag(a)] },
	close: reset,
	label: func(s string) string { return "\x1b[2m(" + s + ")" + reset },
	title: func(s string) string { return "\x1b[1m" + s + reset },
	faint: func(s string) string { return "\x1b[2m" + s + reset },
}

// colours are those of a terminal by the tag of a mark.
var colours = map[string]string{
	"agreement:name":        "\x1b[1;4;36m",
	"agreement:description": "\x1b[1;36m",
	"agreement:anaphora":    "\x1b[36m",
	"clause":                "\x1b[4;35m",
	"quote:clause":          "\x1b[3;33m",
}

// textWriter writes the article with its marks and a numbered list of agreements.
type textWriter struct {
	w     io.Writer
	style style
	width int
	begun bool
}

func (t *textWriter) Write(d Document) error {
	var out strings.Builder
	if t.begun {
		out.WriteString("\n\n")
	}
	t.begun = true
	fmt.Fprintf(&out, "%s\n\n", t.style.title(heading(d)))
	if d.Report.Text == "" {
		fmt.Fprintf(&out, "%s\n\n", t.style.faint("No article was found on this page."))
	}
	for _, paragraph := range Paragraphs(d.Report) {
		var marked strings.Builder
		t.pieces(&marked, d.Report, paragraph, "")
		fmt.Fprintf(&out, "%s\n\n", wrap(marked.String(), t.width))
	}
	t.agreements(&out, d.Report)
	t.verdicts(&out, d.Report)
	_, err := io.WriteString(t.w, strings.TrimRight(out.String(), "\n")+"\n")
	return err
}

func (t *textWriter) Close() error { return nil }

// heading is the file with its language and date, where they are known.
func heading(d Document) string {
	parts := []string{d.File}
	for _, part := range []string{d.Report.Language, d.Report.Date} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " · ")
}

// pieces writes pieces that stand inside a mark that was opened with around; a terminal
// has no nesting, so around is said again after each mark within.
func (t *textWriter) pieces(out *strings.Builder, r *annotation.Report, pieces []Piece, around string) {
	for _, p := range pieces {
		if p.Mark == nil {
			out.WriteString(p.Text)
			continue
		}
		open := t.style.open(*p.Mark)
		out.WriteString(open)
		t.pieces(out, r, p.Pieces, open)
		out.WriteString(t.style.close)
		if p.Last {
			out.WriteString(t.style.label(label(r, *p.Mark)))
		}
		if t.style.close == reset {
			out.WriteString(around)
		}
	}
}

func (t *textWriter) agreements(out *strings.Builder, r *annotation.Report) {
	if len(r.Agreements) == 0 {
		fmt.Fprintln(out, t.style.faint("No agreement is named."))
		return
	}
	fmt.Fprintln(out, t.style.title("Agreements"))
	for i, g := range r.Agreements {
		fmt.Fprintf(out, "%3d. %s\n     %s\n", i+1, facts.Titled(&g), t.style.faint(details(r, g)))
	}
}

// quotedWords is how many words of a quote are shown beside its verdict.
const quotedWords = 12

// verdicts lists the quotes that were compared with an official text.
func (t *textWriter) verdicts(out *strings.Builder, r *annotation.Report) {
	begun := false
	for i := range r.Annotations {
		verdict := export.Verdict(r, &r.Annotations[i])
		if verdict == "" {
			continue
		}
		if !begun {
			fmt.Fprintf(out, "\n%s\n", t.style.title("Quotes"))
			begun = true
		}
		words := strings.Fields(r.Annotations[i].Exact)
		if len(words) > quotedWords {
			words = append(words[:quotedWords], "…")
		}
		fmt.Fprintf(out, "     “%s” %s\n", strings.Join(words, " "), t.style.label(label(r, r.Annotations[i])))
		fmt.Fprintln(out, wrap("     "+t.style.faint(verdict), t.width))
	}
}

// details is the second line of an agreement: parties, whether it is known, its uses.
func details(r *annotation.Report, g annotation.Agreement) string {
	var parts []string
	if len(g.Parties) > 0 {
		parts = append(parts, strings.Join(g.Parties, ", "))
	}
	if !g.Known {
		parts = append(parts, "not in the catalogue")
	}
	return strings.Join(append(parts, count(r, g.ID).String()), " · ")
}
