package wire

import (
	"pactlight/internal/annotation"
	"pactlight/internal/jsontext"
)

func writeVerdict(f *fields, v *annotation.Verdict) {
	f.always("status", string(v.Status))
	f.text("text", v.Text)
	f.text("part", v.Part)
	f.text("article", v.Article)
	objects(f, "spans", v.Spans, func(e *fields, s annotation.Span) {
		e.number("start", s.Start)
		e.number("end", s.End)
	})
	objects(f, "diff", v.Diff, func(e *fields, d annotation.Diff) {
		e.always("op", d.Op)
		e.text("quote", d.Quote)
		e.text("text", d.Text)
	})
	objects(f, "changes", v.Changes, func(e *fields, c annotation.Change) {
		e.always("kind", c.Kind)
		e.text("quote", c.Quote)
		e.text("text", c.Text)
	})
	objects(f, "also", v.Also, func(e *fields, a annotation.Echo) {
		e.always("text", a.Text)
		e.text("agreement", a.Agreement)
		e.text("article", a.Article)
	})
	f.texts("notes", v.Notes)
}

func writeHeldText(w *jsontext.Writer, t *annotation.HeldText) {
	f := begin(w)
	f.always("id", t.ID)
	writeAbout(&f, t.Agreement, t.Title, t.Language, t.Source, t.Licence, t.Date)
	objects(&f, "parts", t.Parts, func(e *fields, p annotation.HeldPart) {
		e.always("key", p.Key)
		e.text("heading", p.Heading)
		e.always("text", p.Text)
	})
	f.end()
}

// writeAbout writes what a text says of itself.
func writeAbout(f *fields, agreement, title, language, source, licence, date string) {
	f.text("agreement", agreement)
	f.text("title", title)
	f.text("language", language)
	f.text("source", source)
	f.text("licence", licence)
	f.text("date", date)
}

func writeReading(f *fields, r *annotation.Reading) {
	f.key("texts")
	elements(f.w, r.Texts, func(t annotation.OfficialText) { writeOfficial(f.w, &t) })
	objects(f, "notes", r.Notes, func(e *fields, n annotation.ReadingNote) {
		e.always("code", n.Code)
		e.number("text", n.Text)
		e.texts("numbers", n.Numbers)
	})
}

func writeOfficial(w *jsontext.Writer, t *annotation.OfficialText) {
	f := begin(w)
	f.text("id", t.ID)
	writeAbout(&f, t.Agreement, t.Title, t.Language, t.Source, t.Licence, t.Date)
	f.key("parts")
	elements(w, t.Parts, func(p annotation.Part) { writePart(w, &p) })
	f.end()
}

func writePart(w *jsontext.Writer, p *annotation.Part) {
	f := begin(w)
	f.always("kind", p.Kind)
	f.text("number", p.Number)
	f.text("within", p.Within)
	f.text("heading", p.Heading)
	f.key("paragraphs")
	elements(w, p.Paragraphs, func(x annotation.Paragraph) {
		e := begin(w)
		e.text("number", x.Number)
		e.always("text", x.Text)
		e.end()
	})
	f.end()
}

func writeHeld(f *fields, h *annotation.Held) {
	f.always("library", h.Library)
	f.number("texts", h.Texts)
	f.number("parts", h.Parts)
	f.number("bytes", h.Bytes)
	f.key("accepted")
	elements(f.w, h.Accepted, func(id string) { f.w.String(id) })
}
