//go:build js

package popup

import (
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/reading"
	"pactlight/internal/ui/webapi"
)

// Acts of the part that keeps the page's text.
const (
	actRead  = "text-read"  // shows what was understood of it
	actTexts = "text-texts" // to what is kept
)

// keep is the part of the popup that keeps the official text on the tab's page.
type keep struct {
	tab        webapi.Tab
	official   webapi.Official
	understood webapi.Understood

	whole, inside, told markup.Element
}

// newKeep makes the part, hidden until it is known whether the page can be kept.
func newKeep() *keep {
	k := &keep{inside: markup.Make("div", "inside"), told: markup.Make("p", "told")}
	k.told.SetAttribute("role", "status")
	k.whole = markup.Make("section", "official", markup.Make("h2", "offstage", webapi.Words("ui_official_texts")), k.told, k.inside)
	markup.Hide(k.whole, true)
	return k
}

// ask asks what the page's address tells, and offers to keep its text.
func (k *keep) ask(t webapi.Tab) {
	k.tab = t
	t.Official(func(o webapi.Official) {
		k.official = o
		markup.Hide(k.whole, !o.Possible)
		k.offer()
	})
}

// offer shows the button: at once on a page that the catalogue knows, else folded away.
func (k *keep) offer() {
	of := k.official.Agreement
	button := markup.Button("act", actRead, -1, webapi.Words("ui_keep_text"))
	switch {
	case k.official.Kept > 0:
		webapi.Replace(k.inside, markup.Make("p", "", webapi.Count("ui_kept_from_here", k.official.Kept)),
			markup.Make("div", "buttons", markup.Button("act", actRead, -1, webapi.Words("ui_read_again")), showTexts()))
	case of.ID != "":
		title := markup.In("en", markup.Make("strong", "", of.Title))
		webapi.Replace(k.inside, markup.Make("p", "", webapi.Words("ui_official_page")+" ", title), button)
	default:
		webapi.Replace(k.inside, markup.Details(webapi.Words("ui_official_page_perhaps"), markup.Make("p", "quiet", webapi.Words("ui_keep_hint")), button))
	}
}

func showTexts() markup.Element {
	return markup.Button("act", actTexts, -1, webapi.Words("ui_show_texts"))
}

// press does what a button asks.
func (k *keep) press(b webapi.Press) {
	switch b.Act {
	case actRead:
		k.read("")
	case reading.ActDrop:
		k.told.SetTextContent("")
		k.offer()
	case reading.ActKeep:
		k.tab.KeepTexts(k.understood.Texts, k.kept)
	case actTexts:
		webapi.OpenOptions()
		webapi.CloseWindow()
	}
}

// choose takes what a field says.
func (k *keep) choose(b webapi.Press) {
	if b.Mark < 0 || b.Mark >= len(k.understood.Texts) {
		return
	}
	switch {
	case b.Act == reading.ActAgreement:
		k.understood.Texts[b.Mark].Say("agreement", b.Chosen)
	case b.Act == reading.ActLanguage && len(k.understood.Texts) == 1:
		k.read(b.Chosen) // numbers and headings are read by the language
	case b.Act == reading.ActLanguage:
		k.understood.Texts[b.Mark].Say("language", b.Chosen)
	}
}

func (k *keep) read(language string) {
	k.told.SetTextContent(webapi.Words("ui_reading_text"))
	k.tab.ReadTexts(language, func(u webapi.Understood) {
		if u.Error != "" {
			k.fail(u.Error)
			return
		}
		k.told.SetTextContent("")
		k.understood = u
		webapi.Replace(k.inside, reading.Form(u))
	})
}

func (k *keep) kept(code string) {
	if code != "" {
		k.fail(code)
		return
	}
	k.told.SetTextContent(webapi.Words("ui_text_kept"))
	webapi.Replace(k.inside, showTexts())
}

func (k *keep) fail(code string) {
	k.told.SetTextContent(markup.Failed(code))
}
