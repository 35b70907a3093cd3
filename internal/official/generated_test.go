package official

import (
	"flag"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pactlight/internal/annotation"
	"pactlight/internal/golden"
	"pactlight/internal/language"
)

var misjudged = flag.Bool("misjudged", false, "print the quotes that are not judged as they should be")

// generated is a quote made from a text, and what it is to be called.
type generated struct {
	sort    string
	quote   Quote
	want    annotation.Status
	article string // where the words stand; empty: not asked
	change  string // a kind of change that must be told first
}

var sorts = []string{"true", "trimmed", "typography", "altered", "negated", "number", "modal", "renumbered", "invented"}

// content counts the words of a quote that say something.
func (m *maker) content(text string) int {
	var w work
	return countContent(w.cutWords(nil, text, language.Load("en")))
}

// matrix counts what quotes of each sort were called.
type matrix map[string]map[annotation.Status]int

func (x matrix) String() string {
	statuses := []annotation.Status{annotation.StatusVerbatim, annotation.StatusOmissions, annotation.StatusTypography, annotation.StatusDiffers, annotation.StatusElsewhere, annotation.StatusNotFound, annotation.StatusLanguage, annotation.StatusNoText}
	var b strings.Builder
	fmt.Fprintf(&b, "\n%-12s", "made \\ called")
	for _, s := range statuses {
		fmt.Fprintf(&b, " %10.10s", s)
	}
	for _, sort := range sorts {
		fmt.Fprintf(&b, "\n%-13s", sort)
		for _, s := range statuses {
			fmt.Fprintf(&b, " %10d", x[sort][s])
		}
	}
	return b.String()
}

// some makes that many quotes of a sort, or as many as can be had.
func (m *maker) some(sort string, each int) (out []generated) {
	for tries := 0; len(out) < each && tries < 40*each; tries++ {
		g, ok := m.make(sort)
		if !ok || g.quote.Article == "" && m.content(g.quote.Text) < enoughContent {
			continue // fewer words without an article are never judged
		}
		out = append(out, g)
	}
	return out
}

// judge compares quotes of every sort, prints what they were called and holds the
// verdicts to the least share of right ones.
func (m *maker) judge(t *testing.T, l *Library, each int, least float64) {
	x := matrix{}
	right, all := 0, 0
	for _, sort := range sorts {
		x[sort] = map[annotation.Status]int{}
		for _, g := range m.some(sort, each) {
			v := l.Compare(g.quote)
			x[sort][v.Status]++
			all++
			if m.agrees(g, v) {
				right++
			} else if *misjudged {
				t.Logf("%s: %s, want %s; article %q of %s: %q\n%+v", sort, v.Status, g.want, g.quote.Article, g.quote.Agreement, g.quote.Text, v)
			}
			checkChange(t, g, v)
		}
	}
	t.Logf("%s\n%d of %d right: %.4f", x, right, all, float64(right)/float64(all))
	if float64(right) < least*float64(all) {
		t.Errorf("%d of %d right, want %.3f", right, all, least)
	}
}

// agrees says whether the verdict is the one that the quote was made for.
func (m *maker) agrees(g generated, v *annotation.Verdict) bool {
	if base, _, _ := strings.Cut(v.Article, "("); g.article != "" && base != g.article && v.Status == annotation.StatusElsewhere {
		return v.Status == g.want && m.stands(g.quote, base)
	}
	return v.Status == g.want
}

// checkChange holds the verdict to never overlooking a word that denies or a number, and
// to telling the change where it says that the words differ.
func checkChange(t *testing.T, g generated, v *annotation.Verdict) {
	t.Helper()
	grave := g.change == annotation.ChangeNegation || g.change == annotation.ChangeNumber
	if grave && (v.Status == annotation.StatusVerbatim || v.Status == annotation.StatusTypography) {
		t.Errorf("%s is called %s: %q", g.sort, v.Status, g.quote.Text)
	}
	if g.change != "" && v.Status == annotation.StatusDiffers && !slices.ContainsFunc(v.Changes, func(c annotation.Change) bool {
		return c.Kind == g.change || g.change == annotation.ChangeNumber && c.Kind == annotation.ChangeDate
	}) {
		t.Errorf("the %s is not told: %q\n%+v", g.change, g.quote.Text, v)
	}
}

func TestGeneratedQuotes(t *testing.T) {
	files := golden.SharedFiles(t, "texts", "*.json")
	if len(files) < 3 {
		t.Fatal("too few texts", files)
	}
	var texts, other []annotation.OfficialText
	for i, f := range files {
		for _, text := range packTexts(t, f) {
			switch {
			case text.Language != "en":
			case i%4 == 3:
				other = append(other, text)
			default:
				if text.Agreement == "" {
					text.Agreement = filepath.Base(f)
				}
				texts = append(texts, text)
			}
		}
	}
	l, m := generator(texts, other)
	m.judge(t, l, 600, 0.98)
}

// The same on an invented treaty, wherever the tests run.
func TestGeneratedQuotesOfInventedTreaty(t *testing.T) {
	l, m := generator(packTexts(t, "testdata/invented.json")[:1], nil)
	m.judge(t, l, 60, 0.97)
}
