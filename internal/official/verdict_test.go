package official

import (
	"os"
	"slices"
	"strings"
	"testing"

	"pactlight/internal/annotation"
	"pactlight/internal/official/reading"
)

func inventedLibrary(t testing.TB) *Library {
	t.Helper()
	l := NewLibrary("1")
	for _, text := range packTexts(t, "testdata/invented.json") {
		l.Add(text)
	}
	return l
}

// Each status, and what is told beside it.
func TestVerdicts(t *testing.T) {
	l := inventedLibrary(t)
	cases := []struct {
		name, quote, article, language string
		status                         annotation.Status
		where                          string   // the article of the verdict
		changes                        []string // kind: quote/text
		notes                          []string
	}{
		{name: "verbatim", quote: "Passage may be suspended for no longer than 30 days where the safety of navigation requires it.", article: "3(2)", status: annotation.StatusVerbatim, where: "3(2)"},
		{name: "case of the first letter, and marks at the end", quote: "vessels of both Parties shall enjoy free passage on the Lake by day and by night,", article: "3", status: annotation.StatusVerbatim, where: "3(1)"},
		{name: "other quotation marks", quote: "“Vessel” means any craft of more than 12 metres", article: "2", status: annotation.StatusVerbatim, where: "2", notes: []string{annotation.NoteGoesOn}},
		{name: "omission", quote: "Vessels of both Parties shall enjoy free passage […] by day and by night.", article: "3", status: annotation.StatusOmissions, where: "3(1)"},
		{name: "letter in brackets", quote: "[t]he seat of the Commission is in the town of Velm", article: "6", status: annotation.StatusOmissions, where: "6(3)"},
		{name: "words before the text's own", quote: "In no case told; the seat of the Commission is in the town of Velm", article: "6", status: annotation.StatusDiffers, where: "6(3)", changes: []string{"negation: no/"}},
		{name: "insertion", quote: "Inspectors [of both states] may board any vessel on the Lake after showing their credentials.", article: "7", status: annotation.StatusOmissions, where: "7(1)"},
		{name: "hyphen and capitals", quote: "Members of the Crew shall not be punished for what they tell an inspector in good faith.", article: "7", status: annotation.StatusTypography, where: "7(3)"},
		{name: "digits for letters", quote: "settled within 90 days of the request for talks shall be submitted to three arbitrators", article: "9", status: annotation.StatusTypography, where: "9(1)"},
		{name: "negation put in", quote: "Vessels of both Parties shall not enjoy free passage on the Lake by day and by night.", article: "3", status: annotation.StatusDiffers, where: "3(1)", changes: []string{"negation: not/"}},
		{name: "negation left out", quote: "The chair, which alternates every year, shall have a casting vote.", article: "6", status: annotation.StatusDiffers, where: "6(2)", changes: []string{"negation: /not"}},
		{name: "negation cut out", quote: "The chair, which alternates every year, shall […] have a casting vote.", article: "6", status: annotation.StatusDiffers, where: "6(2)", changes: []string{"negation: /not"}},
		{name: "negation in brackets", quote: "The costs of the Commission are [not] borne by the Parties in equal parts", article: "8", status: annotation.StatusDiffers, where: "8", changes: []string{"negation: not/"}},
		{name: "words that are denied", quote: "have a casting vote", article: "6", status: annotation.StatusVerbatim, where: "6(2)", notes: []string{annotation.NoteBegins, annotation.NoteNegated}},
		{name: "number", quote: "Each Party shall limit the catch of lake trout to 600 tonnes a year.", article: "4", status: annotation.StatusDiffers, where: "4(1)", changes: []string{"number: 600/400"}},
		{name: "date", quote: "must not be used between 1 April and 15 June", article: "4", status: annotation.StatusDiffers, where: "4(2)", changes: []string{"date: April/March"}},
		{name: "obligation", quote: "The Party that suspends it may inform the other Party without delay and give its reasons in writing.", article: "3", status: annotation.StatusDiffers, where: "3(2)", changes: []string{"modal: may/shall"}},
		{name: "other article", quote: "Their award is final and binds both Parties.", article: "10", status: annotation.StatusElsewhere, where: "9(2)"},
		{name: "other paragraph", quote: "Passage may be suspended for no longer than 30 days where the safety of navigation requires it.", article: "3(1)", status: annotation.StatusElsewhere, where: "3(2)"},
		{name: "article that is not there", quote: "Their award is final and binds both Parties.", article: "44", status: annotation.StatusElsewhere, where: "9(2)", notes: []string{annotation.NoteNoArticle}},
		{name: "range of articles", quote: "Their award is final and binds both Parties.", article: "8-10", status: annotation.StatusVerbatim, where: "9(2)"},
		{name: "list of articles", quote: "Their award is final and binds both Parties.", article: "1,9", status: annotation.StatusVerbatim, where: "9(2)"},
		{name: "preamble", quote: "convinced that the Lake joins their peoples more than it divides them", article: "preamble", status: annotation.StatusVerbatim, where: "preamble", notes: []string{annotation.NoteBegins, annotation.NoteGoesOn}},
		{name: "number of its own", quote: "3. The seat of the Commission is in the town of Velm.", article: "6", status: annotation.StatusVerbatim, where: "6(3)"},
		{name: "number of another paragraph", quote: "4. The seat of the Commission is in the town of Velm.", article: "6", status: annotation.StatusDiffers, where: "6(3)", changes: []string{"number: 4/"}},
		{name: "number within a sentence", quote: "4. borne by the Parties in equal parts and shall be paid before the end of January", article: "8", status: annotation.StatusDiffers, where: "8", changes: []string{"number: 4/"}},
		{name: "nowhere", quote: "Every fisherman on the lake is to be given a pension by the king at sixty", article: "4", status: annotation.StatusNotFound, where: "4"},
		{name: "short, without an article", quote: "lake trout", status: annotation.StatusNoText, notes: []string{annotation.NoteTooShort}},
		{name: "short, in its article", quote: "lake trout", article: "4", status: annotation.StatusVerbatim, where: "4(1)", notes: []string{annotation.NoteBegins, annotation.NoteGoesOn}},
		{name: "short, not in its article", quote: "lake trout", article: "5", status: annotation.StatusNoText, notes: []string{annotation.NoteTooShort}},
		{name: "another language", quote: "Elke partij beperkt de vangst van meerforel tot 500 ton per jaar", article: "4", language: "nl", status: annotation.StatusLanguage, where: "4", changes: []string{"number: 500/"}},
		{name: "another language, the same number", quote: "Elke partij beperkt de vangst van meerforel tot 400 ton per jaar", article: "4", language: "nl", status: annotation.StatusLanguage, where: "4"},
	}
	for _, c := range cases {
		if c.language == "" {
			c.language = "en"
		}
		v := l.Compare(Quote{Text: c.quote, Agreement: "lake-arden", Article: c.article, Language: c.language})
		var changes []string
		for _, x := range v.Changes {
			changes = append(changes, x.Kind+": "+x.Quote+"/"+x.Text)
		}
		if v.Status != c.status || v.Article != c.where || c.changes != nil && !slices.Equal(changes, c.changes) || !slices.Equal(v.Notes, c.notes) && c.notes != nil {
			t.Errorf("%s: %+v", c.name, v)
		}
	}
}

// What several texts share is told; the spans are the quoted words.
func TestEcho(t *testing.T) {
	l := inventedLibrary(t)
	const quote = "the other Party shall without delay provide boats, pumps and medical aid with all means in its possession"
	v := l.Compare(Quote{Text: quote, Agreement: "lake-arden", Article: "5", Language: "en"})
	if len(v.Also) != 1 || v.Also[0].Agreement != "lake-towns" || v.Also[0].Article != "2" {
		t.Errorf("also %+v", v.Also)
	}
	part := l.Describe(map[string]map[string]bool{v.Text: {v.Part: true}})[0].Parts[0]
	if got := string([]rune(part.Text)[v.Spans[0].Start:v.Spans[0].End]); got != quote {
		t.Errorf("the span is %q", got)
	}
	v = l.Compare(Quote{Text: quote, Language: "en"})
	if v.Status != annotation.StatusVerbatim || v.Text == "" {
		t.Errorf("without an agreement: %+v", v)
	}
	if v := l.Compare(Quote{Text: quote, Agreement: "paris-agreement", Language: "en"}); v.Status != annotation.StatusNoText {
		t.Errorf("of an agreement whose text is not held: %+v", v)
	}
	var none *Library
	if v := none.Compare(Quote{Text: quote, Agreement: "lake-arden"}); v.Status != annotation.StatusNoText {
		t.Errorf("without a library: %+v", v)
	}
}

// A text that is given again takes the place of the one before, in the middle too.
func TestReplacedText(t *testing.T) {
	l := NewLibrary("1")
	text := func(id, words string) annotation.OfficialText {
		return annotation.OfficialText{ID: id, Agreement: id, Language: "en", Parts: []annotation.Part{
			{Kind: annotation.PartArticle, Number: "1", Paragraphs: []annotation.Paragraph{{Text: words}}},
			{Kind: annotation.PartArticle, Number: "2", Paragraphs: []annotation.Paragraph{{Text: "It ends when the lake is dry."}}}}}
	}
	const old, now = "The towns keep the peace on the lake.", "The towns share the fish of the lake."
	for _, id := range []string{"a", "b", "c"} {
		l.Add(text(id, old))
	}
	l.Add(text("b", now))
	for id, words := range map[string]string{"a": old, "b": now, "c": old} {
		if v := l.Compare(Quote{Text: words, Agreement: id, Article: "1", Language: "en"}); v.Status != annotation.StatusVerbatim || v.Text != id {
			t.Errorf("%s: %+v", id, v)
		}
	}
	if h := l.Held(nil); h.Texts != 3 || h.Parts != 6 {
		t.Errorf("%+v", h)
	}
}

// Whatever the quote, there is a verdict, and its spans are within the part.
func FuzzCompare(f *testing.F) {
	l := inventedLibrary(f)
	for _, s := range []string{"", "…", "[", "[…] […]", "[a] b", "Vessels […] of", "“Vessel”", "\xff", "1. 2. (a)", strings.Repeat("the Lake ", 400)} {
		f.Add(s, "3")
	}
	f.Fuzz(func(t *testing.T, quote, article string) {
		v := l.Compare(Quote{Text: quote, Agreement: "lake-arden", Article: article, Language: "en"})
		if v == nil || v.Status == "" {
			t.Fatal("no verdict")
		}
		if len(v.Spans) == 0 {
			return
		}
		part := l.Describe(map[string]map[string]bool{v.Text: {v.Part: true}})[0].Parts[0]
		for _, s := range v.Spans {
			if s.Start < 0 || s.End < s.Start || s.End > len([]rune(part.Text)) {
				t.Fatalf("span %+v of %d", s, len([]rune(part.Text)))
			}
		}
	})
}

// packTexts gives the texts of a text pack.
func packTexts(t testing.TB, path string) []annotation.OfficialText {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r, err := reading.ReadPack(data)
	if err != nil {
		t.Fatal(path, err)
	}
	return r.Texts
}
