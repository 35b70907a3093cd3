//go:build js

package card

import (
	"slices"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// heldAtOnce is how many characters of a held part are shown before the rest is folded
// away.
const heldAtOnce = 700

// held shows the part of an official text that the reader keeps, with the quoted words
// marked, and where it comes from.
func held(r *annotation.Report, mark int, shown []int, of *annotation.Agreement) markup.Element {
	h := facts.HeldFor(r, mark, shown)
	if h == nil {
		return nil
	}
	name := partName(&annotation.Annotation{Article: h.Part.Key}, of)
	title := webapi.Words("ui_held", name)
	if h.Part.Heading != "" {
		title += " – " + h.Part.Heading
	}
	paragraphs := h.Paragraphs()
	section := markup.Section(title)
	if first := telling(paragraphs); len(first) < len(paragraphs) {
		webapi.Append(section, heldWords(h, first), markup.Details(webapi.Words("ui_held_whole", name), heldWords(h, paragraphs)))
	} else {
		webapi.Append(section, heldWords(h, paragraphs))
	}
	webapi.Append(section, heldSource(h.Text))
	return section
}

// telling gives the paragraphs to show at once: those with quoted words, else the first
// ones.
func telling(paragraphs [][]facts.Run) [][]facts.Run {
	size := 0
	var first, quoted [][]facts.Run
	for _, p := range paragraphs {
		for _, run := range p {
			size += len([]rune(run.Text))
		}
		if size <= heldAtOnce || len(first) == 0 {
			first = append(first, p)
		}
		if slices.ContainsFunc(p, func(r facts.Run) bool { return r.Quoted }) {
			quoted = append(quoted, p)
		}
	}
	if size > heldAtOnce && len(quoted) > 0 {
		return quoted
	}
	return first
}

func heldWords(h *facts.Held, paragraphs [][]facts.Run) markup.Element {
	words := markup.In(h.Text.Language, markup.Make("blockquote", "held"))
	for _, runs := range paragraphs {
		p := markup.Make("p", "")
		for _, run := range runs {
			if run.Quoted {
				webapi.Append(p, markup.Make("mark", "", run.Text))
			} else {
				webapi.Append(p, run.Text)
			}
		}
		webapi.Append(words, p)
	}
	return words
}

// heldSource tells which text it is, where it comes from and of when.
func heldSource(t *annotation.HeldText) markup.Element {
	p := markup.Make("p", "quiet source", markup.In(t.Language, markup.Make("span", "", t.Title)))
	if t.Language != "" {
		webapi.Append(p, " · "+webapi.LanguageHere(t.Language))
	}
	if links := facts.Links([]string{t.Source}); len(links) == 1 {
		webapi.Append(p, " · ", markup.Link(links[0]))
	} else if t.Source != "" {
		webapi.Append(p, " · "+t.Source)
	}
	if d, ok := facts.ParseDate(t.Date); ok {
		webapi.Append(p, " · "+webapi.Words("ui_held_dated", webapi.Date(d)))
	}
	return p
}
