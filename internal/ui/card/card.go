//go:build js

// Package card builds what the panel shows of one subject: an agreement, a clause
// or a quote. It only reads the report and makes elements; what their buttons do
// is the panel's part.
package card

import (
	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// Subject is what the panel is about: a mark or, if Whole, the agreement that the
// mark speaks of.
type Subject struct {
	Mark  int
	Whole bool
}

// Acts of the buttons in a card; each has a mark.
const (
	ActJump  = "jump"  // scroll the page to the mark
	ActWhole = "whole" // show the agreement that the mark speaks of
	ActHide  = "hide"  // the mark is wrong: hide it
)

// Build makes the card of s, an element to be put in place of the last one.
func Build(r *annotation.Report, s Subject) markup.Element {
	mark := &r.Annotations[s.Mark]
	of := facts.Agreement(r, mark.Agreement)
	whole := s.Whole || mark.Kind == annotation.KindAgreement
	switch {
	case whole && of != nil && of.Card != nil:
		return known(r, s.Mark, of)
	case whole && of != nil:
		return unknown(r, s.Mark, of)
	}
	return part(r, s.Mark, of)
}

// Title is the name that the reader knows an agreement by: that of the catalogue
// in the language of the page's words, else its title. The second is its language,
// empty where that is not told.
func Title(a *annotation.Agreement) (title, language string) {
	if a.Card == nil {
		return a.Title, ""
	}
	own := webapi.Language()
	if own != "en" && a.Card.Names[own] != "" {
		return a.Card.Names[own], own
	}
	return a.Title, "en"
}

// ShortTitle is Title where there is little room: the shorter of an agreement's
// names in the same language.
func ShortTitle(a *annotation.Agreement) (title, language string) {
	title, language = Title(a)
	if a.Card != nil {
		if name := a.Card.Names[language]; name != "" && len(name) < len(title) {
			title = name
		}
	}
	return title, language
}

// shortTitle is ShortTitle in whatever language.
func shortTitle(a *annotation.Agreement) string {
	title, _ := ShortTitle(a)
	return title
}

// heading makes the top of a card: a quiet line, the title and what stands under it.
func heading(above string, title markup.Element, under ...any) markup.Element {
	title.SetAttribute("tabindex", "-1") // takes the focus when the subject changes
	top := markup.Make("header", "top", markup.Make("p", "above", above), title)
	webapi.Append(top, under...)
	return top
}

// body makes a card of parts, nil ones left out.
func body(parts ...any) markup.Element {
	return markup.Make("article", "card", parts...)
}
