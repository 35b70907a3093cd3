//go:build js

package overview

import (
	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/card"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// showBound shows who is bound by which of the agreements, where several share a party.
func (o *overview) showBound(named []facts.Named) {
	o.bound.SetTextContent("")
	m := facts.NewMatrix(agreements(named))
	if m == nil {
		return
	}
	head := markup.Make("tr", "", markup.Make("td", ""))
	for _, a := range m.Agreements {
		title, language := card.ShortTitle(a)
		cell := markup.Make("th", "", markup.In(language, markup.Make("span", "", title)))
		cell.SetAttribute("scope", "col")
		webapi.Append(head, cell)
	}
	rows := markup.Make("tbody", "")
	for i, party := range m.Parties {
		webapi.Append(rows, boundRow(card.PartyName(party, m.Agreements...), m.Bound[i]))
	}
	table := markup.Make("table", "", markup.Make("thead", "", head), rows)
	scroller := markup.Make("div", "scroller", table)
	scroller.SetAttribute("tabindex", "0") // may be wider than the page: the keys scroll it
	scroller.SetAttribute("role", "region")
	scroller.SetAttribute("aria-label", webapi.Words("ui_bound"))
	webapi.Append(o.bound, markup.Section(webapi.Words("ui_bound"), scroller))
}

func boundRow(party string, bound []bool) markup.Element {
	head := markup.Make("th", "", party)
	head.SetAttribute("scope", "row")
	row := markup.Make("tr", "", head)
	for _, yes := range bound {
		cell := markup.Make("td", "")
		if yes {
			webapi.Append(cell, markup.Make("span", "dot"), markup.Make("span", "offstage", webapi.Words("ui_bound_yes")))
		}
		webapi.Append(row, cell)
	}
	return row
}

func agreements(named []facts.Named) []*annotation.Agreement {
	out := make([]*annotation.Agreement, len(named))
	for i, n := range named {
		out[i] = n.Agreement
	}
	return out
}
