package export

import (
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/citation"
	"pactlight/internal/facts"
)

// Markdown writes the agreements in the order of the article, each with what the
// article says of it, and under them the quotes of their clauses. Whatever the article
// says is escaped: it stays text.
func (a *Article) Markdown() string {
	var out strings.Builder
	out.WriteString("# " + escaped(a.title()) + "\n\n")
	if origin := a.origin(); origin != a.title() {
		out.WriteString(escaped(origin) + "\n\n")
	}
	for i := range a.Report.Agreements {
		a.section(&out, &a.Report.Agreements[i])
	}
	return strings.TrimRight(out.String(), "\n") + "\n"
}

func (a *Article) section(out *strings.Builder, of *annotation.Agreement) {
	marks := facts.Mentions(a.Report, of.ID)
	if len(marks) == 0 {
		return
	}
	out.WriteString("## " + escaped(facts.Titled(of)) + "\n\n")
	out.WriteString(escaped(citation.Of(of, "", a.Style)) + "\n\n")
	if of.Card != nil && len(of.Card.Official) > 0 {
		out.WriteString("<" + of.Card.Official[0] + ">\n\n")
	}
	for _, m := range marks {
		a.line(out, &a.Report.Annotations[m])
	}
	out.WriteString("\n")
}

// line writes a mark as an item of a list: a quote whole, anything else within its
// sentence.
func (a *Article) line(out *strings.Builder, mark *annotation.Annotation) {
	out.WriteString("- ")
	if mark.Article != "" {
		out.WriteString("**" + escaped(part(mark, a.about(mark))) + "**: ")
	}
	if mark.Kind == annotation.KindQuote {
		out.WriteString("“" + escaped(facts.Line(mark.Exact)) + "”")
		if verdict := Verdict(a.Report, mark); verdict != "" {
			out.WriteString(" – " + escaped(verdict))
		}
		out.WriteString("\n")
		return
	}
	out.WriteString(escaped(a.sentence(mark)) + "\n")
}

// part names the part of an agreement that a mark speaks of, in English.
func part(mark *annotation.Annotation, of *annotation.Agreement) string {
	kind := ""
	if of != nil && of.Card != nil {
		kind = of.Card.Kind
	}
	name, number := facts.Part(mark.Article, kind)
	return strings.TrimSpace(name + " " + number)
}

// escaped keeps what has a meaning in Markdown or HTML from having one: some characters
// anywhere, others where a line begins with them, and a number that would begin a list.
func escaped(s string) string {
	var out strings.Builder
	if s != "" && strings.IndexByte("#-+=", s[0]) >= 0 {
		out.WriteByte('\\')
	}
	for _, r := range s {
		if strings.ContainsRune("\\`*_[]<>&~", r) {
			out.WriteByte('\\')
		}
		out.WriteRune(r)
	}
	number, rest, found := strings.Cut(out.String(), ".")
	if _, err := strconv.Atoi(number); found && err == nil {
		return number + "\\." + rest
	}
	return out.String()
}
