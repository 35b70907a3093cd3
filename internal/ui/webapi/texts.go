//go:build js

package webapi

import (
	"strings"
	"syscall/js"

	"pactlight/internal/annotation"
)

// Text is an official text: one that is kept, or one that was read and may be.
type Text struct {
	ID        string
	Agreement string
	Title     string
	Language  string
	Source    string
	Date      string
	Articles  int
	value     js.Value // the text whole, where it was read
}

// Official is what the address of a tab's page tells of official texts.
type Official struct {
	Agreement annotation.Listed // of which it holds the text, as far as the catalogue knows
	Kept      int               // how many of the texts that are kept come from there
	Possible  bool
}

// Understood is what was read of a page or a file, before it is kept.
type Understood struct {
	Texts      []Text
	Notes      []annotation.ReadingNote
	Agreements []annotation.Listed // the catalogue's, to choose from
	Error      string              // why there is nothing: the worker's code
}

// Library is what is kept.
type Library struct {
	Texts      []Text
	Agreements map[string]string // titles by id
	Size, Most int               // bytes
	Error      string
}

// Official asks what the address of the tab's page tells.
func (t Tab) Official(done func(Official)) {
	send(map[string]any{"type": "popup/official", "tabId": int(t)}, func(v js.Value, _ bool) {
		done(Official{Agreement: readListed(get(v, "agreement")), Kept: integer(v, "kept"), Possible: truth(v, "possible")})
	})
}

// ReadTexts reads the official texts on the tab's page; language, where it is told, is
// that of the text.
func (t Tab) ReadTexts(language string, done func(Understood)) {
	understand(map[string]any{"type": "popup/read", "tabId": int(t), "language": language}, done)
}

// KeepTexts keeps texts that were read on the tab's page; code says why it did not work.
func (t Tab) KeepTexts(texts []Text, done func(code string)) {
	send(map[string]any{"type": "popup/keep", "tabId": int(t), "texts": values(texts)}, func(v js.Value, ok bool) {
		done(failure(v, ok))
	})
}

// ReadTextFile reads the official texts in a file of JSON, HTML or plain text.
func ReadTextFile(f File, language string, done func(Understood)) {
	f.Words(func(words string, ok bool) {
		switch {
		case !ok:
			done(Understood{Error: "bad-pack"})
		case strings.HasPrefix(strings.TrimLeft(words, "\ufeff \t\r\n"), "<"):
			readHTMLFile(f, language, done)
		default:
			understand(map[string]any{"type": "options/read-file", "name": f.Name, "file": words, "language": language}, done)
		}
	})
}

// readHTMLFile has the page's own script make a page of the file: it reads as content
// scripts do, and in the file's own character set.
func readHTMLFile(f File, language string, done func(Understood)) {
	promise, ok := call(global, "readPageFile", f.value)
	if !ok {
		done(Understood{Error: "bad-pack"})
		return
	}
	then(promise, func(page js.Value, ok bool) {
		if !ok {
			done(Understood{Error: "bad-pack"})
			return
		}
		understand(map[string]any{"type": "options/read-page", "name": f.Name, "page": page, "language": language}, done)
	})
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

// PartsOf asks for the parts of a text that is kept.
func PartsOf(id string, done func([]annotation.Part)) {
	send(map[string]any{"type": "options/text", "id": id}, func(v js.Value, _ bool) { done(readParts(get(v, "text"))) })
}

// Parts gives the parts of a text that was read.
func (t Text) Parts() []annotation.Part { return readParts(t.value) }

// Say says of a text that was read what the reader knows better: its "agreement" or
// "language".
func (t *Text) Say(field, value string) {
	if field == "agreement" {
		t.Agreement = value
	} else {
		t.Language = value
	}
	t.value.Set(field, value)
}

func values(texts []Text) []any {
	out := make([]any, len(texts))
	for i, t := range texts {
		out[i] = t.value
	}
	return out
}

// failure is the worker's code, "failed" where it did not answer, empty where it did
// what was asked. What it refuses of the reader's own is too much.
func failure(v js.Value, ok bool) string {
	switch code := text(v, "error"); {
	case ok:
		return ""
	case code == "":
		return "failed"
	case code == "refused":
		return "too-large"
	default:
		return code
	}
}

func understand(message map[string]any, done func(Understood)) {
	send(message, func(v js.Value, ok bool) {
		done(Understood{
			Texts:      list(v, "texts", readText),
			Agreements: list(v, "agreements", readListed),
			Notes: list(v, "notes", func(n js.Value) annotation.ReadingNote {
				return annotation.ReadingNote{Code: text(n, "code"), Text: integer(n, "text"), Numbers: list(n, "numbers", plain)}
			}),
			Error: failure(v, ok),
		})
	})
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

func readListed(v js.Value) annotation.Listed {
	return annotation.Listed{ID: text(v, "id"), Title: text(v, "title"), Year: integer(v, "year")}
}

func readText(v js.Value) Text {
	t := Text{
		ID: text(v, "id"), Agreement: text(v, "agreement"), Title: text(v, "title"), Language: text(v, "language"),
		Source: text(v, "source"), Date: text(v, "date"), Articles: integer(v, "articles"), value: v,
	}
	if parts := get(v, "parts"); parts.Type() == js.TypeObject {
		list(v, "parts", func(p js.Value) bool {
			if text(p, "number") != "" && text(p, "within") == "" && text(p, "kind") != annotation.PartAnnex {
				t.Articles++
			}
			return true
		})
	}
	return t
}

func readParts(v js.Value) []annotation.Part {
	return list(v, "parts", func(p js.Value) annotation.Part {
		return annotation.Part{
			Kind: text(p, "kind"), Number: text(p, "number"), Within: text(p, "within"), Heading: text(p, "heading"),
			Paragraphs: list(p, "paragraphs", func(x js.Value) annotation.Paragraph {
				return annotation.Paragraph{Number: text(x, "number"), Text: text(x, "text")}
			}),
		}
	})
}
