//go:build js

package options

import (
	"strings"

	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// textList lists what is kept.
func (o *options) textList() markup.Element {
	if len(o.library.Texts) == 0 {
		return markup.Make("p", "none", webapi.Words("ui_texts_none"))
	}
	list := markup.List("ul", "texts")
	for i := range o.library.Texts {
		webapi.Append(list, o.textRow(i))
	}
	return list
}

// textRow shows a text by what tells it from others.
func (o *options) textRow(i int) markup.Element {
	t := &o.library.Texts[i]
	title := t.Title
	if title == "" {
		title = webapi.Words("ui_text_untitled")
	}
	return markup.Make("li", "",
		markup.In(t.Language, markup.Make("strong", "", title)), o.agreementOf(t), origin(t),
		markup.Make("div", "buttons", textButton(actLook, i, "ui_text_look", title), textButton(actRemove, i, "ui_text_remove", title)),
		markup.Make("div", "whole"))
}

func textButton(act string, i int, key, title string) markup.Element {
	button := markup.Button("act", act, i, webapi.Words(key))
	button.SetAttribute("aria-label", webapi.Words(key)+": "+title)
	return button
}

// agreementOf names the agreement of a text in the catalogue's words.
func (o *options) agreementOf(t *webapi.Text) markup.Element {
	title := o.library.Agreements[t.Agreement]
	if title == "" {
		return markup.Make("p", "quiet", webapi.Words("ui_not_in_catalogue"))
	}
	return markup.In("en", markup.Make("p", "", title))
}

// origin tells how much a text is, in which language, of when and from where.
func origin(t *webapi.Text) markup.Element {
	about := []string{webapi.Count("ui_text_articles", t.Articles)}
	if t.Language != "" {
		about = append(about, webapi.LanguageHere(t.Language))
	}
	if d, ok := facts.ParseDate(t.Date); ok {
		about = append(about, webapi.Date(d))
	}
	words := markup.Make("p", "quiet", strings.Join(about, " · "))
	if links := facts.Links([]string{t.Source}); len(links) == 1 {
		webapi.Append(words, " · ", markup.Link(links[0]))
	} else if t.Source != "" {
		webapi.Append(words, " · "+t.Source)
	}
	return words
}
