package wire

import (
	"slices"
	"sort"

	"pactlight/internal/annotation"
	"pactlight/internal/jsontext"
)

// WriteReply writes a reply as encoding/json would, by the struct tags of package
// annotation; a test holds the two together. It goes into room if that is large enough.
func WriteReply(room []byte, r *annotation.Reply) []byte {
	size := 1 << 10
	if r.Report != nil {
		size += 2 * len(r.Report.Text) // the text itself, and as much that is said of it
	}
	w := jsontext.NewWriter(slices.Grow(room[:0], size))
	f := begin(w)
	f.number("version", r.Version)
	if r.Report != nil {
		f.key("report")
		writeReport(w, r.Report)
	}
	if r.Reading != nil {
		f.object("reading", func(e *fields) { writeReading(e, r.Reading) })
	}
	if r.Held != nil {
		f.object("held", func(e *fields) { writeHeld(e, r.Held) })
	}
	if r.Catalogue != nil {
		f.object("catalogue", func(e *fields) { writeCatalogue(e, r.Catalogue) })
	}
	if r.Error != nil {
		f.object("error", func(e *fields) {
			e.always("code", string(r.Error.Code))
			e.always("message", r.Error.Message)
		})
	}
	f.end()
	return w.Bytes()
}

func writeReport(w *jsontext.Writer, r *annotation.Report) {
	f := begin(w)
	f.always("language", r.Language)
	f.text("date", r.Date)
	f.text("title", r.Title)
	f.always("text", r.Text)
	f.key("blocks")
	elements(w, r.Blocks, w.Int)
	f.key("annotations")
	elements(w, r.Annotations, func(a annotation.Annotation) { writeAnnotation(w, &a) })
	f.key("agreements")
	elements(w, r.Agreements, func(a annotation.Agreement) { writeAgreement(w, &a) })
	objects(&f, "claims", r.Claims, func(e *fields, c annotation.Claim) {
		e.always("rule", c.Rule)
		e.number("start", c.Start)
		e.number("end", c.End)
		e.always("agreement", c.Agreement)
		e.always("said", c.Said)
		e.always("known", c.Known)
	})
	list(&f, "texts", r.Texts, func(t annotation.HeldText) { writeHeldText(w, &t) })
	f.end()
}

func writeAnnotation(w *jsontext.Writer, a *annotation.Annotation) {
	f := begin(w)
	f.always("kind", string(a.Kind))
	f.number("start", a.Start)
	f.number("end", a.End)
	f.always("exact", a.Exact)
	f.text("form", string(a.Form))
	f.text("role", string(a.Role))
	f.text("agreement", a.Agreement)
	f.text("article", a.Article)
	if a.Confidence != 0 {
		f.key("confidence")
		w.Float(a.Confidence)
	}
	f.texts("why", a.Why)
	objects(&f, "candidates", a.Candidates, func(e *fields, c annotation.Candidate) {
		e.always("agreement", c.Agreement)
		e.always("title", c.Title)
		e.key("score")
		w.Float(c.Score)
	})
	if a.Verdict != nil {
		f.object("verdict", func(v *fields) { writeVerdict(v, a.Verdict) })
	}
	if a.Sentence != nil {
		f.object("sentence", func(s *fields) {
			s.number("start", a.Sentence.Start)
			s.number("end", a.Sentence.End)
		})
	}
	if a.Anchor != nil {
		f.object("anchor", func(e *fields) {
			e.number("block", a.Anchor.Block)
			e.number("start", a.Anchor.Start)
			e.number("end", a.Anchor.End)
		})
	}
	f.end()
}

func writeAgreement(w *jsontext.Writer, a *annotation.Agreement) {
	f := begin(w)
	f.always("id", a.ID)
	f.key("known")
	w.Bool(a.Known)
	f.always("title", a.Title)
	f.count("year", a.Year)
	f.texts("parties", a.Parties)
	f.texts("names", a.Names)
	if a.Card != nil {
		f.key("card")
		writeCard(w, a.Card)
	}
	f.end()
}

func writeCard(w *jsontext.Writer, c *annotation.Card) {
	f := begin(w)
	f.always("kind", c.Kind)
	f.text("cite", c.Cite)
	f.text("signed", c.Signed)
	f.text("place", c.Place)
	f.text("inForce", c.InForce)
	f.text("ended", c.Ended)
	f.text("endedHow", c.EndedHow)
	list(&f, "partyNames", c.PartyNames, func(t annotation.Text) { writeText(w, t) })
	f.count("partyCount", c.PartyCount)
	f.count("articles", c.Articles)
	f.words("names", c.Names)
	f.words("summary", c.Summary)
	if len(c.Clauses) > 0 {
		f.object("clauses", func(e *fields) {
			for _, article := range keysOf(c.Clauses) {
				e.words(article, c.Clauses[article])
			}
		})
	}
	list(&f, "replaces", c.Replaces, func(r annotation.Relation) { writeRelation(w, r) })
	list(&f, "replacedBy", c.ReplacedBy, func(r annotation.Relation) { writeRelation(w, r) })
	f.texts("official", c.Official)
	f.texts("sources", c.Sources)
	f.end()
}

// keysOf gives the keys of an object in order.
func keysOf[V any](object map[string]V) []string {
	var keys []string
	for key := range object {
		keys = append(keys, key)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	return keys
}

func writeText(w *jsontext.Writer, t annotation.Text) {
	f := begin(w)
	for _, language := range keysOf(t) {
		f.always(language, t[language])
	}
	f.end()
}

func writeRelation(w *jsontext.Writer, r annotation.Relation) {
	f := begin(w)
	f.always("id", r.ID)
	f.always("title", r.Title)
	f.count("year", r.Year)
	f.end()
}

func writeCatalogue(f *fields, c *annotation.Catalogue) {
	f.key("agreements")
	elements(f.w, c.Agreements, func(a annotation.Listed) {
		e := begin(f.w)
		e.always("id", a.ID)
		e.always("title", a.Title)
		e.count("year", a.Year)
		e.end()
	})
}
