//go:build js

// Command pages is the program of the extension's own pages, one for all of them:
// the data-page of a page's body says which it is.
package main

import (
	"pactlight/internal/ui/options"
	"pactlight/internal/ui/overview"
	"pactlight/internal/ui/panel"
	"pactlight/internal/ui/popup"
	"pactlight/internal/ui/webapi"
)

func main() {
	switch webapi.PageName() {
	case "panel":
		panel.Run()
	case "options":
		options.Run()
	case "overview":
		overview.Run()
	case "popup":
		popup.Run()
	}
	select {} // the pages live by their events
}
