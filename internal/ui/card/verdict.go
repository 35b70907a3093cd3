//go:build js

package card

import (
	"slices"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// verdict tells how a quote compares with the official text that is held; nil where it
// was compared with nothing and that is not said either.
func verdict(r *annotation.Report, mark int) markup.Element {
	a := &r.Annotations[mark]
	v := a.Verdict
	if v == nil {
		return nil
	}
	box := markup.Make("div", "verdict "+string(v.Status), markup.Make("p", "finding", finding(r, a)))
	webapi.Append(box, changes(r, v), diff(r, v), notes(r, a), echoes(r, v))
	return box
}

// finding is the verdict in one sentence.
func finding(r *annotation.Report, a *annotation.Annotation) string {
	v := a.Verdict
	switch {
	case v.Status == annotation.StatusNoText && slices.Contains(v.Notes, annotation.NoteTooShort):
		return webapi.Words("ui_verdict_too_short")
	case v.Status == annotation.StatusLanguage:
		return webapi.Words("ui_verdict_other_language", languageHeld(r, a))
	}
	return webapi.Words("ui_verdict_"+facts.MessageName(string(v.Status)), placeName(r, a, v.Article), placeName(r, a, a.Article))
}

// languageHeld names the languages in which an agreement's texts are held.
func languageHeld(r *annotation.Report, a *annotation.Annotation) string {
	if t := facts.HeldText(r, a.Verdict.Text); t != nil {
		return webapi.LanguageHere(t.Language)
	}
	return webapi.Words("ui_another_language")
}

// placeName names a part of the agreement that a mark speaks of.
func placeName(r *annotation.Report, a *annotation.Annotation, article string) string {
	place := *a
	place.Article = article
	return partName(&place, facts.Agreement(r, a.Agreement))
}

// changes lists what differs and changes what the clause says. Of a text in another
// language it says as well that nothing was found.
func changes(r *annotation.Report, v *annotation.Verdict) markup.Element {
	if v.Status == annotation.StatusLanguage && v.Part != "" && len(v.Changes) == 0 {
		return markup.Make("p", "", webapi.Words("ui_compared_same"))
	}
	if len(v.Changes) == 0 {
		return nil
	}
	list := markup.Make("dl", "changes")
	for _, c := range v.Changes {
		kind := markup.Make("dt", "", webapi.Words("ui_change_"+facts.MessageName(c.Kind)))
		webapi.Append(list, markup.Make("div", "", kind, markup.Make("dd", "", changeWords(c))))
	}
	return list
}

func changeWords(c annotation.Change) string {
	switch {
	case c.Quote == "":
		return webapi.Words("ui_only_in_text", c.Text)
	case c.Text == "":
		return webapi.Words("ui_only_in_quote", c.Quote)
	}
	return webapi.Words("ui_in_quote_and_text", c.Quote, c.Text)
}

// diff shows the quote beside the text, word by word; nil where no word differs.
func diff(r *annotation.Report, v *annotation.Verdict) markup.Element {
	if !slices.ContainsFunc(v.Diff, func(d annotation.Diff) bool { return d.Op != annotation.DiffSame && d.Op != annotation.DiffCut }) {
		return nil
	}
	words := markup.In(r.Language, markup.Make("p", "diff"))
	for _, d := range v.Diff {
		switch d.Op {
		case annotation.DiffSame:
			webapi.Append(words, d.Quote)
		case annotation.DiffCut:
			webapi.Append(words, "[…]")
		default:
			webapi.Append(words, side("del", "ui_diff_text", d.Text), side("ins", "ui_diff_quote", d.Quote))
		}
		webapi.Append(words, " ")
	}
	return markup.Make("div", "beside", markup.Make("h3", "", webapi.Words("ui_diff")), words, markup.Make("p", "quiet", webapi.Words("ui_diff_key")))
}

// side shows words that stand on one side only, and says which to those who listen; nil
// where there are none.
func side(tag, key, words string) markup.Element {
	if words == "" {
		return nil
	}
	says := markup.Make("span", "offstage", webapi.Words(key)+" ")
	says.SetLang(webapi.Language())
	return markup.Make(tag, "", says, words)
}

// notes says what else a reader should know.
func notes(r *annotation.Report, a *annotation.Annotation) markup.Element {
	list := markup.Make("ul", "notes")
	for _, n := range a.Verdict.Notes {
		if words := webapi.Words("ui_note_"+facts.MessageName(n), placeName(r, a, a.Verdict.Article), placeName(r, a, a.Article)); words != "" {
			webapi.Append(list, markup.Make("li", "", words))
		}
	}
	if !list.HasChildNodes() {
		return nil
	}
	return list
}

// echoes lists the other places that hold the same words.
func echoes(r *annotation.Report, v *annotation.Verdict) markup.Element {
	if len(v.Also) == 0 {
		return nil
	}
	list := markup.Make("ul", "notes")
	for _, e := range v.Also {
		webapi.Append(list, markup.Make("li", "", echoTitle(r, e)+", "+partName(&annotation.Annotation{Article: e.Article}, facts.Agreement(r, e.Agreement))))
	}
	return markup.Make("div", "beside", markup.Make("h3", "", webapi.Words("ui_also")), list)
}

func echoTitle(r *annotation.Report, e annotation.Echo) string {
	if of := facts.Agreement(r, e.Agreement); of != nil {
		return shortTitle(of)
	}
	if t := facts.HeldText(r, e.Text); t != nil && t.Title != "" {
		return t.Title
	}
	return e.Agreement
}
