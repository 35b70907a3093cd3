//go:build js

package webapi

import (
	"strings"
	"syscall/js"

	"pactlight/internal/annotation"
)

// Understood is what was read of a page or a file, before it is kept.
type Understood struct {
	Texts      []Text
	Notes      []annotation.ReadingNote
	Agreements []annotation.Listed // the catalogue's, to choose from
	Error      string              // why there is nothing: the worker's code
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
