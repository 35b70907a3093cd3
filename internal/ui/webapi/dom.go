//go:build js

package webapi

import (
	"syscall/js"

	"honnef.co/go/js/dom/v2"
)

// Element makes an element. (dom/v2's CreateElement asks the browser up to
// seventy times which Go type would fit; the pages need what all elements have.)
func Element(tag string) *dom.BasicHTMLElement {
	return wrap(global.Get("document").Call("createElement", tag))
}

// Drawing makes an element of SVG with attributes, given as name, value, name, value …
func Drawing(tag string, attributes ...string) *dom.BasicHTMLElement {
	e := wrap(global.Get("document").Call("createElementNS", "http://www.w3.org/2000/svg", tag))
	for i := 0; i+1 < len(attributes); i += 2 {
		e.SetAttribute(attributes[i], attributes[i+1])
	}
	return e
}

// Icon makes a drawing of one stroke, 16 by 16, that a screen reader passes over.
func Icon(path string) *dom.BasicHTMLElement {
	svg := Drawing("svg", "viewBox", "0 0 16 16", "aria-hidden", "true")
	Append(svg, Drawing("path", "d", path))
	return svg
}

// Append puts children, elements or strings, at the end of e; strings as text.
func Append(e *dom.BasicHTMLElement, children ...any) {
	values := make([]any, 0, len(children))
	for _, c := range children {
		switch c := c.(type) {
		case string:
			values = append(values, c)
		case *dom.BasicHTMLElement:
			if c != nil {
				values = append(values, c.Value)
			}
		}
	}
	e.Value.Call("append", values...)
}

// Replace puts children in place of what e holds.
func Replace(e *dom.BasicHTMLElement, children ...any) {
	e.SetTextContent("")
	Append(e, children...)
}

// Find gives the first element of the document that selector names; nil if there
// is none.
func Find(selector string) *dom.BasicHTMLElement {
	v := global.Get("document").Call("querySelector", selector)
	if !v.Truthy() {
		return nil
	}
	return wrap(v)
}

func wrap(v js.Value) *dom.BasicHTMLElement {
	return &dom.BasicHTMLElement{BasicElement: &dom.BasicElement{BasicNode: &dom.BasicNode{Value: v}}}
}

// listen calls do with each event of type kind at target, for as long as the page
// lives. (dom/v2's AddEventListener brings its types for fifty kinds of events.)
func listen(target js.Value, kind string, do func(event js.Value)) {
	target.Call("addEventListener", kind, js.FuncOf(func(_ js.Value, arguments []js.Value) any {
		do(arguments[0])
		return nil
	}))
}

// Press is a press of a button or a change of a switch: the data-act and
// data-mark of the element, and whether it is checked.
type Press struct {
	Act     string
	Mark    int // -1 where the element names none
	Of      string
	Chosen  string // what a field says
	Checked bool
}

// OnPress calls do for each event of type kind ("click", "change") on or below e
// whose element, or the nearest around it, has a data-act. One listener serves
// whatever e comes to hold.
func OnPress(e *dom.BasicHTMLElement, kind string, do func(Press)) {
	listen(e.Value, kind, func(event js.Value) {
		on := event.Get("target").Call("closest", "[data-act]")
		if !on.Truthy() {
			return
		}
		data := on.Get("dataset")
		p := Press{Act: text(data, "act"), Of: text(data, "of"), Chosen: text(on, "value"), Mark: -1, Checked: truth(on, "checked")}
		if mark := text(data, "mark"); mark != "" {
			p.Mark = global.Get("Number").Invoke(mark).Int()
		}
		do(p)
	})
}

// OnKey calls do for a key pressed anywhere in the page, by its name ("Escape").
func OnKey(key string, do func()) {
	listen(global, "keydown", func(event js.Value) {
		if text(event, "key") == key {
			event.Call("preventDefault")
			do()
		}
	})
}

// OnHeight calls do with the height of e in CSS pixels, now and whenever it changes.
func OnHeight(e *dom.BasicHTMLElement, do func(height int)) {
	last := -1
	seen := js.FuncOf(func(js.Value, []js.Value) any {
		box := e.Value.Call("getBoundingClientRect")
		if h := int(number(box, "height") + 0.999); h != last {
			last = h
			do(h)
		}
		return nil
	})
	global.Get("ResizeObserver").New(seen).Call("observe", e.Value)
}

// Later calls do after some milliseconds.
func Later(milliseconds int, do func()) {
	var f js.Func
	f = js.FuncOf(func(js.Value, []js.Value) any {
		f.Release()
		do()
		return nil
	})
	global.Call("setTimeout", f, milliseconds)
}

// Focus gives e the reader's keys and leaves the page where it is scrolled to: when a
// click brings them to the page, what it was aimed at must not move away from under it.
func Focus(e *dom.BasicHTMLElement) {
	e.Value.Call("focus", map[string]any{"preventScroll": true})
}

// ToTop scrolls the page to its top.
func ToTop() { global.Call("scrollTo", 0, 0) }

// SetSwitch puts a checkbox on or off and lets the reader change it.
func SetSwitch(box *dom.BasicHTMLElement, on bool) {
	box.Value.Set("checked", on)
	box.Value.Set("disabled", false)
}

// CloseWindow closes the page, where the browser lets it close itself.
func CloseWindow() { global.Call("close") }
