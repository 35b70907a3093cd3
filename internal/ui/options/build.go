//go:build js

package options

import (
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// build makes the parts that stay; what is in them comes with the state.
func (o *options) build(main markup.Element) {
	webapi.Title(webapi.Words("ui_options")+" – Pactlight", webapi.Language())
	o.told = markup.Make("p", "told")
	o.told.SetAttribute("role", "status")
	o.texts = markup.Make("div", "part")
	o.keys, o.hidden, o.data = markup.Make("div", "part"), markup.Make("div", "part"), markup.Make("div", "part")
	o.languages = map[string]markup.Element{}
	webapi.Append(main,
		markup.Make("header", "top", markup.Make("p", "brand", "Pactlight"), markup.Make("h1", "", webapi.Words("ui_options"))),
		o.buildWhere(), o.buildLooks(), o.buildLanguages(),
		markup.Section(webapi.Words("ui_shortcuts"), o.keys),
		markup.Section(webapi.Words("ui_official_texts"), o.texts),
		markup.Section(webapi.Words("ui_options_hidden"), o.hidden),
		markup.Section(webapi.Words("ui_options_data"), o.data),
		markup.Make("footer", "",
			markup.OwnLink(webapi.Words("ui_guide_page"), webapi.Words("ui_guide")),
			markup.OwnLink(webapi.Words("ui_welcome_page"), webapi.Words("ui_sample"))), o.told)
	webapi.OnPress(main, "click", o.press)
	webapi.OnPress(main, "change", o.choose)
}

// take brings in a file of settings.
func (o *options) take(f webapi.File) {
	f.Words(func(words string, ok bool) {
		if !ok {
			o.fail("bad-file")
			return
		}
		webapi.ImportSettings(words, o.done)
	})
}

// showKeys lists the keyboard shortcuts as the reader has them.
func (o *options) showKeys(commands []webapi.Command) {
	webapi.Replace(o.keys, markup.Shortcuts(commands), markup.Button("act", actKeys, -1, webapi.Words("ui_change_keys")))
}
