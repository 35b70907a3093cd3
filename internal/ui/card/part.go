//go:build js

package card

import (
	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// part makes the card of a clause or a quote, or of an agreement that could be either of
// two. Of is its agreement, nil where the article does not tell.
func part(r *annotation.Report, mark int, of *annotation.Agreement) markup.Element {
	a := &r.Annotations[mark]
	shown := facts.Quotes(r, mark)
	about, after := gist(a, of), markup.Element(nil)
	if v := a.Verdict; v != nil && v.Status != annotation.StatusNoText {
		about, after = nil, about // the reader asks of the words first
	}
	return body(
		heading(partAbove(a), markup.Make("h1", "", partTitle(a, of)), agreementButton(mark, of)),
		about,
		quotes(r, shown),
		held(r, mark, shown, of),
		after,
		partStatus(r, of),
		said{r, shown}.section(sayings(r, mark)),
		partLinks(of),
		why(r, mark),
	)
}

func partAbove(a *annotation.Annotation) string {
	switch a.Kind {
	case annotation.KindAgreement:
		return webapi.Words("ui_agreement")
	case annotation.KindQuote:
		return webapi.Words("ui_quote")
	}
	return webapi.Words("ui_clause")
}

// partTitle names the part, "Article 4"; a quote whose article is not told is
// words of the agreement, or of an agreement.
func partTitle(a *annotation.Annotation, of *annotation.Agreement) string {
	if a.Article != "" {
		return partName(a, of)
	}
	if a.Kind != annotation.KindQuote {
		return a.Exact
	}
	return webapi.Words("ui_words_of_agreement")
}

// PartName names the part of an agreement that a mark speaks of, "Article 4".
func PartName(r *annotation.Report, mark int) string {
	a := &r.Annotations[mark]
	return partName(a, facts.Agreement(r, a.Agreement))
}

func partName(a *annotation.Annotation, of *annotation.Agreement) string {
	kind := ""
	if of != nil && of.Card != nil {
		kind = of.Card.Kind
	}
	name, number := facts.Part(a.Article, kind)
	return webapi.Words("ui_part_"+name, number)
}

// agreementButton opens the agreement itself.
func agreementButton(mark int, of *annotation.Agreement) markup.Element {
	if of == nil {
		return markup.Make("p", "other", webapi.Words("ui_agreement_not_told"))
	}
	title, language := ShortTitle(of)
	return markup.Button("whole", ActWhole, mark, markup.In(language, markup.Make("span", "", title)), webapi.Icon("M6 3l5 5-5 5"))
}

// gist tells what the cited part is about, in the catalogue's words.
func gist(a *annotation.Annotation, of *annotation.Agreement) markup.Element {
	if of == nil || of.Card == nil || a.Article == "" {
		return nil
	}
	words, language := facts.Clause(of.Card, a.Article, webapi.Languages()...)
	if words == "" {
		return nil
	}
	return markup.Section(webapi.Words("ui_about"), markup.In(language, markup.Make("p", "summary", words)))
}

// quotes shows quoted words in full, each with how it compares with the official text.
func quotes(r *annotation.Report, shown []int) markup.Element {
	if len(shown) == 0 {
		return nil
	}
	section := markup.Section(webapi.Words("ui_quoted_here"))
	for _, q := range shown {
		words := markup.In(r.Language, markup.Make("blockquote", "", markup.Make("p", "", r.Annotations[q].Exact)))
		webapi.Append(section, words, verdict(r, q))
	}
	return section
}

// sayings are the marks whose sentences the card shows: those of the same clause,
// or the mark alone where no clause is told.
func sayings(r *annotation.Report, mark int) []int {
	a := &r.Annotations[mark]
	if a.Article == "" || a.Agreement == "" {
		return []int{mark}
	}
	var marks []int
	for _, m := range facts.Mentions(r, a.Agreement) {
		b := &r.Annotations[m]
		if b.Kind != annotation.KindAgreement && b.Article == a.Article {
			marks = append(marks, m)
		}
	}
	return marks
}

func partStatus(r *annotation.Report, of *annotation.Agreement) markup.Element {
	if of == nil || of.Card == nil {
		return nil
	}
	return status(r, of.Card)
}

func partLinks(of *annotation.Agreement) markup.Element {
	if of == nil || of.Card == nil {
		return nil
	}
	return links(&annotation.Card{Official: of.Card.Official})
}
