package facts

import (
	"slices"
	"strings"
	"testing"

	"pactlight/internal/annotation"
)

func TestParseDate(t *testing.T) {
	for text, want := range map[string]Date{
		"2024-06-19":           {2024, 6, 19},
		"2024-06-19T08:00:00Z": {2024, 6, 19},
		"1961-07":              {1961, 7, 0},
		"1961":                 {1961, 0, 0},
		"":                     {},
		"61":                   {},
		"2024-13-01":           {},
		"2024-6-19":            {},
		"2024-06-1x":           {},
		"0000":                 {},
	} {
		got, ok := ParseDate(text)
		if got != want || ok != (want != Date{}) {
			t.Errorf("%q: %v, %v; want %v", text, got, ok, want)
		}
	}
}

func TestForceOn(t *testing.T) {
	pact := annotation.Card{Signed: "2024-06-19", InForce: "2024-12-04", Ended: "2030-05"}
	for _, c := range []struct {
		day  string
		card annotation.Card
		want Force
	}{
		{"", pact, ForceUndated},
		{"yesterday", pact, ForceUndated},
		{"2024-06-18", pact, ForceUnsigned},
		{"2024-06-19", pact, ForceSigned},
		{"2024-12-03", pact, ForceSigned},
		{"2024-12-04", pact, ForceIn},
		{"2024-12", pact, ForceUnclear},
		{"2030-04-30", pact, ForceIn},
		{"2030-05-02", pact, ForceUnclear},
		{"2030-06-01", pact, ForceEnded},
		{"2020-01-01", annotation.Card{Signed: "2006-08-11"}, ForceConcluded},
		{"2006-08-10", annotation.Card{Signed: "2006-08-11"}, ForceUnsigned},
		{"2020-01-01", annotation.Card{}, ForceUnclear},
		{"2020-01-01", annotation.Card{Signed: "1987", Ended: "2019-08-02"}, ForceEnded},
		{"1961-08-01", annotation.Card{Signed: "1961", InForce: "1961-09-10"}, ForceSigned},
	} {
		if got := ForceOn(c.day, &c.card); got != c.want {
			t.Errorf("on %q of %+v: %s, want %s", c.day, c.card, got, c.want)
		}
	}
}

// report builds a report on text, in which {braces} are marks of agreement "a" and
// [brackets] clause quotes of its article 4; a sentence ends at a full stop.
func report(text string) *annotation.Report {
	r := &annotation.Report{}
	var clean []rune
	start, from := 0, 0
	for _, c := range text {
		switch c {
		case '{', '[':
			from = len(clean)
		case '}', ']':
			a := annotation.Annotation{Kind: annotation.KindAgreement, Agreement: "a", Start: from, End: len(clean), Exact: string(clean[from:])}
			if c == ']' {
				a.Kind, a.Role, a.Article = annotation.KindQuote, annotation.RoleClause, "4"
			}
			r.Annotations = append(r.Annotations, a)
		default:
			clean = append(clean, c)
		}
		if c == '.' {
			for i := range r.Annotations {
				if r.Annotations[i].Sentence == nil {
					r.Annotations[i].Sentence = &annotation.Span{Start: start, End: len(clean)}
				}
			}
			start = len(clean) + 1
		}
	}
	r.Text = string(clean)
	return r
}

// written shows sentences as a line each, with the marks in braces.
func written(sentences []Sentence) string {
	var lines []string
	for _, s := range sentences {
		line := ""
		for _, p := range s.Pieces {
			if p.Mark >= 0 {
				p.Text = "{" + p.Text + "}"
			}
			line += p.Text
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func TestSentences(t *testing.T) {
	r := report("Żółw 😀 read the {pact}. Nothing. The {tréaty} and the {deal} hold. “[One. Two]” was its {word}.")
	got := written(Sentences(r, Mentions(r, "a")))
	want := "Żółw 😀 read the {pact}.\nThe {tréaty} and the {deal} hold.\n{One. Two}\nTwo” was its {word}."
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestSentencesWithMarkInMark(t *testing.T) {
	r := &annotation.Report{Text: "Says: all of the pact holds."}
	whole := &annotation.Span{Start: 0, End: 28}
	r.Annotations = []annotation.Annotation{
		{Kind: annotation.KindQuote, Role: annotation.RoleClause, Agreement: "a", Start: 6, End: 27, Sentence: whole},
		{Kind: annotation.KindAgreement, Agreement: "a", Start: 17, End: 21, Sentence: whole},
	}
	if got := written(Sentences(r, []int{0, 1})); got != "Says: {all of the pact holds}." {
		t.Error(got)
	}
}

func TestMentionsLeaveOutWhatIsNotPainted(t *testing.T) {
	r := report("The {pact} says [more].")
	r.Annotations[1].Role = annotation.RoleSpeech
	if got := Mentions(r, "a"); !slices.Equal(got, []int{0}) {
		t.Error(got)
	}
	if got := Mentions(r, ""); got != nil {
		t.Error("marks without an agreement are no mentions of one:", got)
	}
}

func TestCandidates(t *testing.T) {
	r := &annotation.Report{Agreements: []annotation.Agreement{{ID: "a", Title: "A Pact"}, {ID: "b", Title: "B Pact"}}}
	a := &annotation.Annotation{Agreement: "a", Candidates: []annotation.Candidate{{Agreement: "b"}, {Agreement: "a"}, {Agreement: "c", Title: "C Pact"}}}
	if got := Candidates(r, a, func(g *annotation.Agreement) string { return g.Title }); got != "B Pact; C Pact" {
		t.Error(got)
	}
}

func TestQuotes(t *testing.T) {
	r := report("The {pact} says [more] and [much].")
	r.Annotations[0].Kind, r.Annotations[0].Article = annotation.KindClause, "4"
	if got := Quotes(r, 0); !slices.Equal(got, []int{1, 2}) {
		t.Error("of a clause:", got)
	}
	if got := Quotes(r, 2); !slices.Equal(got, []int{2}) {
		t.Error("of a quote:", got)
	}
	r.Annotations[0].Article = "5"
	if got := Quotes(r, 0); got != nil {
		t.Error("of another clause:", got)
	}
}

func TestSliceStaysInside(t *testing.T) {
	for _, c := range []struct {
		start, end int
		want       string
	}{{0, 2, "aé"}, {1, 9, "é😀"}, {-1, 1, "a"}, {5, 9, ""}, {2, 1, ""}} {
		if got := Slice("aé😀", c.start, c.end); got != c.want {
			t.Errorf("%d to %d: %q, want %q", c.start, c.end, got, c.want)
		}
	}
}
