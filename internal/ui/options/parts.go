//go:build js

package options

import (
	"slices"
	"strings"

	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

func (o *options) buildWhere() markup.Element {
	var whole markup.Element
	o.everywhere, whole = markup.Switch(webapi.Words("ui_on_every_site"), actOn, "")
	o.whereHint, o.sites = markup.Make("p", "quiet"), markup.Make("div", "list")
	return markup.Section(webapi.Words("ui_options_where"), whole, o.whereHint, o.sites)
}

func (o *options) showWhere() {
	webapi.SetSwitch(o.everywhere, o.state.On)
	hint := "ui_on_every_site_hint"
	if !o.state.On {
		hint = "ui_on_chosen_sites_hint"
	}
	o.whereHint.SetTextContent(webapi.Words(hint))
	webapi.Replace(o.sites, o.siteList())
	if o.state.Pages > 0 {
		webapi.Append(o.sites, markup.Make("p", "quiet", webapi.Count("ui_pages_kept", o.state.Pages)))
	}
}

// siteList lists the sites for which something is kept; nil where there are none.
func (o *options) siteList() markup.Element {
	if len(o.state.Sites) == 0 {
		return nil
	}
	list := markup.List("ul", "rows")
	for _, s := range o.state.Sites {
		forget := markup.Button("act", actForget, -1, webapi.Words("ui_forget"))
		forget.SetAttribute("data-of", s.Host)
		forget.SetAttribute("aria-label", webapi.Words("ui_forget_site", s.Host))
		webapi.Append(list, markup.Make("li", "", markup.Make("span", "host", s.Host), markup.Make("span", "quiet", siteWords(s)), forget))
	}
	return list
}

// siteWords says what is kept for a site.
func siteWords(s webapi.Site) string {
	var words []string
	switch {
	case s.Chosen && s.On:
		words = append(words, webapi.Words("ui_site_on"))
	case s.Chosen:
		words = append(words, webapi.Words("ui_site_off"))
	}
	if s.OwnLook {
		words = append(words, webapi.Words("ui_site_look"))
	}
	return strings.Join(words, ", ")
}

func (o *options) buildLooks() markup.Element {
	var box markup.Element
	o.density = markup.NewChoice(webapi.Words("ui_density"), actDensity, markup.Densities, "ui_density_")
	o.quotes, box = markup.Switch(webapi.Words("ui_quotes"), actQuotes, "")
	o.colours = markup.NewChoice(webapi.Words("ui_colours"), actColours, []string{"tint", "lines", "strong"}, "ui_colours_")
	return markup.Section(webapi.Words("ui_options_look"), o.density.Element, box, o.colours.Element, markup.Make("p", "quiet", webapi.Words("ui_look_hint")))
}

func (o *options) showLooks() {
	look := o.state.Settings.Look
	o.density.Choose(look.Density)
	o.colours.Choose(look.Colours)
	webapi.SetSwitch(o.quotes, look.Quotes)
}

func (o *options) buildLanguages() markup.Element {
	group := markup.Make("fieldset", "languages", markup.Make("legend", "offstage", webapi.Words("ui_options_languages")))
	for _, code := range facts.Languages {
		box := markup.Field("checkbox", actLanguage)
		box.SetAttribute("data-of", code)
		o.languages[code] = box
		webapi.Append(group, markup.Make("label", "", box, markup.In(code, markup.Make("span", "", webapi.LanguageName(code)))))
	}
	return markup.Section(webapi.Words("ui_options_languages"), markup.Make("p", "quiet", webapi.Words("ui_options_languages_hint")), group)
}

func (o *options) showLanguages() {
	for code, box := range o.languages {
		webapi.SetSwitch(box, !slices.Contains(o.state.Settings.Unread, code))
	}
}

func (o *options) showHidden() {
	if len(o.state.Hidden) == 0 {
		webapi.Replace(o.hidden, markup.Make("p", "quiet", webapi.Words("ui_hidden_none")))
		return
	}
	list := markup.List("ul", "rows")
	for i, h := range o.state.Hidden {
		words := h.Name[strings.LastIndexByte(h.Name, '\n')+1:]
		again := markup.Button("act", actUnhide, i, webapi.Words("ui_show_again"))
		again.SetAttribute("aria-label", webapi.Words("ui_show_again")+": "+words)
		sentence := markup.In(h.Language, markup.Make("span", "sentence", facts.Line(h.Sentence)))
		webapi.Append(list, markup.Make("li", "", markup.In(h.Language, markup.Make("strong", "", words)), sentence, again))
	}
	webapi.Replace(o.hidden, markup.Make("p", "quiet", webapi.Words("ui_hidden_hint")), list)
}
