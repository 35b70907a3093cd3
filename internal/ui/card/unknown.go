//go:build js

package card

import (
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// unknown makes the card of an agreement that the catalogue does not hold: what
// the article itself tells, and where to look for more.
func unknown(r *annotation.Report, mark int, a *annotation.Agreement) markup.Element {
	return body(
		heading(webapi.Words("ui_not_in_catalogue"), markup.In(r.Language, markup.Make("h1", "", a.Title))),
		markup.Make("p", "summary", webapi.Words("ui_unknown_intro")),
		told(r, a),
		said{report: r}.section(facts.Mentions(r, a.ID)),
		searches(a),
		why(r, mark),
	)
}

// told makes the list of what the article tells of the agreement.
func told(r *annotation.Report, a *annotation.Agreement) markup.Element {
	list := markup.Make("dl", "facts")
	row := func(key string, value any) {
		webapi.Append(list, markup.Make("div", "", markup.Make("dt", "", webapi.Words(key)), markup.Make("dd", "", value)))
	}
	if p := parties(a); p != nil {
		row("ui_parties", p)
	}
	if a.Year > 0 {
		row("ui_year", strconv.Itoa(a.Year))
	}
	if names := calledToo(a); names != "" {
		row("ui_called", markup.In(r.Language, markup.Make("span", "", names)))
	}
	if !list.HasChildNodes() {
		return nil
	}
	return list
}

func calledToo(a *annotation.Agreement) string {
	var names []string
	for _, n := range a.Names {
		if !strings.EqualFold(n, a.Title) {
			names = append(names, n)
		}
	}
	return strings.Join(names, "; ")
}

// searches offers ready searches; none is made before the reader clicks.
func searches(a *annotation.Agreement) markup.Element {
	list := linkList(facts.Searches(a, webapi.Language()))
	list.SetClass("plain searches")
	return markup.Section(webapi.Words("ui_look_up"), markup.Make("p", "quiet", webapi.Words("ui_look_up_hint")), list)
}
