//go:build js

package options

import (
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

func (o *options) showData() {
	file := markup.Make("label", "act", webapi.Words("ui_data_import"), webapi.FileField("application/json,.json", o.take))
	webapi.Replace(o.data,
		markup.Make("p", "", webapi.Words("ui_data_kept")+" "+webapi.Words("ui_data_texts")),
		markup.Make("div", "buttons",
			markup.Button("act", actExport, -1, webapi.Words("ui_data_export")),
			file,
			markup.Button("act danger", actErase, -1, webapi.Words("ui_data_erase"))),
		markup.Make("p", "quiet", "Pactlight "+o.state.Version))
}

// askErase puts the question in the place of the button, where the reader looks.
func (o *options) askErase() {
	webapi.Replace(o.data,
		markup.Make("p", "", webapi.Words("ui_erase_sure")),
		markup.Make("div", "buttons",
			markup.Button("act danger", actReally, -1, webapi.Words("ui_erase_yes")),
			markup.Button("act", actKeep, -1, webapi.Words("ui_erase_no"))))
}
