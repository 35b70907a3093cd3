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
	sample := markup.Make("a", "", webapi.Words("ui_sample"))
	sample.SetAttribute("href", webapi.Words("ui_welcome_page"))
	sample.SetAttribute("target", "_blank")
	p.scopes = markup.Make("fieldset", "switches", markup.Make("legend", "", webapi.Words("ui_marks_on")),
		p.toggle("page"), p.toggle("site"), p.toggle("all"))
	webapi.Append(main,
		markup.Make("header", "top", markup.Make("h1", "", "Pactlight"), p.host, p.status),
		p.list, p.scopes, p.keys,
		markup.Make("footer", "", sample),
	)
	webapi.OnPress(main, "change", p.press)
	webapi.OnPress(main, "click", func(b webapi.Press) {
		if b.Act == actJump || b.Act == actAll {
			p.press(b)
		}
	})
}

// toggle makes the switch of a scope. It works once the state is known.
func (p *popup) toggle(scope string) markup.Element {
	box := markup.Make("input", "")
	for name, value := range map[string]string{"type": "checkbox", "role": "switch", "data-act": actSet, "data-of": scope, "disabled": ""} {
		box.SetAttribute(name, value)
	}
	p.switches[scope] = box
	return markup.Make("label", "switch", markup.Make("span", "", webapi.Words("ui_scope_"+scope)), box)
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
}

func (p *popup) showAgreements(r *annotation.Report, entries []facts.Named) {
	p.list.SetTextContent("")
	if len(entries) == 0 {
		return
	}
	list := markup.Make("ol", "agreements")
	list.SetAttribute("role", "list")
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

// showKeys lists the keyboard shortcuts as the reader has them.
func (p *popup) showKeys(commands []webapi.Command) {
	if len(commands) == 0 {
		return
	}
	list := markup.Make("dl", "shortcuts")
	for _, c := range commands {
		webapi.Append(list, markup.Make("div", "", markup.Make("dt", "", c.Description), markup.Make("dd", "", markup.Make("kbd", "", c.Keys))))
	}
	webapi.Append(p.keys, markup.Details(webapi.Words("ui_shortcuts"), list))
}
