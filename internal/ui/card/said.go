//go:build js

package card

import (
	"slices"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// sentencesShown is how many sentences are shown before the rest is folded away.
const sentencesShown = 4

// wordsKept is how many words of a quote are left in its sentence where the card
// shows the quote in full.
const wordsKept = 5

// said is the list of the article's sentences around some marks.
type said struct {
	report *annotation.Report
	shown  []int // quotes that the card shows in full elsewhere
}

// section lists the sentences around marks; each is a button that scrolls the page
// to it.
func (s said) section(marks []int) markup.Element {
	sentences := facts.Sentences(s.report, marks)
	sentences = slices.DeleteFunc(sentences, func(x facts.Sentence) bool {
		return len(x.Pieces) == 1 && slices.Contains(s.shown, x.Pieces[0].Mark)
	})
	if len(sentences) == 0 {
		return nil
	}
	first, rest := sentences, []facts.Sentence(nil)
	if len(sentences) > sentencesShown+1 { // folding one away would save nothing
		first, rest = sentences[:sentencesShown], sentences[sentencesShown:]
	}
	section := markup.Section(webapi.Words("ui_said_here"), s.list(first))
	if len(rest) > 0 {
		webapi.Append(section, markup.Details(webapi.Count("ui_more_sentences", len(rest)), s.list(rest)))
	}
	return section
}

func (s said) list(sentences []facts.Sentence) markup.Element {
	list := markup.List("ol", "said")
	for _, x := range sentences {
		button := markup.Button("sentence", ActJump, x.Marks[0])
		button.SetTitle(webapi.Words("ui_jump"))
		for _, p := range x.Pieces {
			webapi.Append(button, s.piece(p))
		}
		webapi.Append(list, markup.In(s.report.Language, markup.Make("li", "", button)))
	}
	return list
}

// piece gives a run of a sentence: a string, or an element where a mark covers it.
func (s said) piece(p facts.Piece) any {
	if p.Mark < 0 {
		return p.Text
	}
	if slices.Contains(s.shown, p.Mark) {
		p.Text = facts.Shorten(p.Text, wordsKept)
	}
	return markup.Make("mark", "", p.Text)
}
