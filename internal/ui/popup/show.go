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
		if b.Act == actJump {
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
	agreements := found(s.Report)
	p.status.SetClass("status " + s.Status)
	p.status.SetTextContent(statusWords(s, len(agreements)))
	for scope, on := range map[string]bool{"page": s.Page, "site": s.Site, "all": s.All} {
		webapi.SetSwitch(p.switches[scope], on)
	}
	markup.Hide(p.scopes, s.Host == "") // no page of ours: nothing to switch
	p.showAgreements(s.Report, agreements)
}

// statusWords says in words how things stand on the tab's page.
func statusWords(s webapi.State, agreements int) string {
	if s.Status == "on" {
		if agreements == 0 {
			return webapi.Words("ui_status_none")
		}
		return webapi.Count("ui_status_on", agreements)
	}
	return webapi.Words("ui_status_" + facts.Key(s.Status))
}

// entry is an agreement in the list, with the marks that speak of it.
type entry struct {
	agreement *annotation.Agreement
	marks     []int
}

// found lists the agreements that have a mark, in the order of the article.
func found(r *annotation.Report) []entry {
	if r == nil {
		return nil
	}
	var out []entry
	for i := range r.Agreements {
		a := &r.Agreements[i]
		if marks := facts.Mentions(r, a.ID); len(marks) > 0 {
			out = append(out, entry{a, marks})
		}
	}
	return out
}

func (p *popup) showAgreements(r *annotation.Report, entries []entry) {
	p.list.SetTextContent("")
	if len(entries) == 0 {
		return
	}
	list := markup.Make("ol", "agreements")
	list.SetAttribute("role", "list")
	for _, e := range entries {
		title, language := card.ShortTitle(e.agreement)
		if !e.agreement.Known {
			language = r.Language
		}
		name := markup.In(language, markup.Make("span", "name", title))
		count := markup.Make("span", "count", webapi.Count("ui_mentions", len(e.marks)))
		webapi.Append(list, markup.Make("li", "", markup.Button("agreement", actJump, e.marks[0], name, count)))
	}
	webapi.Append(p.list, markup.Make("h2", "", webapi.Words("ui_found")), list)
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
