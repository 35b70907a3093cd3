package phrase

import (
	"testing"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

func TestPrintedDay(t *testing.T) {
	for text, want := range map[string]string{
		"Saturday 29 August 2015":              "2015-08-29",
		"Updated Monday, May 9, 2001":          "2001-05-09",
		"Updated Monday, May 45, 2001":         "",
		"Leaders in Paris, 12 December 2015":   "",
		"The treaty of 5 May 1955":             "",
		"On 5 May 1955 nobody came to the sea": "",
		"May 2001":                             "",
	} {
		if got := documentOf("Headline", text).Date; string(got) != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func documentOf(blocks ...string) *Doc {
	text, pack := &prose.Text{}, language.Load("en")
	text.Tokenize(blocks)
	text.CutSentences(pack)
	return NewDoc(nil, text, pack, "")
}
