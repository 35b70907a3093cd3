package facts

import (
	"strings"

	"pactlight/internal/annotation"
)

// Painted says whether an annotation is marked on the page: quotes are only
// where they are an agreement's words.
func Painted(a *annotation.Annotation) bool {
	return a.Kind != annotation.KindQuote || a.Role == annotation.RoleClause
}

// Mentions lists the marks (indexes into r.Annotations) that speak of the
// agreement id, in the order of the article.
func Mentions(r *annotation.Report, id string) []int {
	var marks []int
	for i := range r.Annotations {
		a := &r.Annotations[i]
		if id != "" && a.Agreement == id && Painted(a) {
			marks = append(marks, i)
		}
	}
	return marks
}

// Agreement gives the agreement id of r; nil if it holds none of that id.
func Agreement(r *annotation.Report, id string) *annotation.Agreement {
	for i := range r.Agreements {
		if id != "" && r.Agreements[i].ID == id {
			return &r.Agreements[i]
		}
	}
	return nil
}

// Candidates names the other agreements that a could mean, in one line: each as titled
// has it, one that r does not hold by its title in the catalogue.
func Candidates(r *annotation.Report, a *annotation.Annotation, titled func(*annotation.Agreement) string) string {
	var titles []string
	for _, c := range a.Candidates {
		if c.Agreement == a.Agreement {
			continue
		}
		title := c.Title
		if known := Agreement(r, c.Agreement); known != nil {
			title = titled(known)
		}
		titles = append(titles, title)
	}
	return strings.Join(titles, "; ")
}
