package export

import (
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
)

// Columns are the headings of the table, in order. Start and end count code points of
// the article's text.
var Columns = []string{"source", "kind", "form", "exact", "agreement", "title", "article", "verdict", "start", "end", "sentence", "citation"}

// Rows gives one row a mark, beside Columns.
func (a *Article) Rows() [][]string {
	rows := make([][]string, 0, len(a.Report.Annotations))
	for i := range a.Report.Annotations {
		rows = append(rows, a.row(&a.Report.Annotations[i]))
	}
	return rows
}

func (a *Article) row(mark *annotation.Annotation) []string {
	title, verdict := "", ""
	if of := a.about(mark); of != nil {
		title = of.Title
	}
	if mark.Verdict != nil {
		verdict = string(mark.Verdict.Status)
	}
	return []string{a.Source, string(mark.Kind), string(mark.Form) + string(mark.Role), facts.Line(mark.Exact), mark.Agreement, title, mark.Article,
		verdict, strconv.Itoa(mark.Start), strconv.Itoa(mark.End), a.sentence(mark), a.Citation(mark)}
}

// CSV writes rows as RFC 4180 has it: fields between quotes, lines ending in CR LF.
func CSV(rows ...[]string) string {
	var out strings.Builder
	for _, row := range rows {
		for i, field := range row {
			if i > 0 {
				out.WriteByte(',')
			}
			out.WriteString(`"` + strings.ReplaceAll(inert(field), `"`, `""`) + `"`)
		}
		out.WriteString("\r\n")
	}
	return out.String()
}

// inert keeps a spreadsheet from taking the words of a page for a formula: it leaves a
// field alone that begins with an apostrophe.
func inert(field string) string {
	if field != "" && strings.IndexByte("=+-@\t\r", field[0]) >= 0 {
		return "'" + field
	}
	return field
}
