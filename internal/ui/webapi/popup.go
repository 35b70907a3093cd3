//go:build js

package webapi

import (
	"syscall/js"

	"pactlight/internal/annotation"
)

// State is what the worker says of a tab.
type State struct {
	Status string // the name of a message: "on", "off", "no-article", "pdf", "working" …
	Host   string
	URL    string // of the page
	Title  string // of the page, as its tab has it
	Page   bool   // marks are wanted on this page,
	Site   bool   // on this site,
	All    bool   // at all
	Look   Look   // of the site
	Hidden int    // how many marks are hidden on the page
	Report *annotation.Report
	Error  string // why there is no state: the worker's code, or "failed" where it did not answer
}

// Tab is a browser tab, by the browser's number for it.
type Tab int

// ActiveTab finds the tab that the popup was opened on.
func ActiveTab(done func(t Tab, ok bool)) {
	promise, ok := call(api.Get("tabs"), "query", map[string]any{"active": true, "currentWindow": true})
	if !ok {
		done(0, false)
		return
	}
	then(promise, func(tabs js.Value, ok bool) {
		if !ok || tabs.Length() == 0 {
			done(0, false)
			return
		}
		done(Tab(integer(tabs.Index(0), "id")), true)
	})
}

// While the worker reads the page, its state is asked for again, after this many
// milliseconds and at most so often.
const (
	askAgainAfter = 250
	asksAtMost    = 40
)

// State asks for the tab's state. As of every call that gives one, done is called again
// while the page is being read.
func (t Tab) State(done func(State)) {
	t.send("popup/state", nil, done)
}

// Set switches the marks of a scope ("page", "site" or "all") on or off and asks
// for the state that follows.
func (t Tab) Set(scope string, on bool, done func(State)) {
	t.send("popup/set", map[string]any{"scope": scope, "on": on}, done)
}

// Jump scrolls the tab to a mark.
func (t Tab) Jump(mark int, done func(State)) {
	t.send("popup/jump", map[string]any{"mark": mark}, done)
}

// SetLook says which marks the tab's site shows.
func (t Tab) SetLook(l Look, done func(State)) {
	t.send("popup/look", map[string]any{"look": map[string]any{"density": l.Density, "quotes": l.Quotes}}, done)
}

// Print prints the tab's page with its marks and a list of the agreements.
func (t Tab) Print(done func(State)) { t.send("popup/print", nil, done) }

// Unhide shows the hidden marks of the tab's page again.
func (t Tab) Unhide(done func(State)) { t.send("popup/unhide", nil, done) }

func (t Tab) send(kind string, more map[string]any, done func(State)) {
	t.follow(asksAtMost, kind, more, done)
}

func (t Tab) follow(asks int, kind string, more map[string]any, done func(State)) {
	message := messageOf(kind, more)
	message["tabId"] = int(t)
	send(message, func(reply js.Value, ok bool) {
		s := readState(reply)
		if !ok && s.Error == "" {
			s.Error = "failed"
		}
		done(s)
		if s.Status == "working" && asks > 0 {
			Later(askAgainAfter, func() { t.follow(asks-1, "popup/state", nil, done) })
		}
	})
}

func readState(v js.Value) State {
	s := State{Status: text(v, "status"), Host: text(v, "host"), URL: text(v, "url"), Title: text(v, "title"), Report: object(v, "report", readReport), Error: text(v, "error")}
	s.Look, s.Hidden = readLook(get(v, "look")), integer(v, "hidden")
	scope := get(v, "scope")
	s.Page, s.Site, s.All = truth(scope, "page"), truth(scope, "site"), truth(scope, "all")
	return s
}

// Command is a keyboard shortcut that the reader may press.
type Command struct {
	Description string
	Keys        string // as the browser writes them, "Alt+Shift+P"
}

// Commands gives the shortcuts that are set, as the reader has them.
func Commands(done func([]Command)) {
	commands := api.Get("commands")
	if !commands.Truthy() {
		return
	}
	promise, ok := call(commands, "getAll")
	if !ok {
		return
	}
	then(promise, func(all js.Value, ok bool) {
		if !ok {
			return
		}
		var out []Command
		for i := range all.Length() {
			c := Command{text(all.Index(i), "description"), text(all.Index(i), "shortcut")}
			if c.Description != "" && c.Keys != "" {
				out = append(out, c)
			}
		}
		done(out)
	})
}
