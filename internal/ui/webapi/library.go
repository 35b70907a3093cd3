//go:build js

package webapi

import "syscall/js"

// Library is what is kept.
type Library struct {
	Texts      []Text
	Agreements map[string]string // titles by id
	Size, Most int               // bytes
	Error      string
}

// KeepTexts keeps texts that were read in a file.
func KeepTexts(texts []Text, done func(Library)) {
	askLibrary(map[string]any{"type": "options/keep", "texts": values(texts)}, done)
}

// GetTexts asks what is kept.
func GetTexts(done func(Library)) { askLibrary(map[string]any{"type": "options/texts"}, done) }

// RemoveText forgets a text.
func RemoveText(id string, done func(Library)) {
	askLibrary(map[string]any{"type": "options/remove-text", "id": id}, done)
}

// EraseTexts forgets all texts.
func EraseTexts(done func(Library)) {
	askLibrary(map[string]any{"type": "options/erase-texts"}, done)
}

// ExportTexts gives all texts as a text pack.
func ExportTexts(done func(file string, ok bool)) {
	send(map[string]any{"type": "options/export-texts"}, func(v js.Value, ok bool) { done(text(v, "file"), ok) })
}

func askLibrary(message map[string]any, done func(Library)) {
	send(message, func(v js.Value, ok bool) {
		l := Library{Texts: list(v, "texts", readText), Agreements: map[string]string{}, Size: integer(v, "size"), Most: integer(v, "most"), Error: failure(v, ok)}
		for _, a := range list(v, "agreements", readListed) {
			l.Agreements[a.ID] = a.Title
		}
		done(l)
	})
}
