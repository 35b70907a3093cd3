//go:build js

package webapi

import (
	"strconv"
	"syscall/js"

	"pactlight/internal/facts"
)

// made keeps the browser's formatters by what they are made of: making one takes
// the browser up to some milliseconds.
var made = map[string]js.Value{}

// formatter gives the Intl object of a kind for a language; name tells its options
// apart from those of others of that kind.
func formatter(kind, language, name string, options map[string]any) js.Value {
	key := kind + " " + language + " " + name
	if f, ok := made[key]; ok {
		return f
	}
	made[key] = global.Get("Intl").Get(kind).New(language, options)
	return made[key]
}

// Warm makes what every card needs, for a moment when there is nothing else to do.
func Warm() { dates(true) }

// dates gives the formatter of dates, with or without a day.
func dates(day bool) js.Value {
	form := map[string]any{"timeZone": "UTC", "year": "numeric", "month": "long"}
	if !day {
		return formatter("DateTimeFormat", locale(), "month", form)
	}
	form["day"] = "numeric"
	return formatter("DateTimeFormat", locale(), "day", form)
}

// Date writes d as the reader writes dates, no more of it than is told.
func Date(d facts.Date) string {
	if d.Month == 0 {
		return strconv.Itoa(d.Year)
	}
	time := global.Get("Date").Call("UTC", d.Year, d.Month-1, max(d.Day, 1))
	written, ok := call(dates(d.Day > 0), "format", time)
	if !ok {
		return strconv.Itoa(d.Year)
	}
	return written.String()
}

// direction is the way a language is written: "ltr" or "rtl".
func direction(language string) string {
	l := global.Get("Intl").Get("Locale").New(language)
	info, ok := call(l, "getTextInfo")
	if !ok {
		info = l.Get("textInfo") // as it was called before
	}
	if text(info, "direction") == "rtl" {
		return "rtl"
	}
	return "ltr"
}

// Region names a state or group of states by its ISO 3166-1 code in the language
// of the messages. A code that no standard knows ("PLO") names itself.
func Region(code string) string {
	names := formatter("DisplayNames", Language(), "region", map[string]any{"type": "region"})
	name, ok := call(names, "of", code)
	if !ok || name.Type() != js.TypeString {
		return code
	}
	return name.String()
}

// LanguageHere names a language, by its BCP 47 tag, in the language of the messages.
func LanguageHere(code string) string { return languageIn(code, Language()) }

func languageIn(code, in string) string {
	names := formatter("DisplayNames", in, "language", map[string]any{"type": "language"})
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
	return formatter("ListFormat", locale(), "", nil).Call("format", values).String()
}

// pluralForm is the form of words that goes with n in the language of the
// messages: "one", "other", …
func pluralForm(n int) string {
	return formatter("PluralRules", Language(), "", nil).Call("select", n).String()
}
