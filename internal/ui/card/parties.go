//go:build js

package card

import (
	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// partiesShown is how many parties are named before the list is folded away.
const partiesShown = 6

// parties names who is bound, or tells their number; nil where neither is known.
func parties(a *annotation.Agreement) markup.Element {
	names := partyNames(a)
	switch {
	case len(names) > partiesShown:
		return markup.Details(webapi.Count("ui_party_count", len(names)), partyList(names))
	case len(names) > 0:
		return partyList(names)
	case a.Card != nil && a.Card.PartyCount > 0:
		return markup.Make("span", "", webapi.Count("ui_party_count", a.Card.PartyCount))
	}
	return nil
}

// partyList makes a list, which a screen reader counts and CSS puts on one line.
func partyList(names []string) markup.Element {
	list := markup.List("ul", "parties")
	for _, n := range names {
		webapi.Append(list, markup.Make("li", "", n))
	}
	return list
}

// partyNames names the parties in the language of the page's words: as the
// catalogue has them, else as the browser names their codes.
func partyNames(a *annotation.Agreement) []string {
	names := make([]string, 0, len(a.Parties))
	for i := range a.Parties {
		names = append(names, partyName(a, i))
	}
	return names
}

func partyName(a *annotation.Agreement, i int) string {
	if a.Card != nil && i < len(a.Card.PartyNames) {
		if name, _ := facts.Pick(a.Card.PartyNames[i], webapi.Languages()...); name != "" {
			return name
		}
	}
	return webapi.Region(a.Parties[i])
}

// PartyName names the party of that code as the first of agreements, nil ones left out, that
// has it; else as the browser does.
func PartyName(code string, agreements ...*annotation.Agreement) string {
	for _, a := range agreements {
		for i := 0; a != nil && i < len(a.Parties); i++ {
			if a.Parties[i] == code {
				return partyName(a, i)
			}
		}
	}
	return webapi.Region(code)
}
