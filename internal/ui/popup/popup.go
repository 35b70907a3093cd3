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
)

// While the worker reads the page, its state is asked for again, after this many
// milliseconds and at most so often.
const (
	askAgainAfter = 250
	asksAtMost    = 40
)

// popup is the page while it is shown.
type popup struct {
	tab  webapi.Tab
	asks int

	host, status, list, keys markup.Element
	switches                 map[string]markup.Element // by scope
}

// Run starts the page.
func Run() {
	p := &popup{switches: map[string]markup.Element{}}
	p.build(webapi.Find("main"))
	webapi.Commands(p.showKeys)
	webapi.ActiveTab(func(t webapi.Tab, ok bool) {
		if !ok {
			p.show(webapi.State{Status: "not-readable"})
			return
		}
		p.tab = t
		t.State(p.answer)
	})
}

// answer takes the worker's reply, and asks again while it is at work.
func (p *popup) answer(s webapi.State, ok bool) {
	if !ok {
		p.fail()
		return
	}
	p.show(s)
	if p.asks++; s.Status == "working" && p.asks < asksAtMost {
		webapi.Later(askAgainAfter, func() { p.tab.State(p.answer) })
	}
}

func (p *popup) press(b webapi.Press) {
	switch {
	case b.Act == actSet:
		p.tab.Set(b.Of, b.Checked, func(s webapi.State, ok bool) {
			if !ok {
				webapi.SetSwitch(p.switches[b.Of], !b.Checked, true)
			}
			p.answer(s, ok)
		})
	case b.Act == actJump && b.Mark >= 0:
		p.tab.Jump(b.Mark, func(_ webapi.State, ok bool) {
			if ok {
				webapi.CloseWindow()
			} else {
				p.fail()
			}
		})
	}
}

// fail says in words that the worker refused or did not answer.
func (p *popup) fail() {
	p.status.SetClass("status failed")
	p.status.SetTextContent(webapi.Words("ui_failed"))
}
