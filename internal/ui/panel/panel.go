//go:build js

// Package panel is the page beside a mark. It stays blank until the worker has
// confirmed it; then it shows the card of its subject, lets the reader go from
// mention to mention, and tells the page its height.
package panel

import (
	"slices"
	"strconv"

	"pactlight/internal/facts"
	"pactlight/internal/ui/card"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// Acts of the panel's own buttons.
const (
	actBack     = "back"
	actPrevious = "previous"
	actNext     = "next"
	actClose    = "close"
)

// Strokes of the icons, on a field of 16 by 16.
const (
	strokeBack     = "M13 8H3m4-4L3 8l4 4"
	strokePrevious = "M3 10l5-5 5 5"
	strokeNext     = "M3 6l5 5 5-5"
	strokeClose    = "M4 4l8 8m0-8l-8 8"
)

// panel is the page while it is shown.
type panel struct {
	session *webapi.Session
	subject card.Subject
	past    []card.Subject // the subjects to go back to

	main, position, back, step, holder markup.Element
}

// Run starts the page. It asks the worker first, so that the rest is done while
// the answer is under way.
func Run() {
	p := &panel{main: webapi.Find("main")}
	p.hello()
	p.build()
	webapi.Warm()
	webapi.OnPress(p.main, "click", p.press)
	webapi.OnKey("Escape", func() { p.press(webapi.Press{Act: actClose}) })
	webapi.OnFocus(p.focus)
	webapi.OnHeight(p.main, func(height int) {
		if p.session != nil {
			p.session.Size(height)
		}
	})
}

// hello asks the worker for the session of the token in the address.
func (p *panel) hello() {
	token := webapi.Token()
	if token == "" {
		return
	}
	webapi.Hello(token, func(s *webapi.Session, ok bool) {
		if !ok {
			return // not opened by our content script: show nothing
		}
		p.session = s
		p.main.RemoveAttribute("hidden")
		p.show(card.Subject{Mark: s.Mark})
		if webapi.HasFocus() {
			p.focus()
		}
	})
}

// build makes the bar, which stays while cards come and go, so that the focus
// stays on its buttons and a change of position is read out.
func (p *panel) build() {
	p.back = markup.IconButton(actBack, -1, strokeBack, webapi.Words("ui_back"))
	p.position = markup.Make("span", "position")
	p.position.SetAttribute("role", "status")
	p.step = markup.Make("div", "step",
		p.position,
		markup.IconButton(actPrevious, -1, strokePrevious, webapi.Words("ui_previous")),
		markup.IconButton(actNext, -1, strokeNext, webapi.Words("ui_next")),
	)
	bar := markup.Make("div", "bar", p.back, markup.Make("span", "brand", "Pactlight"), p.step,
		markup.IconButton(actClose, -1, strokeClose, webapi.Words("ui_close")))
	p.holder = markup.Make("div", "holder")
	webapi.Append(p.main, bar, p.holder)
	webapi.Title("Pactlight", webapi.Language())
}

// show puts the card of s in place of the last one.
func (p *panel) show(s card.Subject) {
	p.subject = s
	webapi.Replace(p.holder, card.Build(p.session.Report, s))
	webapi.ToTop()
	markup.Hide(p.back, len(p.past) == 0)
	mentions := p.mentions()
	markup.Hide(p.step, len(mentions) < 2)
	if at := slices.Index(mentions, s.Mark); at >= 0 && len(mentions) > 1 {
		p.position.SetTextContent(webapi.Words("ui_position", strconv.Itoa(at+1), strconv.Itoa(len(mentions))))
	}
}

// mentions are the marks to step through: all that speak of the same agreement.
func (p *panel) mentions() []int {
	r := p.session.Report
	return facts.Mentions(r, r.Annotations[p.subject.Mark].Agreement)
}

func (p *panel) press(b webapi.Press) {
	if p.session == nil {
		return
	}
	known := b.Mark >= 0 && b.Mark < len(p.session.Report.Annotations)
	switch {
	case b.Act == actClose:
		p.session.Close()
	case b.Act == actPrevious:
		p.move(-1)
	case b.Act == actNext:
		p.move(+1)
	case b.Act == actBack && len(p.past) > 0:
		last := p.past[len(p.past)-1]
		p.past = p.past[:len(p.past)-1]
		p.show(last)
		p.focus()
	case b.Act == card.ActJump && known:
		p.session.Jump(b.Mark)
	case b.Act == card.ActHide && known:
		p.session.Hide(b.Mark)
	case b.Act == card.ActWhole && known:
		p.past = append(p.past, p.subject)
		p.show(card.Subject{Mark: b.Mark, Whole: true})
		p.focus()
	}
}

// move goes by mentions, from the last on to the first. An agreement's card stays
// an agreement's card; otherwise each mention shows its own.
func (p *panel) move(by int) {
	mentions := p.mentions()
	at := slices.Index(mentions, p.subject.Mark)
	if at < 0 || len(mentions) < 2 {
		return
	}
	next := mentions[(at+by+len(mentions))%len(mentions)]
	p.show(card.Subject{Mark: next, Whole: p.subject.Whole})
	p.session.Open(next)
}

// focus puts the reader's keys on the title, from where Tab goes through the card.
func (p *panel) focus() {
	if title := webapi.Find("h1"); title != nil {
		webapi.Focus(title)
	}
}
