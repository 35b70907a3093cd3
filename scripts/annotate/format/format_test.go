package format

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/internal/annotation"
	"pactlight/internal/citation"
	"pactlight/internal/export"
)

var update = flag.Bool("update", false, "rewrite the expected output")

// sample is a report on an invented article. It holds what is hard to write: marks
// that nest and cross, text that is markup elsewhere, letters outside the basic plane.
func sample() Document {
	const text = "🕊 <Pact> & after\n\n“The Lima Pact shall hold,” says Article 2 of it.\nIt ends."
	mark := func(kind annotation.Kind, exact string) annotation.Annotation {
		start := len([]rune(text[:strings.Index(text, exact)]))
		return annotation.Annotation{Kind: kind, Start: start, End: start + len([]rune(exact)), Exact: exact,
			Agreement: "lima-2031", Confidence: 0.9,
			Sentence: &annotation.Span{Start: 0, End: 9}, Anchor: &annotation.Anchor{Block: 3, Start: 1, End: 4}}
	}
	title := mark(annotation.KindAgreement, "<Pact>")
	title.Form, title.Agreement = annotation.FormAnaphora, ""
	quote := mark(annotation.KindQuote, "The Lima Pact shall hold,")
	quote.Role, quote.Article, quote.Verdict = annotation.RoleClause, "2", &annotation.Verdict{Status: "no-text"}
	name := mark(annotation.KindAgreement, "Lima Pact")
	name.Form, name.Why = annotation.FormName, []string{"name: Lima Pact"}
	crossing := mark(annotation.KindAgreement, "hold,” says")
	crossing.Form, crossing.Agreement = annotation.FormDescription, "other"
	clause := mark(annotation.KindClause, "Article 2")
	clause.Article = "2"
	speech := mark(annotation.KindQuote, "It ends.")
	speech.Role = annotation.RoleSpeech
	return Document{File: "a b.html", Report: &annotation.Report{
		Language: "en", Date: "2031-05-06", Text: text, Blocks: []int{0, 3},
		Annotations: []annotation.Annotation{title, quote, name, crossing, clause, speech},
		Agreements: []annotation.Agreement{
			{ID: "lima-2031", Known: true, Title: "Lima Pact", Year: 2031, Parties: []string{"PE", "CL"}, Names: []string{"Lima Pact"},
				Card: &annotation.Card{Kind: "treaty", Signed: "2031-01-02", Place: "Lima", Cite: "1 X 2", Articles: 9,
					Summary:  annotation.Text{"en": "Peru & Chile <share> the sea."},
					Official: []string{"https://pact.example/text?a=1&b=2"}}},
			{ID: "other", Title: "pact of 2031", Year: 2031},
		},
	}}
}

// judged is the sample with a text held of one agreement, whose clause is quoted
// wrongly, and a wrong year.
func judged() Document {
	d := sample()
	for i := range d.Report.Annotations {
		if a := &d.Report.Annotations[i]; a.Role == annotation.RoleClause {
			a.Verdict = &annotation.Verdict{
				Status: annotation.StatusDiffers, Text: "lima-en", Part: "3", Article: "3(1)", Spans: []annotation.Span{{Start: 3, End: 31}},
				Diff:    []annotation.Diff{{Op: annotation.DiffSame, Quote: "The Lima Pact shall"}, {Op: annotation.DiffOmitted, Text: "not"}, {Op: annotation.DiffSame, Quote: "hold"}},
				Changes: []annotation.Change{{Kind: annotation.ChangeNegation, Text: "not"}},
				Notes:   []string{annotation.NoteMoved},
			}
		}
	}
	d.Report.Texts = []annotation.HeldText{{ID: "lima-en", Agreement: "lima-2031", Language: "en", Source: "a.json", Parts: []annotation.HeldPart{{Key: "3", Text: "1. The Lima Pact shall not hold."}}}}
	d.Report.Claims = []annotation.Claim{{Rule: annotation.ClaimYear, Start: 23, End: 32, Agreement: "lima-2031", Said: "1999", Known: "2031-01-02"}}
	d.Source = []byte("<h1>🕊 &lt;Pact&gt;\n &amp; after</h1><script>var x</script>\n<p>“The <b>Lima</b>\nPact shall hold,” says Article 2 of it.<br>It ends.")
	return d
}

// nothing is a page without an article.
func nothing() Document {
	return Document{File: "empty.html", Report: &annotation.Report{}}
}

func TestWriters(t *testing.T) {
	cases := []struct {
		golden, format string
		colour         bool
		documents      []Document
	}{
		{"text", "text", false, []Document{sample()}},
		{"text-coloured", "text", true, []Document{sample()}},
		{"text-several", "text", false, []Document{nothing(), sample()}},
		{"json", "json", false, []Document{sample()}},
		{"json-several", "json", false, []Document{nothing(), nothing()}},
		{"ndjson", "ndjson", false, []Document{sample(), nothing()}},
		{"w3c", "w3c", false, []Document{sample()}},
		{"w3c-several", "w3c", false, []Document{nothing(), nothing()}},
		{"html", "html", false, []Document{nothing(), sample()}},
		{"text-judged", "text", false, []Document{judged()}},
		{"html-judged", "html", false, []Document{judged()}},
		{"json-judged", "json", false, []Document{judged()}},
		{"w3c-judged", "w3c", false, []Document{judged()}},
		{"markdown-judged", "markdown", false, []Document{judged()}},
		{"sarif", "sarif", false, []Document{nothing(), judged()}},
		{"markdown", "markdown", false, []Document{nothing(), sample()}},
		{"csv", "csv", false, []Document{nothing(), sample()}},
	}
	for _, c := range cases {
		t.Run(c.golden, func(t *testing.T) {
			got := write(t, c.format, Options{Several: len(c.documents) > 1, Colour: c.colour, Style: citation.Bluebook}, c.documents...)
			compare(t, filepath.Join("testdata", c.golden+".golden"), got)
		})
	}
}

// What is written for programs is stripped, what the caller holds is not.
func TestReportStaysWhole(t *testing.T) {
	d := sample()
	write(t, "json", Options{}, d)
	if d.Report.Annotations[0].Anchor == nil || d.Report.Agreements[0].Card == nil {
		t.Error("writing took something out of the report")
	}
}

// Files that all failed leave output that can still be read.
func TestNoDocuments(t *testing.T) {
	want := map[string]string{"text": "", "json": "[]\n", "ndjson": "", "w3c": "[]\n", "html": "", "markdown": "",
		"csv": export.CSV(export.Columns)}
	for _, name := range Names {
		got := write(t, name, Options{Several: true})
		if name == "sarif" { // a run that found nothing
			if !strings.Contains(got, `"results": []`) {
				t.Errorf("sarif: got %q", got)
			}
			continue
		}
		if got != want[name] {
			t.Errorf("%s: got %q, want %q", name, got, want[name])
		}
	}
}

func write(t *testing.T, name string, o Options, documents ...Document) string {
	t.Helper()
	var out strings.Builder
	w := New(name, &out, o)
	for _, d := range documents {
		if err := w.Write(d); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func compare(t *testing.T, golden, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatalf("%v (go test -update writes it)", err)
	}
	if got != string(want) {
		t.Errorf("%s differs; got:\n%s", golden, got)
	}
}

// Findings are written as file:line:column: rule: message, and counted.
func TestCheck(t *testing.T) {
	var out strings.Builder
	c := NewCheck("text", &out)
	if err := c.Write(judged()); err != nil {
		t.Fatal(err)
	}
	want := "a b.html:3:5: quote-differs: the text held here reads “The Lima Pact shall not hold” (Article 3(1)) (negation: “not” is only in the text); the article names Article 2\n" +
		"a b.html:3:12: wrong-year: said to be of 1999; the catalogue has Lima Pact signed 2031-01-02\n" +
		"a b.html:4:12: unknown-agreement: the catalogue holds no agreement that “hold,” says” could mean\n"
	if out.String() != want || c.Findings() != 3 {
		t.Errorf("%d findings:\n%s\nwant\n%s", c.Findings(), out.String(), want)
	}
}
