//go:build js

package webapi

import (
	"strconv"
	"syscall/js"
)

// Words gives a message of _locales in the browser's language, with its $1, $2 …
// filled in; empty where there is no such message.
func Words(key string, fill ...string) string {
	values := make([]any, len(fill))
	for i, f := range fill {
		values[i] = f
	}
	v, ok := call(api.Get("i18n"), "getMessage", key, values)
	if !ok || v.Type() != js.TypeString {
		return ""
	}
	return v.String()
}

// Count gives a message that goes with a number: key_one, key_other …, as the
// language of the messages has it, with $1 the number.
func Count(key string, n int) string {
	form := pluralForm(n)
	written := strconv.Itoa(n)
	if w := Words(key+"_"+form, written); w != "" {
		return w
	}
	return Words(key+"_other", written)
}

// Language is the language of the messages, a BCP 47 tag. It is not always the
// browser's: a browser in Finnish shows English words.
func Language() string { return Words("ui_language") }

// Languages lists the languages to show a fact in, best first.
func Languages() []string {
	return []string{Language(), "en"}
}

// locale is how the reader writes numbers and dates in the language of the
// messages: "nl-BE" for Dutch words in a Belgian browser.
func locale() string {
	own := Language()
	v, ok := call(api.Get("i18n"), "getUILanguage")
	if ok && v.Type() == js.TypeString {
		if l := v.String(); len(l) > len(own) && l[:len(own)] == own && l[len(own)] == '-' {
			return l
		}
	}
	return own
}
