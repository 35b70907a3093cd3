//go:build js

package webapi

import (
	"syscall/js"

	"pactlight/internal/annotation"
)

func readSpan(v js.Value) annotation.Span {
	return annotation.Span{Start: integer(v, "start"), End: integer(v, "end")}
}

func readVerdict(v js.Value) annotation.Verdict {
	return annotation.Verdict{
		Status:  annotation.Status(text(v, "status")),
		Text:    text(v, "text"),
		Part:    text(v, "part"),
		Article: text(v, "article"),
		Spans:   list(v, "spans", readSpan),
		Diff: list(v, "diff", func(d js.Value) annotation.Diff {
			return annotation.Diff{Op: text(d, "op"), Quote: text(d, "quote"), Text: text(d, "text")}
		}),
		Changes: list(v, "changes", func(c js.Value) annotation.Change {
			return annotation.Change{Kind: text(c, "kind"), Quote: text(c, "quote"), Text: text(c, "text")}
		}),
		Also: list(v, "also", func(e js.Value) annotation.Echo {
			return annotation.Echo{Text: text(e, "text"), Agreement: text(e, "agreement"), Article: text(e, "article")}
		}),
		Notes: list(v, "notes", plain),
	}
}

func readHeldText(v js.Value) annotation.HeldText {
	return annotation.HeldText{
		ID:        text(v, "id"),
		Agreement: text(v, "agreement"),
		Title:     text(v, "title"),
		Language:  text(v, "language"),
		Source:    text(v, "source"),
		Licence:   text(v, "licence"),
		Date:      text(v, "date"),
		Parts: list(v, "parts", func(p js.Value) annotation.HeldPart {
			return annotation.HeldPart{Key: text(p, "key"), Heading: text(p, "heading"), Text: text(p, "text")}
		}),
	}
}
