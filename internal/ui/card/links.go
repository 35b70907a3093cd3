//go:build js

package card

import (
	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// links lists where the official text stands and where the facts were checked.
func links(card *annotation.Card) markup.Element {
	official, sources := facts.Links(card.Official), facts.Links(card.Sources)
	if len(official)+len(sources) == 0 {
		return nil
	}
	list := markup.Make("dl", "facts links")
	for _, row := range []struct {
		key   string
		links []facts.Link
	}{{"ui_official", official}, {"ui_sources", sources}} {
		if len(row.links) > 0 {
			webapi.Append(list, markup.Make("div", "", markup.Make("dt", "", webapi.Words(row.key)), markup.Make("dd", "", linkList(row.links))))
		}
	}
	return markup.Section(webapi.Words("ui_texts"), list)
}

func linkList(links []facts.Link) markup.Element {
	list := markup.List("ul", "plain")
	for _, l := range links {
		webapi.Append(list, markup.Make("li", "", markup.Link(l)))
	}
	return list
}
