package official

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
)

// A number or a word that denies is never taken for a way of writing.
func TestAlteredNumbersAndDenials(t *testing.T) {
	for _, c := range []struct{ code, text, from, to string }{
		{"en", "The Parties shall keep the warming of the lake below 1.5 degrees in every year.", "1.5", "15"},
		{"en", "The Parties shall keep the warming of the lake below 1.5 degrees in every year.", "1.5", "1-5"},
		{"en", "The Parties shall keep the warming of the lake below 1.5 degrees in every year.", "1.5", "1 5"},
		{"en", "The Commission answers each request within 2-3 days of the day it was made.", "2-3", "23"},
		{"en", "The Commission answers each request within 2-3-day periods from the day it was made.", "2-3", "23"},
		{"en", "Each Party bears 1/3 of the costs of the ferry and of the harbours.", "1/3", "13"},
		{"en", "Each Party bears 40 % of the costs of the ferry and of the harbours.", "40 %", "40"},
		{"en", "Each Party pays € 40 for the costs of the ferry and of the harbours.", "€", "$"},
		{"en", "The ferry is closed for 2½ years from the day of the last inspection.", "2½", "2"},
		{"en", "The store of fish is kept below -5 degrees from the day of the catch.", "-5", "5"},
		{"en", "The gates of the harbour are closed every day at 12:30. The keys are kept.", "12:30", "12"},
		{"en", "The catch of the fishermen (never above 2.5) is told to the Commission.", "2.5", "2"},
		{"en", "The Parties were not able to agree on the costs of the ferry.", "not able", "notable"},
		{"en", "The costs shall not be borne by the town and fall due within ninety days of the request.", "not be borne by the town and fall due within ninety", "[…] be borne by the town and fall due within 90"},
		{"it", "Le Parti non pescano né cacciano sul lago durante la notte.", "né", "ne"},
		{"en", strings.Repeat("The Parties keep the peace on the lake. ", 200) + "They shall not fish by night.", "not ", ""},
	} {
		quote := strings.Replace(c.text, c.from, c.to, 1)
		if v := compared(c.code, c.text, c.text); v.Status != annotation.StatusVerbatim {
			t.Errorf("the text itself is %s: %.80q", v.Status, c.text)
		}
		if v := compared(c.code, c.text, quote); v.Status != annotation.StatusDiffers {
			t.Errorf("%q for %q is %s", c.to, c.from, v.Status)
		}
	}
}

// The same number in other writing is one; so is a percentage, though in other words.
func TestNumbersWrittenOtherwise(t *testing.T) {
	const text = "Each Party pays 1 000 000 crowns in equal parts for the upkeep of the ferry."
	for _, other := range []string{"1000000", "1,000,000", "1.000.000", "1\u00a0000\u00a0000", "1'000'000", "1’000’000"} {
		if v := compared("en", text, strings.Replace(text, "1 000 000", other, 1)); v.Status != annotation.StatusTypography && v.Status != annotation.StatusVerbatim {
			t.Errorf("%s: %+v", other, v)
		}
	}
	v := compared("en", "Each Party bears 40 per cent of the costs of the ferry and of the harbours.", "Each Party bears 40% of the costs of the ferry and of the harbours.")
	if v.Status != annotation.StatusDiffers || len(v.Changes) != 0 {
		t.Errorf("%+v", v)
	}
	v = compared("it", "Le Parti informano la Commissione del lago della pesca notturna.", "Le Parti ne informano la Commissione del lago della pesca notturna.")
	if slices.ContainsFunc(v.Changes, func(c annotation.Change) bool { return c.Kind == annotation.ChangeNegation }) {
		t.Errorf("ne denies nothing: %+v", v)
	}
}

// Marks without a word are no words of a text.
func TestQuoteWithoutWords(t *testing.T) {
	for _, quote := range []string{"[…]", "…", "!!!", "[the Parties]", "\u0301"} {
		if v := compared("en", "The Parties keep the peace on the lake.", quote); v.Status != annotation.StatusNoText {
			t.Errorf("%q: %+v", quote, v)
		}
	}
}

// A long quote that is the text word for word is verbatim to its end.
func TestLongQuote(t *testing.T) {
	text := strings.Repeat("The Parties keep the peace on the lake. ", 300) + "They share the fish."
	if v := compared("en", text, text); v.Status != annotation.StatusVerbatim || v.Spans[0].End != len(text)-1 {
		t.Errorf("%s %+v", v.Status, v.Spans)
	}
}

// The end of a Chinese sentence, and a closing quotation mark, are told.
func TestEdges(t *testing.T) {
	v := compared("zh", "缔约双方共同保护湖泊及其沿岸。双方分享渔获。", "缔约双方共同保护湖泊及其沿岸")
	if slices.Contains(v.Notes, annotation.NoteGoesOn) {
		t.Errorf("%+v", v)
	}
	if got := edges("The word “peace”. It lasts.", 10, 17); slices.Contains(got, annotation.NoteGoesOn) {
		t.Error(got)
	}
}

// Words that are changed in another paragraph than the one named are still changed.
func TestDeniedElsewhere(t *testing.T) {
	v := inventedLibrary(t).Compare(Quote{Text: "The chair, which alternates every year, shall […] have a casting vote.", Agreement: "lake-arden", Article: "6(1)", Language: "en"})
	if v.Status != annotation.StatusDiffers || len(v.Changes) != 1 {
		t.Errorf("%+v", v)
	}
}

// A large number is told as it is, in a quote in another language too.
func TestNumberAcross(t *testing.T) {
	dutch := language.Load("nl")
	if got := factsOf("De partijen betalen 150 000 kronen, 1,5 procent en op de 19de 2500000.", dutch, "nl").numbers; !slices.Equal(got, []string{"150000", "1.5", "19de", "2500000"}) {
		t.Error(got)
	}
}

// A quote made to be slow is not: what takes milliseconds here would take minutes if its
// time grew with the square of its length.
func TestHostileQuoteIsReadInTime(t *testing.T) {
	start := time.Now()
	if takeApart(strings.Repeat("[", 1<<20)); time.Since(start) > 5*time.Second {
		t.Error(time.Since(start))
	}
}
