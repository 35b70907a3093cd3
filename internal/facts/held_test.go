package facts

import (
	"reflect"
	"testing"

	"pactlight/internal/annotation"
)

func heldReport() *annotation.Report {
	return &annotation.Report{
		Language: "nl",
		Annotations: []annotation.Annotation{
			{Kind: annotation.KindClause, Agreement: "pact", Article: "2(4)"},
			{Kind: annotation.KindQuote, Agreement: "pact", Article: "2(4)", Verdict: &annotation.Verdict{Text: "en", Part: "3", Spans: []annotation.Span{{Start: 2, End: 4}}}},
			{Kind: annotation.KindClause, Agreement: "pact", Article: "9"},
			{Kind: annotation.KindClause, Agreement: "other", Article: "2"},
		},
		Texts: []annotation.HeldText{
			{ID: "en", Agreement: "pact", Language: "en", Parts: []annotation.HeldPart{{Key: "2", Text: "two"}, {Key: "3", Text: "é bc\nd"}}},
			{ID: "nl", Agreement: "pact", Language: "nl", Parts: []annotation.HeldPart{{Key: "2", Text: "twee"}}},
		},
	}
}

func TestHeldFor(t *testing.T) {
	r := heldReport()
	if h := HeldFor(r, 0, nil); h == nil || h.Part.Text != "twee" {
		t.Errorf("of the clause: %+v", h)
	}
	h := HeldFor(r, 1, []int{1})
	if h == nil || h.Part.Key != "3" {
		t.Fatalf("of the quote: %+v", h)
	}
	want := [][]Run{{{"é ", false}, {"bc", true}}, {{"d", false}}}
	if got := h.Paragraphs(); !reflect.DeepEqual(got, want) {
		t.Errorf("paragraphs %v, want %v", got, want)
	}
	for _, mark := range []int{2, 3} {
		if h := HeldFor(r, mark, nil); h != nil {
			t.Errorf("mark %d: %+v", mark, h)
		}
	}
}
