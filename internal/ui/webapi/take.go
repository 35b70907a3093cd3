//go:build js

package webapi

import (
	"syscall/js"

	"pactlight/internal/export"
)

// Copy puts words on the reader's clipboard. It must be called while the reader presses
// something; done is told whether it worked.
func Copy(words string, done func(ok bool)) {
	clipboard := get(global.Get("navigator"), "clipboard")
	promise, ok := call(clipboard, "writeText", words)
	if !ok {
		done(copySelected(words))
		return
	}
	then(promise, func(_ js.Value, ok bool) { done(ok || copySelected(words)) })
}

// copySelected copies as browsers did before there was a clipboard to write to, for a
// frame whose page allows it no other way.
func copySelected(words string) bool {
	field := Element("textarea")
	field.SetClass("offstage")
	field.Value.Set("value", words)
	document := global.Get("document")
	focused := document.Get("activeElement")
	Append(wrap(document.Get("body")), field)
	field.Value.Call("select")
	copied, ok := call(document, "execCommand", "copy")
	field.Value.Call("remove")
	call(focused, "focus", map[string]any{"preventScroll": true})
	return ok && copied.Truthy()
}

// Save lets the reader keep a file of that name and media type.
func Save(name, mediaType, contents string) {
	blob := global.Get("Blob").New([]any{contents}, map[string]any{"type": mediaType + ";charset=utf-8"})
	address := global.Get("URL").Call("createObjectURL", blob)
	link := Element("a")
	link.SetAttribute("href", address.String())
	link.SetAttribute("download", name)
	link.Value.Call("click")
	// The browser has taken the address by the time it is let go.
	Later(60_000, func() { global.Get("URL").Call("revokeObjectURL", address) })
}

// JSON writes an object, indented.
func JSON(o export.Object) string {
	return global.Get("JSON").Call("stringify", jsValue(o), js.Null(), 2).String()
}

func jsValue(value any) any {
	switch v := value.(type) {
	case export.Object:
		object := global.Get("Object").New()
		for _, m := range v {
			object.Set(m.Name, jsValue(m.Value))
		}
		return object
	case []any:
		list := global.Get("Array").New()
		for _, item := range v {
			list.Call("push", jsValue(item))
		}
		return list
	}
	return value
}

// Fold gives s as it is searched for: without accents, in small letters.
func Fold(s string) string {
	of := global.Get("String").Get("prototype")
	plain := of.Get("toLowerCase").Call("call", of.Get("normalize").Call("call", s, "NFD")).String()
	kept := make([]rune, 0, len(plain))
	for _, r := range plain {
		if r < 0x300 || r > 0x36f { // the combining marks of the alphabets that are read
			kept = append(kept, r)
		}
	}
	return string(kept)
}
