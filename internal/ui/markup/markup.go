//go:build js

// Package markup makes elements with text in them. Strings become text nodes,
// never HTML; what a button does stands in its data-act and data-mark, for the
// page's one listener.
package markup

import (
	"strconv"

	"honnef.co/go/js/dom/v2"

	"pactlight/internal/facts"
	"pactlight/internal/ui/webapi"
)

// Element is any element of the page.
type Element = *dom.BasicHTMLElement

// Make makes an element. A class may be empty; children are strings, Elements or
// nil Elements, which are left out.
func Make(tag, class string, children ...any) Element {
	e := webapi.Element(tag)
	if class != "" {
		e.SetClass(class)
	}
	webapi.Append(e, children...)
	return e
}

// List makes an ol or a ul. Its role is said, since some screen readers take a list without
// bullets or numbers for none.
func List(tag, class string) Element {
	l := Make(tag, class)
	l.SetAttribute("role", "list")
	return l
}

// Button makes a button that does act; mark is the mark it is about, -1 for none.
func Button(class, act string, mark int, children ...any) Element {
	b := Make("button", class, children...)
	b.SetAttribute("type", "button")
	b.SetAttribute("data-act", act)
	if mark >= 0 {
		b.SetAttribute("data-mark", strconv.Itoa(mark))
	}
	return b
}

// IconButton makes a button that shows a drawing and is named by label; act and mark are
// those of a Button.
func IconButton(act string, mark int, path, label string) Element {
	b := Button("icon", act, mark, webapi.Icon(path))
	b.SetAttribute("aria-label", label)
	b.SetTitle(label)
	return b
}

// Link makes a link that opens outside the page; nothing is told to the site
// about where it was clicked.
func Link(to facts.Link) Element {
	a := Make("a", "", to.Name)
	a.SetAttribute("href", to.URL)
	a.SetAttribute("target", "_blank")
	a.SetAttribute("rel", "noopener noreferrer")
	a.SetTitle(to.URL)
	return a
}

// Details makes a part that is shut until the reader opens it.
func Details(summary string, children ...any) Element {
	d := Make("details", "", Make("summary", "", summary))
	webapi.Append(d, children...)
	return d
}

// In says that e's words are in language, where that is not the page's own.
func In(language string, e Element) Element {
	if language != "" && language != webapi.Language() {
		e.SetLang(language)
	}
	return e
}

// Section makes a part of the page under a heading.
func Section(heading string, children ...any) Element {
	s := Make("section", "", Make("h2", "", heading))
	webapi.Append(s, children...)
	return s
}

// Hide takes e from sight and from screen readers, or brings it back.
func Hide(e Element, hidden bool) {
	if hidden {
		e.SetAttribute("hidden", "")
	} else {
		e.RemoveAttribute("hidden")
	}
}

// OwnLink makes a link to one of the extension's own pages, in a tab of its own.
func OwnLink(page, words string) Element {
	a := Make("a", "", words)
	a.SetAttribute("href", page)
	a.SetAttribute("target", "_blank")
	return a
}
