//go:build js

package options

import (
	"strconv"
	"strings"

	"pactlight/internal/annotation"
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

// showTexts fills the part with what is kept; after a failure it says so.
func (o *options) showTexts(l webapi.Library) {
	if l.Error != "" {
		o.tell(markup.Failed(l.Error))
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
	file := markup.Make("label", "act", webapi.Words("ui_texts_import"), webapi.FileField("application/json,text/plain,text/html,.json,.txt,.html", o.takeTexts))
	buttons := markup.Make("div", "buttons", file)
	if len(o.library.Texts) > 0 {
		webapi.Append(buttons, markup.Button("act", actExportTexts, -1, webapi.Words("ui_texts_export")),
			markup.Button("act danger", actEraseTexts, -1, webapi.Words("ui_texts_erase")))
	}
	return buttons
}

// takeTexts reads a file of official texts and shows what was understood of it.
func (o *options) takeTexts(f webapi.File) {
	o.file = f
	o.readFile("")
}

func (o *options) readFile(language string) {
	o.tell(webapi.Words("ui_reading_text"))
	webapi.ReadTextFile(o.file, language, func(u webapi.Understood) {
		if u.Error != "" {
			o.tell(markup.Failed(u.Error))
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
			o.tell(markup.Failed("library"))
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
	isPack := strings.HasSuffix(o.file.Name, ".json")
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
