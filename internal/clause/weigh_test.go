package clause

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/annotation"
	"pactlight/internal/quotation"
)

// Every sign has one line of weights, and every line is one of a sign.
func TestWeights(t *testing.T) {
	lines := map[string]int{}
	for line := range strings.Lines(weightText) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		name, rest, _ := strings.Cut(line, "  ")
		lines[name]++
		fields := strings.Fields(rest)
		if !slices.Contains(signNames[:], name) || len(fields) <= len(Columns) {
			t.Errorf("%q is no line of a sign", line)
			continue
		}
		for _, f := range fields[:len(Columns)] {
			if _, err := strconv.Atoi(f); err != nil {
				t.Errorf("%q: %v", line, err)
			}
		}
	}
	for _, name := range signNames {
		if lines[name] != 1 {
			t.Errorf("the sign %q has %d lines of weights", name, lines[name])
		}
	}
}

func TestWeigh(t *testing.T) {
	for _, c := range []struct {
		text string
		role annotation.Role
	}{
		{"“The harbour is open to whoever asks,” the minister said on Monday.", annotation.RoleSpeech},
		{"The mayor talked for an hour about a “harbour of hope” and left.", annotation.RoleTerm},
		{"The UN Charter bans war. In return, the treaty obliges the powers to “share the last loaf of bread among them”.", annotation.RoleClause},
		{"The harbour of hope obliges nobody to “share the last loaf of bread among them”.", annotation.RoleSpeech}, // no agreement is near
	} {
		_, _, quotes := read("en", c.text)
		q := quotes[len(quotes)-1]
		if q.Role != c.role {
			t.Errorf("%s\n got %s (%v), want %s", c.text, q.Role, q.Why, c.role)
		}
		if q.Confidence < 0.33 || q.Confidence > 1 || len(q.Why) != 1 || !slices.ContainsFunc(weights(), func(w weight) bool { return w.told == q.Why[0] }) {
			t.Errorf("%s\n confidence %v, why %q", c.text, q.Confidence, q.Why)
		}
	}
}

// What is observed for fitting is what is weighed: nothing whose role is certain.
func TestObserve(t *testing.T) {
	text := "Article 4 of the UN Charter states that “all are welcome”. “We shall see,” she said."
	d, refs, quotes := read("en", text)
	observed := Observe(d, quotation.Find(d.Text), agreement.Find(catalogue.Default(), d).Mentions, refs)
	if len(quotes) != 2 || len(observed) != 1 {
		t.Fatalf("%d quotations, %d observed", len(quotes), len(observed))
	}
	o := observed[0]
	if o.Role != quotes[1].Role || !slices.Contains(o.Signs, "say behind") || !slices.Contains(o.Signs, "opening") {
		t.Errorf("observed %+v, judged %+v", o, quotes[1])
	}
}
