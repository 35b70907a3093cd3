//go:build js

// Package options is the page of the reader's settings: where marks are shown, how they
// look, which languages are read, and what is kept.
package options

import (
	"slices"

	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// Acts of the page's elements.
const (
	actOn       = "on"       // the switch for sites without a choice
	actForget   = "forget"   // a site; data-of is its host
	actDensity  = "density"  // a radio button; its value is the density
	actQuotes   = "quotes"   // a box
	actColours  = "colours"  // a radio button; its value is the colours
	actLanguage = "language" // a box; data-of is the code
	actKeys     = "keys"     // to the browser's own page of shortcuts
	actUnhide   = "unhide"   // a hidden mark; data-mark is its place in the list
	actExport   = "export"   // the file of all that is kept
	actErase    = "erase"    // asks,
	actReally   = "really"   // and does it,
	actKeep     = "keep"     // or not
)

// options is the page while it is shown.
type options struct {
	state webapi.Options

	library    webapi.Library
	understood webapi.Understood // of the file that may be kept
	file       webapi.File

	texts, told, everywhere, whereHint, sites, quotes, keys, hidden, data markup.Element
	density, colours                                                      markup.Choice
	languages                                                             map[string]markup.Element // boxes by code
}

// Run starts the page.
func Run() {
	o := &options{}
	o.build(webapi.Find("main"))
	webapi.GetOptions(o.show)
	webapi.GetTexts(o.showTexts)
	webapi.Commands(o.showKeys)
}

// show fills the page; after a failure it says so and leaves what is there.
func (o *options) show(s webapi.Options) {
	if s.Error != "" {
		o.fail(s.Error)
		return
	}
	o.state = s
	o.showWhere()
	o.showLooks()
	o.showLanguages()
	o.showHidden()
	o.showData()
}

// done is show for an answer to something that the reader did: it says that it is done.
func (o *options) done(s webapi.Options) {
	o.show(s)
	if s.Error == "" {
		o.tell(webapi.Words("ui_saved"))
	}
}

func (o *options) fail(code string) {
	o.tell(markup.Failed(code))
	if o.state.Version != "" {
		o.show(o.state) // what was chosen is not so
	}
}

func (o *options) tell(words string) { o.told.SetTextContent(words) }

// press does what a button asks.
func (o *options) press(b webapi.Press) {
	switch b.Act {
	case actForget:
		webapi.ForgetSite(b.Of, o.done)
	case actUnhide:
		webapi.Unhide(b.Mark, o.done)
	case actKeys:
		if !webapi.OpenShortcuts() {
			o.tell(webapi.Words("ui_keys_by_hand"))
		}
	case actExport:
		webapi.ExportSettings(func(file string, ok bool) {
			if !ok {
				o.fail("failed")
				return
			}
			webapi.Save("pactlight-settings.json", "application/json", file)
		})
	case actErase:
		o.askErase()
	case actReally:
		webapi.EraseSettings(o.done)
	case actKeep:
		o.showData()
	default:
		o.pressText(b)
	}
}

// choose takes what a field says.
func (o *options) choose(b webapi.Press) {
	s := o.state.Settings
	switch b.Act {
	case actOn:
		webapi.SetOn(b.Checked, o.done)
		return
	case actDensity:
		s.Look.Density = b.Chosen
	case actQuotes:
		s.Look.Quotes = b.Checked
	case actColours:
		s.Look.Colours = b.Chosen
	case actLanguage:
		s.Unread = slices.DeleteFunc(slices.Clone(s.Unread), func(code string) bool { return code == b.Of })
		if !b.Checked {
			s.Unread = append(s.Unread, b.Of)
		}
	default:
		o.chooseText(b)
		return
	}
	webapi.SetSettings(s, o.done)
}
