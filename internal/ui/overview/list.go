//go:build js

package overview

import (
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/card"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// What can be listed.
const (
	kindAll        = "all"
	kindAgreements = "agreements"
	kindClauses    = "clauses"
	kindQuotes     = "quotes"
)

var kinds = []string{kindAll, kindAgreements, kindClauses, kindQuotes}

// strokeCopy draws the icon of copying, on a field of 16 by 16.
const strokeCopy = "M5.5 5.5v-3h8v8h-3m0-5v8h-8v-8z"

// showList lists what the reader asks for, agreement by agreement.
func (o *overview) showList() {
	o.list.SetTextContent("")
	r := o.state.Report
	if r == nil {
		return
	}
	list := markup.List("ol", "entries")
	for _, n := range facts.AllNamed(r) {
		webapi.Append(list, o.entry(n))
	}
	webapi.Append(list, o.unplaced())
	if !list.HasChildNodes() {
		webapi.Append(o.list, markup.Make("p", "quiet", webapi.Words("ui_nothing_listed")))
		return
	}
	webapi.Append(o.list, markup.Make("h2", "offstage", webapi.Words("ui_found")), list)
}

// entry makes the part of one agreement; nil if nothing of it is asked for.
func (o *overview) entry(n facts.Named) markup.Element {
	r := o.state.Report
	title, language := card.ShortTitle(n.Agreement)
	if !n.Agreement.Known {
		language = r.Language
	}
	whole := o.says(append([]string{title, n.Agreement.Title}, n.Agreement.Names...)...)
	marks := o.listed(n.Marks, whole)
	if len(marks) == 0 && (!whole || o.kind != kindAll && o.kind != kindAgreements) {
		return nil
	}
	name := markup.Button("name", actJump, n.Marks[0], markup.In(language, markup.Make("span", "", title)))
	about := markup.Make("p", "quiet", card.Kind(n.Agreement)+" · "+webapi.Count("ui_mentions", len(n.Marks)))
	entry := markup.Make("li", "entry", markup.Make("div", "head", markup.Make("h3", "", name), copyButton(actCite, n.Marks[0], "ui_copy_citation")), about)
	if o.kind != kindAgreements || o.words != "" {
		webapi.Append(entry, o.marks(marks))
	}
	return entry
}

// unplaced lists the clauses and quotes whose agreement is not told.
func (o *overview) unplaced() markup.Element {
	marks := o.listed(facts.Unplaced(o.state.Report), false)
	if len(marks) == 0 {
		return nil
	}
	return markup.Make("li", "entry", markup.Make("h3", "", webapi.Words("ui_agreement_not_told")), o.marks(marks))
}

// listed gives those of marks that are of the kind and hold the words asked for; all of
// the kind where their agreement does.
func (o *overview) listed(marks []int, whole bool) []int {
	var out []int
	for _, m := range marks {
		a := &o.state.Report.Annotations[m]
		if o.isAsked(a) && (whole || o.says(a.Exact, o.sentence(m))) {
			out = append(out, m)
		}
	}
	return out
}

// isAsked tells whether a mark is of the kind to be listed. Mentions are listed only
// where they are asked for: of a name that stands in every paragraph the count tells more.
func (o *overview) isAsked(a *annotation.Annotation) bool {
	switch o.kind {
	case kindAgreements:
		return a.Kind == annotation.KindAgreement
	case kindClauses:
		return a.Kind == annotation.KindClause
	case kindQuotes:
		return a.Kind == annotation.KindQuote
	}
	return a.Kind != annotation.KindAgreement || o.words != ""
}

// says tells whether the words looked for stand in any of texts.
func (o *overview) says(texts ...string) bool {
	if o.words == "" {
		return true
	}
	for _, t := range texts {
		if strings.Contains(webapi.Fold(t), o.words) {
			return true
		}
	}
	return false
}

func (o *overview) sentence(mark int) string {
	words := ""
	for _, s := range facts.Sentences(o.state.Report, []int{mark}) {
		for _, p := range s.Pieces {
			words += p.Text
		}
	}
	return words
}

// marks lists marks in the order of the article, each a button that scrolls to it.
func (o *overview) marks(marks []int) markup.Element {
	if len(marks) == 0 {
		return nil
	}
	list := markup.List("ol", "marks")
	for _, m := range marks {
		a := &o.state.Report.Annotations[m]
		button := markup.Button("mark "+string(a.Kind), actJump, m)
		if a.Article != "" {
			webapi.Append(button, markup.Make("span", "part", card.PartName(o.state.Report, m)))
		}
		webapi.Append(button, markup.In(o.state.Report.Language, o.excerpt(m)))
		webapi.Append(button, shortVerdict(a.Verdict))
		act, key := actCite, "ui_copy_citation"
		if a.Kind == annotation.KindQuote {
			act, key = actQuote, "ui_copy_quote"
		}
		webapi.Append(list, markup.Make("li", "", button, copyButton(act, m, key)))
	}
	return list
}

// shortVerdict says in a word or two how a quote compares with the official text that is
// held; nil where it was compared with none.
func shortVerdict(v *annotation.Verdict) markup.Element {
	if v == nil || v.Status == annotation.StatusNoText {
		return nil
	}
	return markup.Make("span", "verdict "+string(v.Status), webapi.Words("ui_short_"+facts.MessageName(string(v.Status))))
}

// excerptWords is how much of a sentence or a quote is shown.
const excerptWords = 24

func (o *overview) excerpt(mark int) markup.Element {
	a := &o.state.Report.Annotations[mark]
	if a.Kind == annotation.KindQuote {
		return markup.Make("q", "excerpt", facts.Shorten(facts.Line(a.Exact), excerptWords))
	}
	return markup.Make("span", "excerpt", facts.Shorten(facts.Line(o.sentence(mark)), excerptWords))
}

func copyButton(act string, mark int, key string) markup.Element {
	return markup.IconButton(act, mark, strokeCopy, webapi.Words(key))
}
