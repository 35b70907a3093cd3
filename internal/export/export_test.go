package export

import (
	"encoding/csv"
	"regexp"
	"strings"
	"testing"

	"pactlight/internal/annotation"
	"pactlight/internal/citation"
)

// sample is an invented article whose words are hard to write down: markup of several
// kinds, a formula, letters outside the basic plane.
func sample() *Article {
	const text = "🕊 =SUM(*Pact*) <b>\n\n“The Lima Pact [shall] hold,” says Article 2."
	mark := func(kind annotation.Kind, exact string) annotation.Annotation {
		start := len([]rune(text[:strings.Index(text, exact)]))
		return annotation.Annotation{Kind: kind, Start: start, End: start + len([]rune(exact)), Exact: exact, Agreement: "lima-2031"}
	}
	name := mark(annotation.KindAgreement, "=SUM(*Pact*) <b>")
	name.Form, name.Sentence = annotation.FormName, &annotation.Span{Start: 0, End: 18}
	quote := mark(annotation.KindQuote, "The Lima Pact [shall] hold,")
	quote.Role, quote.Article, quote.Verdict = annotation.RoleClause, "2", &annotation.Verdict{Status: "no-text"}
	speech := mark(annotation.KindQuote, "says")
	speech.Role, speech.Agreement = annotation.RoleSpeech, ""
	return &Article{Title: "Page", Source: "https://news.example/1", Style: citation.OSCOLA, Report: &annotation.Report{
		Language: "en", Date: "2031-05-06", Text: text, Annotations: []annotation.Annotation{name, quote, speech},
		Agreements: []annotation.Agreement{
			{ID: "lima-2031", Known: true, Title: "Lima Pact", Year: 2031,
				Card: &annotation.Card{Kind: "treaty", Signed: "2031-01-02", Official: []string{"https://pact.example/"}}},
			{ID: "silent", Title: "never marked"},
		},
	}}
}

func TestQuote(t *testing.T) {
	a := sample()
	want := "“The Lima Pact [shall] hold,” (Lima Pact (adopted 2 January 2031) art 2) — Page, https://news.example/1, 2031-05-06"
	if got := a.Quote(&a.Report.Annotations[1]); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	a.Report.Title = "Own\n title"
	if got := a.Quote(&a.Report.Annotations[2]); got != "“says” — Own title, https://news.example/1, 2031-05-06" {
		t.Error(got)
	}
}

func TestMarkdown(t *testing.T) {
	want := `# Page

Page, https://news.example/1, 2031-05-06

## Lima Pact (2031)

Lima Pact (adopted 2 January 2031)

<https://pact.example/>

- 🕊 =SUM(\*Pact\*) \<b\>
- **article 2**: “The Lima Pact \[shall\] hold,”
`
	if got := sample().Markdown(); got != want {
		t.Errorf("got\n%s", got)
	}
	for words, want := range map[string]string{"12. November": `12\. November`, "# 1": `\# 1`, "- a - b": `\- a - b`, "a_b & ~c": `a\_b \& \~c`} {
		if got := escaped(words); got != want {
			t.Errorf("%q: %q, want %q", words, got, want)
		}
	}
}

func TestTable(t *testing.T) {
	a := sample()
	written := CSV(append([][]string{Columns}, a.Rows()...)...)
	read, err := csv.NewReader(strings.NewReader(written)).ReadAll()
	if err != nil || len(read) != 4 {
		t.Fatal(read, err)
	}
	for i, want := range []string{"exact", "'=SUM(*Pact*) <b>", "The Lima Pact [shall] hold,", "says"} {
		if read[i][3] != want {
			t.Errorf("row %d: %q, want %q", i, read[i][3], want)
		}
	}
	if got := strings.Join(read[2][4:10], " "); got != "lima-2031 Lima Pact 2 no-text 21 48" {
		t.Error(got)
	}
}

func TestWebAnnotationsAreNamedAlike(t *testing.T) {
	id := func(source string, mark int) string {
		a := sample()
		a.Source = source
		return a.WebAnnotations()[2].Value.([]any)[mark].(Object)[0].Value.(string)
	}
	uuid := regexp.MustCompile(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	first := id("a", 0)
	if !uuid.MatchString(first) || first != id("a", 0) || first == id("a", 1) || first == id("b", 0) {
		t.Error(first, id("a", 1), id("b", 0))
	}
}
