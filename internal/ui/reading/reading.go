//go:build js

// Package reading shows what was understood of official texts: what a page or a file
// holds, before the reader keeps it, and the parts of a text.
package reading

import (
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// Acts of the elements; the first two are fields and name a text by its place.
const (
	ActAgreement = "text-agreement" // another agreement; the value is its id
	ActLanguage  = "text-language"  // another language; the value is its code
	ActKeep      = "text-keep"      // keep all of it
	ActDrop      = "text-drop"      // keep nothing
)

// looked is how many texts can be looked at before they are kept: of a long pack the
// list is enough.
const looked = 3

// Form shows what was understood, and asks whether to keep it.
func Form(u webapi.Understood) markup.Element {
	form := markup.Make("div", "understood")
	for i := range u.Texts {
		webapi.Append(form, text(u, i))
	}
	if len(u.Texts) == 0 {
		webapi.Append(form, notes(u, 0), markup.Make("div", "buttons", markup.Button("act", ActDrop, -1, webapi.Words("ui_close"))))
		return form
	}
	webapi.Append(form, markup.Make("div", "buttons",
		markup.Button("act main", ActKeep, -1, webapi.Count("ui_keep_texts", len(u.Texts))),
		markup.Button("act", ActDrop, -1, webapi.Words("ui_keep_none"))))
	return form
}

// text shows one of the texts.
func text(u webapi.Understood, i int) markup.Element {
	t := &u.Texts[i]
	title := markup.In(t.Language, markup.Make("h3", "", orElse(t.Title, webapi.Words("ui_text_untitled"))))
	box := markup.Make("div", "text", title, markup.Make("p", "", webapi.Count("ui_text_articles", t.Articles)), notes(u, i), agreements(u, i), languages(u, i))
	if len(u.Texts) <= looked {
		webapi.Append(box, markup.Details(webapi.Words("ui_text_look"), Parts(t.Parts(), t.Language, wordsAtFirst)))
	}
	return box
}

// wordsAtFirst is how much of a part is shown before a text is kept.
const wordsAtFirst = 24

// notes says what is doubtful about a text.
func notes(u webapi.Understood, i int) markup.Element {
	list := markup.Make("ul", "notes")
	for _, n := range u.Notes {
		if n.Text != i {
			continue
		}
		fill := []string{strings.Join(n.Numbers, ", "), ""}
		if n.Code == annotation.NoteCount && len(n.Numbers) == 2 {
			fill = n.Numbers
		}
		if words := webapi.Words("ui_reading_"+facts.MessageName(n.Code), fill...); words != "" {
			webapi.Append(list, markup.Make("li", "", words))
		}
	}
	if !list.HasChildNodes() {
		return nil
	}
	return list
}

// ofNone says that a text is of no agreement of the catalogue; where nothing is said the
// core would look for one by the title.
const ofNone = "none"

func agreements(u webapi.Understood, i int) markup.Element {
	options := []markup.Option{{ID: ofNone, Words: webapi.Words("ui_text_of_none")}}
	for _, a := range u.Agreements {
		words := a.Title
		if year := strconv.Itoa(a.Year); a.Year > 0 && !strings.Contains(words, year) {
			words += " (" + year + ")"
		}
		options = append(options, markup.Option{ID: a.ID, Words: words})
	}
	return markup.Select(webapi.Words("ui_agreement"), ActAgreement, i, options, orElse(u.Texts[i].Agreement, ofNone))
}

func languages(u webapi.Understood, i int) markup.Element {
	told := u.Texts[i].Language
	options := []markup.Option{}
	for _, code := range facts.Languages {
		options = append(options, markup.Option{ID: code, Words: webapi.LanguageHere(code)})
		if code == told {
			told = ""
		}
	}
	if told != "" || u.Texts[i].Language == "" {
		words := webapi.Words("ui_language_not_told")
		if told != "" {
			words = webapi.LanguageHere(told)
		}
		options = append(options, markup.Option{ID: told, Words: words})
	}
	return markup.Select(webapi.Words("ui_text_language"), ActLanguage, i, options, u.Texts[i].Language)
}

// Parts lists the parts of a text; of each so many words, all where words is 0.
func Parts(parts []annotation.Part, language string, words int) markup.Element {
	list := markup.List("ol", "parts")
	for _, p := range parts {
		item := markup.Make("li", "", markup.Make("strong", "", partName(p)))
		if p.Heading != "" {
			webapi.Append(item, " ", markup.In(language, markup.Make("span", "heading", p.Heading)))
		}
		for i, x := range p.Paragraphs {
			said := x.Text
			if words > 0 {
				said = facts.Shorten(said, words)
			}
			if words == 0 || i == 0 {
				webapi.Append(item, markup.In(language, markup.Make("p", "", said)))
			}
		}
		webapi.Append(list, item)
	}
	return list
}

// partName names a part: "Article 4", "Annex 1, article 4".
func partName(p annotation.Part) string {
	name := webapi.Words("ui_part_"+p.Kind, p.Number)
	if p.Within == "" {
		return name
	}
	kind, number := facts.Part(p.Within, "")
	return webapi.Words("ui_part_"+kind, number) + ", " + name
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
