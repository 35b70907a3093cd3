//go:build js

package card

import (
	"slices"
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// known makes the card of an agreement that the catalogue holds.
func known(r *annotation.Report, mark int, a *annotation.Agreement) markup.Element {
	title, language := Title(a)
	return body(
		heading(Kind(a), markup.In(language, markup.Make("h1", "", title)), otherNames(r, mark, a, title)),
		status(r, a.Card),
		summary(a.Card),
		dates(a),
		lineage(a, title),
		said{report: r}.section(facts.Mentions(r, a.ID)),
		links(a.Card),
		why(r, mark),
	)
}

// Kind is what an agreement is, in a plain word, and its year.
func Kind(a *annotation.Agreement) string {
	word := ""
	if a.Card != nil {
		word = webapi.Words("ui_kind_" + facts.MessageName(a.Card.Kind))
	}
	if word == "" {
		word = webapi.Words("ui_agreement")
	}
	if a.Year > 0 {
		word += " · " + strconv.Itoa(a.Year)
	}
	return word
}

// otherNames gives the names that stand under the one shown: the one that the
// article uses, the agreement's title and what English calls it.
func otherNames(r *annotation.Report, mark int, a *annotation.Agreement, shown string) markup.Element {
	used := ""
	if m := &r.Annotations[mark]; m.Form == annotation.FormName {
		used = facts.Line(m.Exact)
	}
	line := markup.Make("p", "other")
	seen := []string{shown}
	for _, n := range [...]struct{ name, language string }{{used, r.Language}, {a.Title, "en"}, {a.Card.Names["en"], "en"}} {
		if n.name == "" || slices.ContainsFunc(seen, func(s string) bool { return strings.EqualFold(s, n.name) }) {
			continue
		}
		if len(seen) > 1 {
			webapi.Append(line, " · ")
		}
		seen = append(seen, n.name)
		webapi.Append(line, markup.In(n.language, markup.Make("span", "", n.name)))
	}
	if !line.HasChildNodes() {
		return nil
	}
	return line
}

// status says whether the agreement was in force when the article was published.
func status(r *annotation.Report, card *annotation.Card) markup.Element {
	force := facts.ForceOn(r.Date, card)
	on := ""
	if d, ok := facts.ParseDate(r.Date); ok {
		on = webapi.Date(d)
	}
	words := ""
	if force == facts.ForceEnded {
		words = webapi.Words("ui_force_ended_"+facts.MessageName(card.EndedHow), on)
	}
	if force == facts.ForceConcluded && card.Kind == "resolution" {
		words = webapi.Words("ui_force_adopted", on)
	}
	if words == "" {
		words = webapi.Words("ui_force_"+string(force), on)
	}
	return markup.Make("p", "status "+string(force), words)
}

func summary(card *annotation.Card) markup.Element {
	words, language := facts.Pick(card.Summary, webapi.Languages()...)
	if words == "" {
		return nil
	}
	return markup.In(language, markup.Make("p", "summary", words))
}

// dates makes the list of plain facts.
func dates(a *annotation.Agreement) markup.Element {
	c := a.Card
	list := markup.Make("dl", "facts")
	row := func(key string, value any) {
		if value == "" {
			return
		}
		webapi.Append(list, markup.Make("div", "", markup.Make("dt", "", webapi.Words(key)), markup.Make("dd", "", value)))
	}
	if p := parties(a); p != nil {
		row("ui_parties", p)
	}
	row(signedKey(c.Kind), join(date(c.Signed), c.Place))
	row(forceKey(c), date(c.InForce))
	row("ui_ended", join(date(c.Ended), webapi.Words("ui_how_"+facts.MessageName(c.EndedHow))))
	if c.Articles > 0 {
		row("ui_articles", strconv.Itoa(c.Articles))
	}
	row("ui_cite", c.Cite)
	if !list.HasChildNodes() {
		return nil
	}
	return list
}

// signedKey is the message for what was done with an agreement on its first day.
func signedKey(kind string) string {
	switch kind {
	case "resolution", "declaration", "charter":
		return "ui_adopted"
	}
	return "ui_signed"
}

// forceKey is the message for the day on which an agreement came into force.
func forceKey(c *annotation.Card) string {
	if c.Ended != "" {
		return "ui_in_force_from"
	}
	return "ui_in_force"
}

// date writes an ISO 8601 date for the reader; empty if it is none.
func date(iso string) string {
	d, ok := facts.ParseDate(iso)
	if !ok {
		return ""
	}
	return webapi.Date(d)
}

// join puts two facts on one line; either may be empty.
func join(first, second string) string {
	if first == "" || second == "" {
		return first + second
	}
	return first + ", " + second
}
