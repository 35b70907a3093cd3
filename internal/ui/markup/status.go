//go:build js

package markup

import (
	"pactlight/internal/facts"
	"pactlight/internal/ui/webapi"
)

// Status says in words how things stand on a tab's page.
func Status(s webapi.State) string {
	if s.Status != "on" {
		return webapi.Words("ui_status_" + facts.MessageName(s.Status))
	}
	if n := len(facts.AllNamed(s.Report)); n > 0 {
		return webapi.Count("ui_status_on", n)
	}
	return webapi.Words("ui_status_none")
}

// Failed says in words why the worker did not do what was asked.
func Failed(code string) string {
	if words := webapi.Words("ui_failed_" + facts.MessageName(code)); words != "" {
		return words
	}
	return webapi.Words("ui_failed")
}
