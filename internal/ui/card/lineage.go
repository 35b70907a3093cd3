//go:build js

package card

import (
	"strconv"

	"pactlight/internal/annotation"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// lineage is the strip from what an agreement replaces, over the agreement itself, to
// what replaced it; nil where it stands alone.
func lineage(a *annotation.Agreement, title string) markup.Element {
	if len(a.Card.Replaces)+len(a.Card.ReplacedBy) == 0 {
		return nil
	}
	list := markup.List("ol", "lineage")
	for _, r := range a.Card.Replaces {
		webapi.Append(list, generation(r.Year, r.Title, webapi.Words("ui_replaced")))
	}
	own := generation(a.Year, title, "")
	own.SetAttribute("aria-current", "true")
	webapi.Append(list, own)
	for _, r := range a.Card.ReplacedBy {
		webapi.Append(list, generation(r.Year, r.Title, webapi.Words("ui_replacing")))
	}
	return markup.Section(webapi.Words("ui_lineage"), list)
}

// generation is one agreement of the strip: its year, its title, and what it is to the
// card's own for those who do not see where it stands.
func generation(year int, title, relation string) markup.Element {
	written := ""
	if year > 0 {
		written = strconv.Itoa(year)
	}
	item := markup.Make("li", "", markup.Make("span", "year", written), markup.Make("span", "", title))
	if relation != "" {
		webapi.Append(item, markup.Make("span", "offstage", " ("+relation+")"))
	}
	return item
}
