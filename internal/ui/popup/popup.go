//go:build js

// Package popup is the page under the toolbar's button: switches for this page,
// this site and everywhere, and the agreements that the article names.
package popup

import (
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// Acts of the popup's elements.
const (
	actSet  = "set"  // a switch; data-of is its scope
	actJump = "jump" // an agreement in the list
	actAll  = "all"  // the button to the overview

	actDensity = "density" // which marks this site shows; the value is the density
	actQuotes  = "quotes"  // whether it shows quotes
	actAgain   = "again"   // shows the hidden marks of the page again
	actOptions = "options" // to the options page
)

// popup is the page while it is shown.
type popup struct {
	tab   webapi.Tab
	state webapi.State
	keep  *keep

	host, status, list, keys, look, quotes, again, scopes markup.Element
	density                                               markup.Choice
	switches                                              map[string]markup.Element // by scope
}

// Run starts the page.
func Run() {
	p := &popup{switches: map[string]markup.Element{}, keep: newKeep()}
	p.build(webapi.Find("main"))
	webapi.Commands(p.showKeys)
	webapi.ActiveTab(func(t webapi.Tab, ok bool) {
		if !ok {
			p.show(webapi.State{Status: "not-readable"})
			return
		}
		p.tab = t
		t.State(p.answer)
		p.keep.ask(t)
	})
}

// answer takes the worker's reply.
func (p *popup) answer(s webapi.State) {
	if s.Error != "" {
		p.fail(s.Error)
		return
	}
	p.state = s
	p.show(s)
}

func (p *popup) press(b webapi.Press) {
	switch {
	case b.Act == actSet:
		p.set(b.Of, b.Checked)
	case b.Act == actDensity:
		p.tab.SetLook(webapi.Look{Density: b.Chosen, Quotes: p.state.Look.Quotes}, p.answer)
	case b.Act == actQuotes:
		p.tab.SetLook(webapi.Look{Density: p.state.Look.Density, Quotes: b.Checked}, p.answer)
	case b.Act == actAgain:
		p.tab.Unhide(p.answer)
	case b.Act == actOptions:
		webapi.OpenOptions()
		webapi.CloseWindow()
	case b.Act == actAll:
		webapi.OpenOverview(p.tab)
		webapi.CloseWindow()
	case b.Act == actJump && b.Mark >= 0:
		p.jump(b.Mark)
	default:
		p.keep.press(b)
	}
}

// set turns the marks of a scope on or off; its switch goes back where that fails.
func (p *popup) set(scope string, on bool) {
	p.tab.Set(scope, on, func(s webapi.State) {
		if s.Error != "" {
			webapi.SetSwitch(p.switches[scope], !on)
		}
		p.answer(s)
	})
}

// jump shows a mark on the page, and makes room for it.
func (p *popup) jump(mark int) {
	p.tab.Jump(mark, func(s webapi.State) {
		if s.Error == "" {
			webapi.CloseWindow()
		} else {
			p.fail(s.Error)
		}
	})
}

// fail says in words why the worker did not do what was asked.
func (p *popup) fail(code string) {
	p.status.SetClass("status failed")
	p.status.SetTextContent(markup.Failed(code))
}
