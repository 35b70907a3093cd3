//go:build js

package webapi

import (
	"strings"
	"syscall/js"
)

// Token gives what follows the # of the page's address. It is worth nothing once
// it was used, so it may stay there.
func Token() string {
	return strings.TrimPrefix(text(global.Get("location"), "hash"), "#")
}

// HasFocus says whether the reader's keys go to this page.
func HasFocus() bool { return global.Get("document").Call("hasFocus").Bool() }

// OnFocus calls do whenever the reader's keys come to this page and no element
// of it has them.
func OnFocus(do func()) {
	listen(global, "focus", func(js.Value) {
		document := global.Get("document")
		if document.Get("activeElement").Equal(document.Get("body")) {
			do()
		}
	})
}

// Title sets the document's title and language.
func Title(title, language string) {
	document := global.Get("document")
	document.Set("title", title)
	root := document.Get("documentElement")
	root.Set("lang", language)
	root.Set("dir", direction(language))
}

// PageName is the data-page of the document's body.
func PageName() string {
	return text(global.Get("document").Get("body").Get("dataset"), "page")
}
