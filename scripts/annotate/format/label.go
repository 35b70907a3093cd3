package format

import (
	"fmt"
	"slices"
	"strings"

	"pactlight/internal/annotation"
)

// number is the place of the agreement a speaks of in the report's list, from 1; 0
// where a does not tell.
func number(r *annotation.Report, a annotation.Annotation) int {
	return 1 + slices.IndexFunc(r.Agreements, func(g annotation.Agreement) bool { return g.ID == a.Agreement })
}

// label is what stands behind a mark: the agreement's number and the article, such as
// "2, art. 4"; "?" where neither is known.
func label(r *annotation.Report, a annotation.Annotation) string {
	var parts []string
	if n := number(r, a); n > 0 {
		parts = append(parts, fmt.Sprint(n))
	}
	if a.Article != "" && a.Kind == annotation.KindQuote {
		parts = append(parts, "art. "+a.Article)
	}
	if len(parts) == 0 {
		return "?"
	}
	return strings.Join(parts, ", ")
}

// uses counts what the article says of an agreement.
type uses struct{ mentions, clauses, quotes int }

func count(r *annotation.Report, id string) uses {
	var u uses
	for _, a := range r.Annotations {
		switch {
		case a.Agreement != id:
		case a.Kind == annotation.KindAgreement:
			u.mentions++
		case a.Kind == annotation.KindClause:
			u.clauses++
		case a.Role == annotation.RoleClause:
			u.quotes++
		}
	}
	return u
}

func (u uses) String() string {
	parts := []string{plural(u.mentions, "mention")}
	if u.clauses > 0 {
		parts = append(parts, plural(u.clauses, "clause reference"))
	}
	if u.quotes > 0 {
		parts = append(parts, plural(u.quotes, "quote"))
	}
	return strings.Join(parts, ", ")
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
