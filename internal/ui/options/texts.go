//go:build js

package options

import (
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/reading"
	"pactlight/internal/ui/webapi"
)

// Acts of the part with the official texts.
const (
	actLook        = "text-look"   // shows a text; data-mark is its place in the list
	actRemove      = "text-remove" // forgets it
	actExportTexts = "text-export" // the text pack of all
	actEraseTexts  = "text-erase"  // asks,
	actReallyTexts = "text-really" // and does it
)

// textFile is a file that the reader gave.
type textFile struct{ name, words string }

// showTexts fills the part with what is kept; after a failure it says so.
func (o *options) showTexts(l webapi.Library) {
	if l.Error != "" {
		o.tell(failed(l.Error))
		if o.library.Most > 0 {
			return // what is there is so still
		}
	}
	o.library, o.understood = l, webapi.Understood{}
	webapi.Replace(o.texts, markup.Make("p", "quiet", webapi.Words("ui_texts_hint")), o.textList(), o.textButtons())
}

// textDone is showTexts for an answer to something that the reader did.
func (o *options) textDone(l webapi.Library) {
	o.showTexts(l)
	if l.Error == "" {
		o.tell(webapi.Words("ui_saved"))
	}
}

func (o *options) textButtons() markup.Element {
	file := markup.Make("label", "act", webapi.Words("ui_texts_import"), webapi.FileField("application/json,text/plain,.json,.txt", o.takeTexts))
	buttons := markup.Make("div", "buttons", file)
	if len(o.library.Texts) > 0 {
		webapi.Append(buttons, markup.Button("act", actExportTexts, -1, webapi.Words("ui_texts_export")),
			markup.Button("act danger", actEraseTexts, -1, webapi.Words("ui_texts_erase")))
	}
	return buttons
}

// takeTexts reads a file of official texts and shows what was understood of it.
func (o *options) takeTexts(name, words string, ok bool) {
	if !ok {
		o.tell(failed("bad-pack"))
		return
	}
	o.file = textFile{name, words}
	o.readFile("")
}

func (o *options) readFile(language string) {
	o.tell(webapi.Words("ui_reading_text"))
	webapi.ReadTextFile(o.file.name, o.file.words, language, func(u webapi.Understood) {
		if u.Error != "" {
			o.tell(failed(u.Error))
			return
		}
		o.tell("")
		o.understood = u
		webapi.Replace(o.texts, reading.Form(u))
	})
}

// pressText does what a button of this part asks.
func (o *options) pressText(b webapi.Press) {
	switch b.Act {
	case actLook:
		o.look(b.Mark)
	case actRemove:
		webapi.RemoveText(o.library.Texts[b.Mark].ID, o.textDone)
	case actExportTexts:
		o.exportTexts()
	case actEraseTexts:
		webapi.Replace(o.texts, markup.Make("p", "", webapi.Words("ui_texts_erase_sure")), markup.Make("div", "buttons",
			markup.Button("act danger", actReallyTexts, -1, webapi.Words("ui_erase_yes")),
			markup.Button("act", reading.ActDrop, -1, webapi.Words("ui_erase_no"))))
	case actReallyTexts:
		webapi.EraseTexts(o.textDone)
	case reading.ActKeep:
		webapi.KeepTexts(o.understood.Texts, o.textDone)
	case reading.ActDrop:
		o.showTexts(o.library)
	}
}

func (o *options) exportTexts() {
	webapi.ExportTexts(func(file string, ok bool) {
		if !ok {
			o.tell(failed("library"))
			return
		}
		webapi.Save("pactlight-texts.json", "application/json", file)
	})
}

// chooseText takes what a field of this part says.
func (o *options) chooseText(b webapi.Press) {
	if b.Mark < 0 || b.Mark >= len(o.understood.Texts) {
		return
	}
	isPack := strings.HasSuffix(o.file.name, ".json")
	switch {
	case b.Act == reading.ActAgreement:
		o.understood.Texts[b.Mark].Say("agreement", b.Chosen)
	case b.Act == reading.ActLanguage && len(o.understood.Texts) == 1 && !isPack:
		o.readFile(b.Chosen) // numbers and headings are read by the language
	case b.Act == reading.ActLanguage:
		o.understood.Texts[b.Mark].Say("language", b.Chosen)
	}
}

// look shows a text whole under its row, or hides it again.
func (o *options) look(i int) {
	place := webapi.Find(".texts > li:nth-child(" + strconv.Itoa(i+1) + ") .whole")
	if place == nil {
		return
	}
	if place.HasChildNodes() {
		webapi.Replace(place)
		return
	}
	t := &o.library.Texts[i]
	webapi.PartsOf(t.ID, func(parts []annotation.Part) { webapi.Replace(place, reading.Parts(parts, t.Language, 0)) })
}

func (o *options) textList() markup.Element {
	if len(o.library.Texts) == 0 {
		return markup.Make("p", "none", webapi.Words("ui_texts_none"))
	}
	list := markup.Make("ul", "texts")
	list.SetAttribute("role", "list")
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
