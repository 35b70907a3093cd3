package facts

import (
	"pactlight/internal/annotation"
	"strconv"
	"strings"
)

// Named is an agreement that has a mark, with the marks that speak of it: indexes into
// Report.Annotations, in the order of the article.
type Named struct {
	Agreement *annotation.Agreement
	Marks     []int
}

// AllNamed lists the agreements of r that have a mark, in the order of the article. R may
// be nil.
func AllNamed(r *annotation.Report) []Named {
	if r == nil {
		return nil
	}
	var out []Named
	for i := range r.Agreements {
		a := &r.Agreements[i]
		if marks := Mentions(r, a.ID); len(marks) > 0 {
			out = append(out, Named{a, marks})
		}
	}
	return out
}

// Unplaced lists the marks whose agreement the article does not tell.
func Unplaced(r *annotation.Report) []int {
	var marks []int
	for i := range r.Annotations {
		if a := &r.Annotations[i]; Agreement(r, a.Agreement) == nil && Painted(a) {
			marks = append(marks, i)
		}
	}
	return marks
}

// Titled is the title of an agreement with its year, unless the title tells it.
func Titled(of *annotation.Agreement) string {
	year := strconv.Itoa(of.Year)
	if of.Year == 0 || strings.Contains(of.Title, year) {
		return of.Title
	}
	return of.Title + " (" + year + ")"
}
