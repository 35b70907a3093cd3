//go:build js

package overview

import (
	"pactlight/internal/export"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// The forms in which everything can be taken along.
const (
	formCopy     = "copy" // Markdown, to the clipboard
	formMarkdown = "markdown"
	formCSV      = "csv"
	formWeb      = "web"
)

var forms = []string{formCopy, formMarkdown, formCSV, formWeb}

// article is what the page is about, as it is exported.
func (o *overview) article() *export.Article {
	return &export.Article{Report: o.state.Report, Title: o.state.Title, Source: o.state.URL, Style: o.style}
}

// cite copies the citation of what a mark speaks of; of words without an agreement, the
// words.
func (o *overview) cite(mark int) {
	a := o.article()
	words := a.Citation(&o.state.Report.Annotations[mark])
	if words == "" {
		words = a.Quote(&o.state.Report.Annotations[mark])
	}
	webapi.Copy(words, o.tell(words))
}

func (o *overview) quote(mark int) {
	words := o.article().Quote(&o.state.Report.Annotations[mark])
	webapi.Copy(words, o.tell(words))
}

// tell says whether words were copied, and shows them.
func (o *overview) tell(words string) func(ok bool) {
	return func(ok bool) {
		if !ok {
			o.told.SetTextContent(webapi.Words("ui_copy_failed"))
			return
		}
		webapi.Replace(o.told, markup.Make("span", "", webapi.Words("ui_copied")), " ", markup.Make("span", "copied", words))
	}
}

func (o *overview) takeAlong(form string) {
	a := o.article()
	switch form {
	case formCopy:
		words := a.Markdown()
		webapi.Copy(words, func(ok bool) { o.tell("")(ok) })
	case formMarkdown:
		webapi.Save("pactlight.md", "text/markdown", a.Markdown())
	case formCSV:
		webapi.Save("pactlight.csv", "text/csv", export.CSV(append([][]string{export.Columns}, a.Rows()...)...))
	case formWeb:
		webapi.Save("pactlight.jsonld", "application/ld+json", webapi.JSON(a.WebAnnotations()))
	}
}
