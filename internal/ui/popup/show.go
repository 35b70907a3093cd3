//go:build js

package popup

import (
	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/card"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// build makes the parts of the page that stay.
func (p *popup) build(main markup.Element) {
	webapi.Title("Pactlight", webapi.Language())
	p.host = markup.Make("p", "host")
	p.status = markup.Make("p", "status")
	p.status.SetAttribute("role", "status")
	p.list = markup.Make("div", "found")
	p.keys = markup.Make("div", "keys")
	p.scopes = markup.Make("fieldset", "switches", markup.Make("legend", "", webapi.Words("ui_marks_on")),
		p.toggle("page"), p.toggle("site"), p.toggle("all"))
	webapi.Append(main,
		markup.Make("header", "top", markup.Make("h1", "", "Pactlight"), p.host, p.status),
		p.list, p.scopes, p.buildLook(), p.keep.whole, p.keys,
		markup.Make("footer", "", markup.Button("", actOptions, -1, webapi.Words("ui_options")),
			markup.OwnLink(webapi.Words("ui_guide_page"), webapi.Words("ui_guide")),
			markup.OwnLink(webapi.Words("ui_welcome_page"), webapi.Words("ui_sample"))),
	)
	webapi.OnPress(main, "change", func(b webapi.Press) {
		p.press(b)
		p.keep.choose(b)
	})
	webapi.OnPress(main, "click", func(b webapi.Press) {
		if b.Act != actSet && b.Act != actQuotes && b.Act != actDensity { // fields: they tell of a change
			p.press(b)
		}
	})
}

// toggle makes the switch of a scope.
func (p *popup) toggle(scope string) markup.Element {
	box, whole := markup.Switch(webapi.Words("ui_scope_"+scope), actSet, scope)
	p.switches[scope] = box
	return whole
}

// show fills the page with a state.
func (p *popup) show(s webapi.State) {
	p.host.SetTextContent(s.Host)
	agreements := facts.AllNamed(s.Report)
	p.status.SetClass("status " + s.Status)
	p.status.SetTextContent(markup.Status(s))
	for scope, on := range map[string]bool{"page": s.Page, "site": s.Site, "all": s.All} {
		webapi.SetSwitch(p.switches[scope], on)
	}
	markup.Hide(p.scopes, s.Host == "") // no page of ours: nothing to switch
	p.showAgreements(s.Report, agreements)
	p.showLook(s)
}

func (p *popup) showAgreements(r *annotation.Report, entries []facts.Named) {
	p.list.SetTextContent("")
	if len(entries) == 0 {
		return
	}
	list := markup.List("ol", "agreements")
	for _, e := range entries {
		title, language := card.ShortTitle(e.Agreement)
		if !e.Agreement.Known {
			language = r.Language
		}
		name := markup.In(language, markup.Make("span", "name", title))
		count := markup.Make("span", "count", webapi.Count("ui_mentions", len(e.Marks)))
		webapi.Append(list, markup.Make("li", "", markup.Button("agreement", actJump, e.Marks[0], name, count)))
	}
	webapi.Append(p.list, markup.Make("h2", "", webapi.Words("ui_found")), list, markup.Button("overview", actAll, -1, webapi.Words("ui_overview")))
}

// buildLook makes the choice of marks for the site.
func (p *popup) buildLook() markup.Element {
	var box markup.Element
	p.density = markup.NewChoice(webapi.Words("ui_density_here"), actDensity, markup.Densities, "ui_density_")
	p.quotes, box = markup.Switch(webapi.Words("ui_quotes"), actQuotes, "")
	p.again = markup.Button("again", actAgain, -1)
	p.look = markup.Make("div", "look", markup.Details(webapi.Words("ui_options_look"), p.density.Element, box), p.again)
	return p.look
}

// showLook shows which marks this site shows, and how many are hidden on this page.
func (p *popup) showLook(s webapi.State) {
	markup.Hide(p.look, s.Host == "" || !s.Page)
	p.density.Choose(s.Look.Density)
	webapi.SetSwitch(p.quotes, s.Look.Quotes)
	markup.Hide(p.again, s.Hidden == 0)
	p.again.SetTextContent(webapi.Count("ui_hidden_here", s.Hidden))
}

// showKeys lists the keyboard shortcuts as the reader has them.
func (p *popup) showKeys(commands []webapi.Command) {
	if list := markup.Shortcuts(commands); list != nil {
		webapi.Append(p.keys, markup.Details(webapi.Words("ui_shortcuts"), list))
	}
}
