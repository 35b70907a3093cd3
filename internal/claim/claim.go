// Package claim finds what an article says of an agreement that its dates in the
// catalogue speak against. It would rather miss a claim than doubt a true one.
package claim

import (
	"slices"
	"strconv"
	"strings"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Claim is a claim with its place.
type Claim struct {
	prose.Range
	Rule   string // annotation.ClaimYear or ClaimForce
	Entity *agreement.Entity
	Said   string
	Known  string
}

// sure is the least confidence in what a mention means for what is said of it to be
// doubted.
const sure = 0.8

// Find gives the claims of an article that the catalogue speaks against, in order.
func Find(d *phrase.Doc, found *agreement.Found) (out []Claim) {
	for _, m := range found.Mentions {
		if m.Entity == nil || m.Entity.Entry == nil || m.Silent || m.Confidence < sure || len(m.Candidates) > 1 {
			continue
		}
		if c, ok := year(d, m); ok {
			out = append(out, c)
		}
		if c, ok := force(d, m); ok {
			out = append(out, c)
		}
	}
	return out
}

// year finds a year that is said to be the agreement's and cannot be: "the Paris
// Agreement of 2014", "(2014)". The mention must be a name, which was not itself told
// by its year.
func year(d *phrase.Doc, m *agreement.Mention) (Claim, bool) {
	if m.Form != annotation.FormName {
		return Claim{}, false
	}
	at, said := yearBehind(d, m.To)
	if said == 0 {
		at, said = yearBefore(d, m.From)
	}
	e := m.Entity.Entry
	if said == 0 || e.Signed.Year() == 0 || fits(e, said) {
		return Claim{}, false
	}
	end := at + 1
	if d.Mark(at-1, "(") {
		end++ // its bracket
	}
	return Claim{Range: prose.Range{From: min(m.From, at), To: max(m.To, end)}, Rule: annotation.ClaimYear, Entity: m.Entity, Said: strconv.Itoa(said), Known: string(e.Signed)}, true
}

// fits says whether an agreement can be called after a year: between its signing and
// its coming into force, its end, or any year that the catalogue names beside it.
func fits(e *catalogue.Entry, year int) bool {
	last := max(e.Signed.Year(), e.Force.Year())
	if year >= e.Signed.Year() && year <= last || year == e.Ended.Year() {
		return true
	}
	text := strings.Join([]string{e.ID, e.Title, e.Cite}, " ")
	for _, n := range e.Names {
		text += " " + n.Text
	}
	for _, s := range e.Summary {
		text += " " + s
	}
	for _, s := range slices.Concat(e.Replaces, e.ReplacedBy) {
		text += " " + s
	}
	return strings.Contains(text, strconv.Itoa(year))
}

// yearBehind reads "of 2014", ", signed in 2014" and "(2014)" at token i.
func yearBehind(d *phrase.Doc, i int) (at, year int) {
	end := d.Sentences[d.SentenceAt(i-1)].To
	if i+1 >= end {
		return 0, 0
	}
	if d.Tokens[i].Is('(') && i+2 < end && d.Tokens[i+2].Is(')') {
		return i + 1, yearAt(d, i+1, end)
	}
	comma := d.Tokens[i].Is(',')
	if comma {
		i++
	}
	tag := d.Tags[i]
	several := tag.To > tag.From+1
	if !tag.Is(language.Year) || tag.From != i || tag.To >= end || !several && (comma || !tag.Is(language.Of)) {
		return 0, 0
	}
	return tag.To, yearAt(d, tag.To, end)
}

// yearBefore reads "the 2014" in front of token i.
func yearBefore(d *phrase.Doc, i int) (at, year int) {
	first := d.Sentences[d.SentenceAt(i)].From
	if i-2 < first || !d.Tags[i-2].Is(language.Definite) || d.Tokens[i].Join != prose.Spaced {
		return 0, 0
	}
	return i - 1, yearAt(d, i-1, i)
}

// yearAt reads token i as a year that is no beginning or end of a span of years.
func yearAt(d *phrase.Doc, i, end int) int {
	text := d.Of(i)
	n, err := strconv.Atoi(text)
	if err != nil || len(text) != 4 || n < 1500 || n > 2200 {
		return 0
	}
	if next := i + 1; next < end {
		t := &d.Tokens[next]
		if t.Join == prose.Hyphenated || t.Is('–') || t.Is('-') || t.Is('/') || d.Tags[next].Is(language.Through|language.And) {
			return 0
		}
	}
	return n
}
