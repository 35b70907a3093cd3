//go:build js

package overview

import (
	"pactlight/internal/citation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// build makes the parts of the page that stay, so that the focus and what is typed stay
// while the page beside it changes.
func (o *overview) build(main markup.Element) {
	webapi.Title("Pactlight", webapi.Language())
	o.title = markup.Make("h1", "")
	o.origin = markup.Make("p", "quiet")
	o.status = markup.Make("p", "status")
	o.status.SetAttribute("role", "status")
	o.told = markup.Make("p", "told")
	o.told.SetAttribute("role", "status")
	o.times, o.list, o.bound = markup.Make("div", "times"), markup.Make("div", "list"), markup.Make("div", "bound")
	o.tools, o.take = o.filters(), o.takes()
	webapi.Append(main,
		markup.Make("header", "top", markup.Make("p", "brand", "Pactlight"), o.title, o.origin, o.status),
		o.times, o.tools, o.list, o.bound, o.take, o.told)
	webapi.OnPress(main, "click", o.press)
	webapi.OnPress(main, "input", o.choose)
}

// filters makes the fields that say what is listed.
func (o *overview) filters() markup.Element {
	search := markup.Field("search", actSearch)
	search.SetAttribute("placeholder", webapi.Words("ui_search"))
	search.SetAttribute("aria-label", webapi.Words("ui_search"))
	group := markup.Make("fieldset", "kinds", markup.Make("legend", "offstage", webapi.Words("ui_show")))
	for _, kind := range kinds {
		choice := markup.Field("radio", actKind)
		choice.SetAttribute("name", "kind")
		choice.SetAttribute("value", kind)
		if kind == o.kind {
			choice.SetAttribute("checked", "")
		}
		webapi.Append(group, markup.Make("label", "", choice, markup.Make("span", "", webapi.Words("ui_list_"+kind))))
	}
	return markup.Make("div", "filters", search, group)
}

// takes makes the part with what can be taken along.
func (o *overview) takes() markup.Element {
	style := markup.Make("select", "")
	style.SetAttribute("data-act", actStyle)
	for _, s := range citation.Styles {
		option := markup.Make("option", "", webapi.Words("ui_style_"+facts.MessageName(string(s))))
		option.SetAttribute("value", string(s))
		webapi.Append(style, option)
	}
	buttons := markup.Make("div", "buttons")
	for _, form := range forms {
		button := markup.Button("take", actTake, -1, webapi.Words("ui_take_"+form))
		button.SetAttribute("data-of", form)
		webapi.Append(buttons, button)
	}
	webapi.Append(buttons, markup.Button("take", actPrint, -1, webapi.Words("ui_print")))
	return markup.Section(webapi.Words("ui_take"),
		markup.Make("label", "style", markup.Make("span", "", webapi.Words("ui_cite_as")), style), buttons)
}

// show fills the page with a state.
func (o *overview) show(s webapi.State) {
	o.state = s
	o.told.SetTextContent("")
	o.origin.SetTextContent(o.originWords())
	o.status.SetTextContent(markup.Status(s))
	o.showTitle()
	named := facts.AllNamed(s.Report)
	for _, part := range []markup.Element{o.tools, o.take} {
		markup.Hide(part, len(named) == 0)
	}
	o.showTimes(named)
	o.showList()
	o.showBound(named)
}

func (o *overview) showTitle() {
	title, language := o.state.Title, ""
	if r := o.state.Report; r != nil && r.Title != "" {
		title, language = r.Title, r.Language
	}
	o.title.RemoveAttribute("lang")
	markup.In(language, o.title)
	o.title.SetTextContent(facts.Line(title))
	markup.Hide(o.title, title == "")
}

// originWords tells where the article stands and when it appeared.
func (o *overview) originWords() string {
	words := o.state.Host
	if o.state.Report == nil {
		return words
	}
	if d, ok := facts.ParseDate(o.state.Report.Date); ok {
		words += " · " + webapi.Date(d)
	}
	return words
}
