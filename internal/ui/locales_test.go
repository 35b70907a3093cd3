package ui

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"pactlight/internal/facts"
)

const (
	locales = "../../extension/_locales"
	pages   = "../../extension/pages"
)

// messages gives the messages of a locale by name.
func messages(t *testing.T, locale string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(locales, locale, "messages.json"))
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]struct{ Message string }
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(locale, err)
	}
	out := map[string]string{}
	for name, m := range all {
		out[name] = m.Message
	}
	return out
}

// eachLocale runs check on every folder of messages.
func eachLocale(t *testing.T, check func(t *testing.T, said map[string]string)) {
	t.Helper()
	folders, err := os.ReadDir(locales)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		t.Run(f.Name(), func(t *testing.T) { check(t, messages(t, f.Name())) })
	}
}

// TestEveryLanguageHasMessages wants messages in each language that articles are read in.
func TestEveryLanguageHasMessages(t *testing.T) {
	var spoken []string
	eachLocale(t, func(_ *testing.T, said map[string]string) { spoken = append(spoken, said["ui_language"]) })
	for _, l := range facts.Languages {
		if !slices.Contains(spoken, l) {
			t.Errorf("no messages in %s", l)
		}
	}
}

// pluralForms are CLDR's names for the forms of words that go with numbers.
var pluralForms = map[plural.Form]string{
	plural.Zero: "zero", plural.One: "one", plural.Two: "two",
	plural.Few: "few", plural.Many: "many", plural.Other: "other",
}

// formsOf gives the forms that a language has for whole numbers, and "other", which
// stands in for those that it has none for.
func formsOf(tag string) []string {
	forms := map[string]bool{"other": true}
	for n := range 1000 {
		forms[pluralForms[plural.Cardinal.MatchPlural(language.Make(tag), n, 0, 0, 0, 0)]] = true
	}
	return slices.Sorted(maps.Keys(forms))
}

// counted cuts the form off the name of a message that goes with a number:
// "ui_mentions_few" is a form of "ui_mentions". It gives "" for all others.
func counted(english map[string]string, name string) string {
	for _, form := range pluralForms {
		if base, ok := strings.CutSuffix(name, "_"+form); ok && english[base+"_one"] != "" && english[base+"_other"] != "" {
			return base
		}
	}
	return ""
}

var blank = regexp.MustCompile(`\$[0-9]`)

// blanks gives the places of a message that are filled in, in order of number.
func blanks(message string) []string {
	found := blank.FindAllString(message, -1)
	slices.Sort(found)
	return found
}

// TestLocalesSayTheSame wants the same messages with the same blanks in each locale, and
// of one that goes with a number every form that the locale's language has.
func TestLocalesSayTheSame(t *testing.T) {
	english := messages(t, "en")
	eachLocale(t, func(t *testing.T, said map[string]string) {
		forms := formsOf(said["ui_language"])
		for name := range english {
			wanted := []string{name}
			if base := counted(english, name); base != "" {
				wanted = nil
				for _, form := range forms {
					wanted = append(wanted, base+"_"+form)
				}
			}
			for _, w := range wanted {
				if said[w] == "" {
					t.Errorf("%s is missing", w)
				}
			}
		}
		for name, message := range said {
			origin := name
			if base := counted(english, name); base != "" {
				origin = base + "_other"
			}
			if english[origin] == "" {
				t.Errorf("%s is not in English", name)
			} else if !slices.Equal(blanks(message), blanks(english[origin])) {
				t.Errorf("%s has other blanks than in English: %s", name, message)
			}
		}
	})
}

// TestPluralForms holds the rules that the messages are measured by to languages whose
// forms are known.
func TestPluralForms(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "one other", "no": "one other", "hu": "one other", "pl": "few many one other", "ru": "few many one other",
	} {
		if got := strings.Join(formsOf(tag), " "); got != want {
			t.Errorf("%s: %s, want %s", tag, got, want)
		}
	}
}

// TestLocalesNameWhatThereIs wants a language that facts are held in, by the code that
// they are held under, and pages that exist where English names one.
func TestLocalesNameWhatThereIs(t *testing.T) {
	english := messages(t, "en")
	eachLocale(t, func(t *testing.T, said map[string]string) {
		if !slices.Contains(facts.Languages, said["ui_language"]) {
			t.Errorf("no facts are held in %q", said["ui_language"])
		}
		for name, page := range english {
			if !strings.HasSuffix(page, ".html") {
				continue
			}
			if _, err := os.Stat(filepath.Join(pages, said[name])); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

// TestDescriptionFits keeps the description within the 132 characters that Chrome takes.
func TestDescriptionFits(t *testing.T) {
	eachLocale(t, func(t *testing.T, said map[string]string) {
		if n := utf8.RuneCountInString(said["ext_description"]); n == 0 || n > 132 {
			t.Errorf("%d characters", n)
		}
	})
}
