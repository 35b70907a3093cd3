//go:build js

package webapi

import (
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

// Official asks what the address of the tab's page tells.
func (t Tab) Official(done func(Official)) {
	send(map[string]any{"type": "popup/official", "tabId": int(t)}, func(v js.Value, _ bool) {
		done(Official{Agreement: readListed(get(v, "agreement")), Kept: integer(v, "kept"), Possible: truth(v, "possible")})
	})
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
