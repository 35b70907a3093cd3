//go:build js

package webapi

import (
	"strconv"
	"syscall/js"

	"pactlight/internal/ui/facts"
)

// Date writes d as the reader writes dates, no more of it than is told.
func Date(d facts.Date) string {
	if d.Month == 0 {
		return strconv.Itoa(d.Year)
	}
	form := map[string]any{"timeZone": "UTC", "year": "numeric", "month": "long"}
	if d.Day > 0 {
		form["day"] = "numeric"
	}
	time := global.Get("Date").Call("UTC", d.Year, d.Month-1, max(d.Day, 1))
	written, ok := call(global.Get("Intl").Get("DateTimeFormat").New(locale(), form), "format", time)
	if !ok {
		return strconv.Itoa(d.Year)
	}
	return written.String()
}

// Region names a state or group of states by its ISO 3166-1 code in the language
// of the messages. A code that no standard knows ("PLO") names itself.
func Region(code string) string {
	names := global.Get("Intl").Get("DisplayNames").New(Language(), map[string]any{"type": "region"})
	name, ok := call(names, "of", code)
	if !ok || name.Type() != js.TypeString {
		return code
	}
	return name.String()
}

// List joins items as the language of the messages does: "a, b and c".
func List(items []string) string {
	values := make([]any, len(items))
	for i, s := range items {
		values[i] = s
	}
	return global.Get("Intl").Get("ListFormat").New(locale()).Call("format", js.ValueOf(values)).String()
}
