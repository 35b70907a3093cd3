package ui

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pactlight/internal/facts"
)

// reasoning are the packages that give marks their reasons.
var reasoning = []string{"../agreement", "../clause"}

// unseen are the reasons of terms, which the page does not mark and no panel is about.
var unseen = []string{"so called", "a word within a quotation", "a short name in brackets"}

// TestEveryReasonHasAMessage wants a message in each locale for every reason that a mark can
// have: with a blank for the detail of one that has a detail, with none for one that is
// always the same. A reason that no mark has any more has none.
func TestEveryReasonHasAMessage(t *testing.T) {
	var given []string
	for _, folder := range reasoning {
		given = append(given, reasonsOf(t, folder)...)
	}
	given = append(given, reasonsOfSigns(t)...)
	for _, why := range unseen {
		if !slices.Contains(given, why) {
			t.Errorf("no term has the reason %q", why)
		}
	}
	blanksOf := map[string]int{"ui_why_intro": 1}
	for _, why := range given {
		name, varies := strings.CutSuffix(why, ": ")
		if strings.Contains(name, ":") {
			t.Errorf("the detail of %q never varies: a reason that is always the same has no colon", why)
		}
		if key := "ui_why_" + facts.MessageName(name); varies {
			blanksOf[key] = 1
		} else if !slices.Contains(unseen, why) {
			blanksOf[key] = 0
		}
	}
	eachLocale(t, func(t *testing.T, said map[string]string) {
		for key, want := range blanksOf {
			if message := said[key]; message == "" {
				t.Errorf("%s is missing: give the reason its message, or one that the reader knows", key)
			} else if got := len(blanks(message)); got != want {
				t.Errorf("%s has %d blanks, want %d: %s", key, got, want, message)
			}
		}
		for key := range said {
			if _, ok := blanksOf[key]; !ok && strings.HasPrefix(key, "ui_why_") {
				t.Errorf("nothing gives the reason of %s", key)
			}
		}
	})
}

// reasonsOfSigns gives what the reader may be told of the signs that weigh on a quotation: of
// those that speak for a clause, and of the one that always does.
func reasonsOfSigns(t *testing.T) (given []string) {
	text, err := os.ReadFile("../clause/weights.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		sign, rest, _ := strings.Cut(line, "  ")
		fields := strings.Fields(rest)
		if strings.HasPrefix(line, "#") || len(fields) < 4 {
			continue
		}
		if forClause, err := strconv.Atoi(fields[0]); err != nil || forClause > 0 || sign == "always" {
			given = append(given, strings.Join(fields[3:], " "))
		}
	}
	if len(given) < 2 {
		t.Fatal("weights.txt is not what it was")
	}
	return given
}
