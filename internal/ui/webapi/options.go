//go:build js

package webapi

import (
	"syscall/js"

	"honnef.co/go/js/dom/v2"
)

// Look is how marks look.
type Look struct {
	Density string // "all", "first", "names" or "none"
	Quotes  bool   // whether quotes of clauses are marked
	Colours string // "tint", "lines" or "strong"; empty in the look of a site
}

// Settings hold everywhere.
type Settings struct {
	Look   Look
	Unread []string // codes of languages
}

// Options is what the worker keeps.
type Options struct {
	Settings Settings
	On       bool // whether sites without a choice are marked
	Sites    []Site
	Pages    int // how many pages have a choice of their own
	Hidden   []Hidden
	Version  string
	Error    string // why there are none: the worker's code, or "failed" where it did not answer
}

// Site is a site for which something is kept.
type Site struct {
	Host    string
	Chosen  bool // whether there is a choice,
	On      bool // and which
	OwnLook bool
}

// Hidden is a mark that the reader has hidden as wrong.
type Hidden struct {
	Name     string // kind, agreement and words, a line each
	Sentence string
	Language string
	On       string // ISO 8601 date
}

// GetOptions asks for all of it.
func GetOptions(done func(Options)) { askOptions("options/state", nil, done) }

// SetSettings replaces the settings.
func SetSettings(s Settings, done func(Options)) {
	unread := make([]any, len(s.Unread))
	for i, code := range s.Unread {
		unread[i] = code
	}
	look := map[string]any{"density": s.Look.Density, "quotes": s.Look.Quotes, "colours": s.Look.Colours}
	askOptions("options/set", map[string]any{"settings": map[string]any{"look": look, "unread": unread}}, done)
}

// SetOn chooses for the sites without a choice.
func SetOn(on bool, done func(Options)) { askOptions("options/on", map[string]any{"on": on}, done) }

// ForgetSite drops what is kept for a site.
func ForgetSite(host string, done func(Options)) {
	askOptions("options/forget", map[string]any{"host": host}, done)
}

// Unhide shows a hidden mark again, by its place in the list.
func Unhide(index int, done func(Options)) {
	askOptions("options/unhide", map[string]any{"index": index}, done)
}

// ImportSettings puts a file's contents in place of what is kept.
func ImportSettings(file string, done func(Options)) {
	askOptions("options/import", map[string]any{"file": file}, done)
}

// EraseSettings forgets everything.
func EraseSettings(done func(Options)) { askOptions("options/erase", nil, done) }

// ExportSettings gives everything as a file.
func ExportSettings(done func(file string, ok bool)) {
	send(map[string]any{"type": "options/export"}, func(reply js.Value, ok bool) { done(text(reply, "file"), ok) })
}

func askOptions(kind string, more map[string]any, done func(Options)) {
	send(messageOf(kind, more), func(reply js.Value, ok bool) {
		o := readOptions(reply)
		if !ok && o.Error == "" {
			o.Error = "failed"
		}
		done(o)
	})
}

func readOptions(v js.Value) Options {
	settings := get(v, "settings")
	return Options{
		Settings: Settings{Look: readLook(get(settings, "look")), Unread: list(settings, "unread", plain)},
		On:       truth(v, "on"),
		Pages:    integer(v, "pages"),
		Version:  text(v, "version"),
		Error:    text(v, "error"),
		Sites: list(v, "sites", func(s js.Value) Site {
			return Site{Host: text(s, "host"), Chosen: get(s, "on").Type() == js.TypeBoolean, On: truth(s, "on"), OwnLook: truth(s, "look")}
		}),
		Hidden: list(v, "hidden", func(h js.Value) Hidden {
			return Hidden{Name: text(h, "name"), Sentence: text(h, "sentence"), Language: text(h, "language"), On: text(h, "on")}
		}),
	}
}

func readLook(v js.Value) Look {
	return Look{Density: text(v, "density"), Quotes: truth(v, "quotes"), Colours: text(v, "colours")}
}

// File is a file that the reader gives.
type File struct {
	Name  string
	value js.Value
}

// Words reads the file as text; ok is false where the browser could not read it.
func (f File) Words(done func(words string, ok bool)) {
	then(f.value.Call("text"), func(words js.Value, ok bool) {
		if ok {
			done(words.String(), true)
		} else {
			done("", false)
		}
	})
}

// FileField makes a field for a file of the types in accept; do gets each that the
// reader gives.
func FileField(accept string, do func(File)) *dom.BasicHTMLElement {
	field := Element("input")
	field.SetAttribute("type", "file")
	field.SetAttribute("accept", accept)
	listen(field.Value, "change", func(js.Value) {
		files := field.Value.Get("files")
		if files.Length() == 0 {
			return
		}
		file := files.Index(0)
		field.Value.Set("value", "") // the same file may be given again
		do(File{text(file, "name"), file})
	})
	return field
}

// OpenShortcuts opens the page on which the browser lets the reader change keys; false
// where a page may not open it.
func OpenShortcuts() bool {
	if open := api.Get("commands").Get("openShortcutSettings"); open.Type() == js.TypeFunction {
		_, ok := call(api.Get("commands"), "openShortcutSettings")
		return ok
	}
	if api.Get("sidebarAction").Truthy() { // Firefox without that call
		return false
	}
	_, ok := call(api.Get("tabs"), "create", map[string]any{"url": "chrome://extensions/shortcuts"})
	return ok
}

// LanguageName names a language in itself: "Nederlands".
func LanguageName(code string) string { return languageIn(code, code) }
