package check

import (
	"slices"
	"strings"
	"testing"

	"pactlight/internal/annotation"
)

func TestFind(t *testing.T) {
	const text = "Article 40 of the Lima Pact says “it holds”. The Oslo Pact is new; the Oslo Pact ends."
	mark := func(exact string, a annotation.Annotation) annotation.Annotation {
		a.Start = len([]rune(text[:strings.Index(text, exact)]))
		a.End, a.Exact = a.Start+len([]rune(exact)), exact
		return a
	}
	quote := func(v annotation.Verdict) annotation.Annotation {
		return mark("it holds", annotation.Annotation{Kind: annotation.KindQuote, Role: annotation.RoleClause, Agreement: "lima", Article: "4", Verdict: &v})
	}
	clause := mark("Article 40", annotation.Annotation{Kind: annotation.KindClause, Agreement: "lima", Article: "40(2)"})
	oslo := mark("Oslo Pact", annotation.Annotation{Kind: annotation.KindAgreement, Form: annotation.FormName, Agreement: "unknown-oslo"})
	cases := []struct {
		name  string
		marks []annotation.Annotation
		claim *annotation.Claim
		want  []string // rules
		words string   // in the message of the first
	}{
		{name: "nothing", marks: []annotation.Annotation{quote(annotation.Verdict{Status: annotation.StatusVerbatim})}},
		{name: "typography is nobody's fault", marks: []annotation.Annotation{quote(annotation.Verdict{Status: annotation.StatusTypography})}},
		{name: "a number that is too high", marks: []annotation.Annotation{clause}, want: []string{"wrong-article"}, words: "with 9 articles"},
		{name: "other article", marks: []annotation.Annotation{quote(annotation.Verdict{Status: annotation.StatusElsewhere, Article: "5(1)"})}, want: []string{"wrong-article"}, words: "Article 5(1)"},
		{name: "no such article", marks: []annotation.Annotation{quote(annotation.Verdict{Status: annotation.StatusNotFound, Notes: []string{annotation.NoteNoArticle}})}, want: []string{"wrong-article"}, words: "no Article 4"},
		{name: "nowhere", marks: []annotation.Annotation{quote(annotation.Verdict{Status: annotation.StatusNotFound})}, want: []string{"quote-not-found"}},
		{name: "unknown, told once", marks: []annotation.Annotation{oslo, oslo}, want: []string{"unknown-agreement"}, words: "Oslo Pact"},
		{name: "force", claim: &annotation.Claim{Rule: annotation.ClaimForce, Agreement: "lima", Said: "is in force", Known: "ended 1999 denounced"}, want: []string{"not-in-force"}, words: "Lima Pact ended 1999 denounced"},
	}
	for _, c := range cases {
		r := &annotation.Report{Text: text, Annotations: c.marks, Agreements: []annotation.Agreement{
			{ID: "lima", Known: true, Title: "Lima Pact", Card: &annotation.Card{Articles: 9}}, {ID: "unknown-oslo", Title: "Oslo Pact"},
		}}
		if c.claim != nil {
			r.Claims = []annotation.Claim{*c.claim}
		}
		var rules []string
		found := Find(r)
		for _, f := range found {
			rules = append(rules, f.Rule)
			if !slices.ContainsFunc(Rules, func(rule Rule) bool { return rule.ID == f.Rule }) {
				t.Errorf("%s: no rule %s", c.name, f.Rule)
			}
		}
		if !slices.Equal(rules, c.want) || len(found) > 0 && !strings.Contains(found[0].Message, c.words) {
			t.Errorf("%s: %+v", c.name, found)
		}
	}
}

// Places count lines and characters, in HTML those of its source.
func TestPlaces(t *testing.T) {
	r := &annotation.Report{Text: "Zoë & co\n\nsay the pact holds"}
	at := func(source, words string, plain bool) (Place, Place) {
		start := len([]rune(r.Text[:strings.Index(r.Text, words)]))
		p := NewPlaces(r, []byte(source), plain)
		return p.At(start, false), p.At(start+len([]rune(words)), true)
	}
	cases := []struct {
		source, words string
		plain         bool
		from, to      Place
	}{
		{"Zoë & co\n\nsay the\n  pact holds\n", "pact", true, Place{4, 3}, Place{4, 7}},
		{"Zoë & co\n\nsay the\n  pact holds\n", "& co", true, Place{1, 5}, Place{1, 9}},
		{"<p>Zo&euml; &amp; co</p>\n<!-- pact --><p>say <b>the</b>\npact holds", "pact", false, Place{3, 1}, Place{3, 5}},
		{"<p>Zo&euml; &amp; co</p>\n<p>say <b>the</b>\npact holds", "co", false, Place{1, 19}, Place{1, 21}},
		{"nothing of it", "pact", true, Place{1, 1}, Place{1, 1}},
	}
	for _, c := range cases {
		if from, to := at(c.source, c.words, c.plain); from != c.from || to != c.to {
			t.Errorf("%q in %q: %v to %v, want %v to %v", c.words, c.source, from, to, c.from, c.to)
		}
	}
}
