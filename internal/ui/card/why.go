//go:build js

package card

import (
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// why tells what a mark rests on: the reasons of the core, how sure it is and what
// else could be meant.
func why(r *annotation.Report, mark int) markup.Element {
	a := &r.Annotations[mark]
	list := markup.Make("ul", "reasons")
	for _, w := range a.Why {
		webapi.Append(list, markup.Make("li", "", reason(w)))
	}
	if a.Confidence > 0 {
		sure := webapi.Words("ui_confidence_" + facts.Confidence(a.Confidence))
		webapi.Append(list, markup.Make("li", "", sure))
	}
	if c := facts.Candidates(r, a, shortTitle); c != "" {
		webapi.Append(list, markup.Make("li", "", webapi.Words("ui_candidates", c)))
	}
	mine := markup.Make("p", "quiet", webapi.Words("ui_why_intro", a.Exact))
	return markup.Details(webapi.Words("ui_why"), mine, list, markup.Button("hide", ActHide, mark, webapi.Words("ui_hide_mark")))
}

// reason says a reason in the language of the page's words: as a whole, else by
// its name with the detail filled in. One that they do not know is shown as the
// core gave it.
func reason(why string) string {
	name, detail := facts.Reason(why)
	key := "ui_why_" + facts.Key(name)
	if words := webapi.Words(key + "_" + facts.Key(detail)); words != "" {
		return words
	}
	if name == "parties" {
		detail = regions(detail)
	}
	if words := webapi.Words(key, detail); words != "" {
		return words
	}
	return why
}

func regions(codes string) string {
	names := strings.Fields(codes)
	for i, c := range names {
		names[i] = webapi.Region(c)
	}
	return webapi.List(names)
}
