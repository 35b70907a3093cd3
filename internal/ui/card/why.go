//go:build js

package card

import (
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
		if told := reason(w, facts.Agreement(r, a.Agreement)); told != "" {
			webapi.Append(list, markup.Make("li", "", told))
		}
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

// reason says a reason for a mark of an agreement, nil where that is not told, in the
// language of the messages; "" where there is no message for it.
func reason(why string, of *annotation.Agreement) string {
	words := func(name string, detail ...string) string { return webapi.Words("ui_why_"+name, detail...) }
	states := func(codes []string) string {
		for i, c := range codes {
			codes[i] = PartyName(c, of)
		}
		return webapi.List(codes)
	}
	return facts.Told(why, words, states)
}
