// Package article finds out which blocks of a page are its article, and what the
// page says of it: title, author, date, language.
//
// A page has one article, with these exceptions. One that is about nothing in
// particular, but shows several in full, has the blocks of all of them, each under a
// headline of its own; Starts tells them apart. A live blog is one article, its posts
// have headings. Of an article in several pages, a page has what stands on it. An
// article that is loaded below another is not of the page. And a page may have none:
// it lists other pages or mails or goods, asks for a password, or says that there is
// nothing.
//
// What nobody sees is not in the article: page leaves out what is hidden and folded,
// and what is hidden from assistive technology alone is believed to be none of it
// unless most of the text is. What says the same as the text around it, set large to
// draw readers in, is in it once.
//
// Everything is told by what stands where and how long it is; names and the page's
// own data only weigh in. So the article is found, if less surely, on pages whose
// elements have no names that mean anything.
package article

import (
	"slices"

	"pactlight/internal/page"
)

// Part says what a block is within the article.
type Part string

const (
	PartHeadline Part = "headline" // or a subtitle right below it
	PartText     Part = "text"
	PartHeading  Part = "heading" // a heading within the article
	PartQuote    Part = "quote"   // a block quotation
	PartCaption  Part = "caption"
	PartNote     Part = "note" // a footnote
)

// Fact is a statement about the article and where it was read.
type Fact struct {
	Value string
	From  string // "json-ld", "meta og:title", "time", …
}

// Article is the outcome. Blocks and Parts run side by side.
type Article struct {
	Blocks    []int // indexes into the page's blocks, ascending; empty: the page holds no article
	Parts     []Part
	Starts    []int // where in Blocks each article of the page begins: 0, and one more for each further article
	Title     Fact
	Byline    Fact
	Published Fact // ISO 8601 date
	Language  Fact // BCP 47, as the page claims it
	Site      Fact
}

// Body is the article without its headline and captions, which readers see beside
// the text: what is scored as the article's text.
func (a Article) Body() Article {
	body := a
	body.Blocks, body.Parts, body.Starts = nil, nil, nil
	for i, p := range a.Parts {
		if slices.Contains(a.Starts, i) {
			body.Starts = append(body.Starts, len(body.Blocks))
		}
		if p != PartHeadline && p != PartCaption {
			body.Blocks = append(body.Blocks, a.Blocks[i])
			body.Parts = append(body.Parts, p)
		}
	}
	return body
}

// Find finds the article of p, whose indexes must be in range (see page.Page.Check).
// It looks at the page alone, and takes time in proportion to its size.
func Find(p *page.Page) Article {
	if len(p.Blocks) == 0 {
		return Article{}
	}
	if p.Plain {
		a := all(len(p.Blocks))
		a.Published = plainDate(p.Blocks)
		return a
	}
	o := newOutline(p)
	c := o.choose(o.root())
	a := c.collect()
	c.describe(&a)
	return a
}
