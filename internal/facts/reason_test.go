package facts

import (
	"strings"
	"testing"
)

func TestTold(t *testing.T) {
	messages := map[string]string{"parties": "the parties: $1", "name": "its name: $1", "told_further_on": "it is told further on"}
	words := func(name string, detail ...string) string {
		return strings.ReplaceAll(messages[name], "$1", strings.Join(detail, ""))
	}
	states := func(codes []string) string { return strings.ToLower(strings.Join(codes, " and ")) }
	for why, want := range map[string]string{
		"told further on":  "it is told further on", // always the same
		"parties: RU KP":   "the parties: ru and kp",
		"name: Pact: text": "its name: Pact: text",
		"parties: FARC":    "the parties: farc",
		"told nowhere":     "", // unknown
		"month: 6":         "",
	} {
		if got := Told(why, words, states); got != want {
			t.Errorf("%s: %q, want %q", why, got, want)
		}
	}
}
