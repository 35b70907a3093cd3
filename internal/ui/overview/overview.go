//go:build js

// Package overview is the page beside the article: every agreement and clause in order,
// to search and to jump to, a picture of their times, and what can be taken along.
package overview

import (
	"strconv"

	"pactlight/internal/citation"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// Acts of the page's elements.
const (
	actJump   = "jump"   // an agreement or a sentence
	actCite   = "cite"   // copies the citation of a mark
	actQuote  = "quote"  // copies a quote with its source
	actSearch = "search" // the field of the words to look for
	actKind   = "kind"   // what to list; value is one of kinds
	actStyle  = "style"  // how to cite; value is a citation.Style
	actPrint  = "print"  // prints the page with its marks
	actTake   = "take"   // takes everything along; data-of is the form
)

// overview is the page while it is shown.
type overview struct {
	tab   webapi.Tab
	fixed bool // about one tab, whichever is in front
	state webapi.State
	words string // what is looked for, folded
	kind  string // one of kinds
	style citation.Style

	title, origin, status, told, times, list, bound, tools, take markup.Element
}

// Run starts the page. An address that ends in a tab's number is about that tab, any
// other about the one in front.
func Run() {
	o := &overview{kind: kindAll, style: citation.Styles[0]}
	if n, err := strconv.Atoi(webapi.Token()); err == nil {
		o.tab, o.fixed = webapi.Tab(n), true
	}
	o.build(webapi.Find("main"))
	webapi.OnTab(o.look)
	o.look()
}

// look asks for the state of the tab that the page is about.
func (o *overview) look() {
	if o.fixed {
		o.tab.State(o.answer)
		return
	}
	webapi.ActiveTab(func(t webapi.Tab, ok bool) {
		if !ok {
			o.show(webapi.State{Status: "not-readable"})
			return
		}
		o.tab = t
		t.State(o.answer)
	})
}

// answer takes the worker's reply.
func (o *overview) answer(s webapi.State) {
	if s.Error != "" {
		s = webapi.State{Status: "not-readable"}
	}
	o.show(s)
}

// press does what a button asks.
func (o *overview) press(b webapi.Press) {
	known := o.state.Report != nil && b.Mark >= 0 && b.Mark < len(o.state.Report.Annotations)
	switch {
	case b.Act == actJump && known:
		o.tab.Jump(b.Mark, func(webapi.State) {})
	case b.Act == actCite && known:
		o.cite(b.Mark)
	case b.Act == actQuote && known:
		o.quote(b.Mark)
	case b.Act == actPrint:
		o.tab.Print(func(webapi.State) {})
	case b.Act == actTake && o.state.Report != nil:
		o.takeAlong(b.Of)
	}
}

// choose takes what a field says.
func (o *overview) choose(b webapi.Press) {
	switch b.Act {
	case actSearch:
		o.words = webapi.Fold(b.Chosen)
	case actKind:
		o.kind = b.Chosen
	case actStyle:
		o.style = citation.Style(b.Chosen)
		return
	default:
		return
	}
	o.showList()
}
