package facts

import (
	"slices"
	"strings"

	"pactlight/internal/annotation"
)

// Held is a part of an official text that the reader keeps, with the words in it that
// the article quotes.
type Held struct {
	Text   *annotation.HeldText
	Part   *annotation.HeldPart
	Quoted []annotation.Span // code points of Part.Text, in any order
}

// HeldFor gives what is held of the part that a mark and the quotes shown with it speak
// of: what a quote was compared with, else the part that the mark names; nil where
// neither is held.
func HeldFor(r *annotation.Report, mark int, quotes []int) *Held {
	var h *Held
	for _, q := range quotes {
		v := r.Annotations[q].Verdict
		if v == nil || v.Part == "" {
			continue
		}
		if h == nil {
			h = held(r, v.Text, v.Part)
		}
		if h != nil && h.Text.ID == v.Text && h.Part.Key == v.Part {
			h.Quoted = append(h.Quoted, v.Spans...)
		}
	}
	if h == nil {
		a := &r.Annotations[mark]
		h = heldOf(r, a.Agreement, a.Article)
	}
	return h
}

func held(r *annotation.Report, text, part string) *Held {
	t := HeldText(r, text)
	if t == nil {
		return nil
	}
	i := slices.IndexFunc(t.Parts, func(p annotation.HeldPart) bool { return p.Key == part })
	if i < 0 {
		return nil
	}
	return &Held{Text: t, Part: &t.Parts[i]}
}

// HeldText gives the text with an id; nil where the report has none.
func HeldText(r *annotation.Report, id string) *annotation.HeldText {
	for i := range r.Texts {
		if r.Texts[i].ID == id {
			return &r.Texts[i]
		}
	}
	return nil
}

// heldOf finds the part of an agreement that is cited, "2" of "2(4)" or "2-5", in a text
// of the article's language before others.
func heldOf(r *annotation.Report, agreement, cited string) *Held {
	key := cited
	if i := strings.IndexAny(key, "(-,"); i > 0 {
		key = key[:i]
	}
	var found *Held
	for i := range r.Texts {
		t := &r.Texts[i]
		if agreement == "" || t.Agreement != agreement || found != nil && t.Language != r.Language {
			continue
		}
		if h := held(r, t.ID, key); h != nil {
			found = h
		}
	}
	return found
}

// Run is a run of words of a held part.
type Run struct {
	Text   string
	Quoted bool
}

// Paragraphs gives the paragraphs of the part, each in runs.
func (h *Held) Paragraphs() [][]Run {
	out := [][]Run{nil}
	var b strings.Builder
	quoted := false
	flush := func() {
		if b.Len() > 0 {
			out[len(out)-1] = append(out[len(out)-1], Run{b.String(), quoted})
			b.Reset()
		}
	}
	at := 0
	for _, c := range h.Part.Text {
		now := slices.ContainsFunc(h.Quoted, func(s annotation.Span) bool { return at >= s.Start && at < s.End })
		if now != quoted || c == '\n' {
			flush()
		}
		quoted = now
		if c == '\n' {
			out = append(out, nil)
		} else {
			b.WriteRune(c)
		}
		at++
	}
	flush()
	return slices.DeleteFunc(out, func(runs []Run) bool { return len(runs) == 0 })
}
