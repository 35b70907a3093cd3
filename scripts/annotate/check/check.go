// Package check tells what a newsroom must know of an article before it publishes it:
// what it says of agreements that their official texts or dates speak against.
package check

import (
	"slices"
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/export"
	"pactlight/internal/facts"
)

// Rule is one thing that is looked for.
type Rule struct {
	ID   string
	Text string // what a finding of it means
}

// The rules, in the order in which they are told of the same words.
var Rules = []Rule{
	{"wrong-article", "The quoted words stand in another article than the one named."},
	{"quote-differs", "The quoted words are not those of the official text."},
	{"quote-not-found", "The quoted words were not found in the official text."},
	{annotation.ClaimYear, "The agreement is not of the year that is given."},
	{annotation.ClaimForce, "The agreement was not in force on the day of the article."},
	{"unknown-agreement", "The catalogue does not hold this agreement."},
}

// readWords is how many words of a text are told beside a quote that differs.
const readWords = 60

// Finding is one thing found, at code points Start to End of the report's text.
type Finding struct {
	Rule       string
	Message    string
	Start, End int
}

// Find gives the findings of a report in the order of its text.
func Find(r *annotation.Report) (out []Finding) {
	told := map[string]bool{}
	for i := range r.Annotations {
		a := &r.Annotations[i]
		if rule, message := judge(r, a, told); rule != "" {
			out = append(out, Finding{rule, message, a.Start, a.End})
		}
	}
	for _, c := range r.Claims {
		out = append(out, Finding{c.Rule, claim(r, c), c.Start, c.End})
	}
	slices.SortStableFunc(out, func(a, b Finding) int { return a.Start - b.Start })
	return out
}

// judge gives the rule that a mark breaks, and what is to be said of it.
func judge(r *annotation.Report, a *annotation.Annotation, told map[string]bool) (rule, message string) {
	if a.Kind == annotation.KindAgreement && a.Form != annotation.FormAnaphora {
		return unknown(r, a, told)
	}
	if a.Kind == annotation.KindClause {
		return beyond(r, a)
	}
	if a.Verdict == nil {
		return "", ""
	}
	switch v := a.Verdict; v.Status {
	case annotation.StatusElsewhere:
		return "wrong-article", "named as " + export.Place(a.Article) + "; the text held here has these words in " + export.Place(v.Article)
	case annotation.StatusDiffers:
		message := "the text held here reads “" + facts.Shorten(export.Reads(r, v), readWords) + "” (" + export.Place(v.Article) + ")" + export.Changes(v)
		if slices.Contains(v.Notes, annotation.NoteMoved) {
			message += "; the article names " + export.Place(a.Article)
		}
		return "quote-differs", message
	case annotation.StatusNotFound:
		if slices.Contains(v.Notes, annotation.NoteNoArticle) {
			return "wrong-article", "the text held here has no " + export.Place(a.Article)
		}
		return "quote-not-found", "these words were not found in the text held here"
	}
	return "", ""
}

// unknown tells of an agreement that the catalogue does not hold, once.
func unknown(r *annotation.Report, a *annotation.Annotation, told map[string]bool) (rule, message string) {
	for i := range r.Agreements {
		if g := &r.Agreements[i]; g.ID == a.Agreement && !g.Known && !told[g.ID] {
			told[g.ID] = true
			return "unknown-agreement", "the catalogue holds no agreement that “" + a.Exact + "” could mean"
		}
	}
	return "", ""
}

// beyond tells of a clause whose number the agreement does not have.
func beyond(r *annotation.Report, a *annotation.Annotation) (rule, message string) {
	number := strings.FieldsFunc(a.Article, func(c rune) bool { return c < '0' || c > '9' })
	if len(number) == 0 || a.Article[0] < '0' || a.Article[0] > '9' {
		return "", ""
	}
	n, err := strconv.Atoi(number[0])
	for i := range r.Agreements {
		g := &r.Agreements[i]
		if err == nil && g.ID == a.Agreement && g.Card != nil && g.Card.Articles > 0 && n > g.Card.Articles {
			return "wrong-article", "the catalogue has " + g.Title + " with " + strconv.Itoa(g.Card.Articles) + " articles"
		}
	}
	return "", ""
}

func claim(r *annotation.Report, c annotation.Claim) string {
	title := c.Agreement
	for _, g := range r.Agreements {
		if g.ID == c.Agreement {
			title = g.Title
		}
	}
	if c.Rule == annotation.ClaimYear {
		return "said to be of " + c.Said + "; the catalogue has " + title + " signed " + c.Known
	}
	return "“" + c.Said + "”; the catalogue has " + title + " " + c.Known
}
