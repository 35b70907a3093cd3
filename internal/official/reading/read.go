// Package reading reads official texts of agreements, from pages and from text packs.
//
// A page is cut into lines (line.go), each with its language (stream.go); those that are
// headings (heading.go) make an outline (outline.go), without the table of contents
// (contents.go) and with numbers that ascend (row.go). By it the lines become parts
// (part.go) of paragraphs (paragraph.go), with the preamble before them (preamble.go) and
// the title above (title.go). A text pack (pack.go) may have its texts in columns of
// languages (column.go).
package reading

import (
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/page"
)

// Read reads the official texts on a page, whatever else stands on it: one for each
// language. The page's indexes must be in range (see page.Page.Check).
func Read(p *page.Page, o page.Options) *annotation.Reading {
	claimed := p.Lang
	if o.Language != "" {
		claimed = o.Language
	}
	codes := languages(linesOf(p, nil), claimed)
	if o.Language != "" && len(codes) == 1 {
		codes = []string{o.Language}
	}
	r := readAll(p, o, codes)
	if len(codes) > 1 && !even(r.Texts) {
		r = readAll(p, o, codes[:1])
	}
	share(r.Texts)
	if len(r.Texts) == 0 {
		r.Notes = []annotation.ReadingNote{{Code: annotation.NoteNothing}}
	} else if len(r.Texts) > 1 {
		r.Notes = append([]annotation.ReadingNote{{Code: annotation.NoteLanguages}}, r.Notes...)
	}
	return r
}

// even says whether texts in several languages hold about as many articles: they do
// where a page gives them all, and not where lines of one language were taken for
// another.
func even(texts []annotation.OfficialText) bool {
	least, most := -1, 0
	for i := range texts {
		n := 0
		for k := range texts[i].Parts {
			if len(texts[i].Parts[k].Paragraphs) > 0 {
				n++
			}
		}
		if least < 0 || n < least {
			least = n
		}
		most = max(most, n)
	}
	return 2*least >= most && len(texts) > 1
}

// readAll reads the text in each of a page's languages.
func readAll(p *page.Page, o page.Options, codes []string) *annotation.Reading {
	r := &annotation.Reading{Texts: []annotation.OfficialText{}}
	for _, code := range codes {
		readOne(r, p, o, code, codes)
	}
	return r
}

// readOne reads the text in one of the page's languages.
func readOne(r *annotation.Reading, p *page.Page, o page.Options, code string, codes []string) {
	pack := language.Load(code)
	lines := linesOf(p, pack)
	if len(codes) > 1 {
		languages(lines, "")
	}
	out := outlined(stream(lines, code, codes), pack)
	parts := out.parts(p)
	if len(parts) == 0 {
		return
	}
	t := annotation.OfficialText{Language: code, Source: p.URL, Date: o.Date, Parts: parts}
	t.Title = titleOf(p, out, pack, code, codes)
	t.Agreement = Identify(t.Title, p.URL, code)
	index := len(r.Texts)
	r.Texts = append(r.Texts, t)
	r.Notes = append(r.Notes, notes(&t, out, index)...)
}

// Key names a part within its text: "4", "preamble", "annex 1", "annex 1, 4".
func Key(p *annotation.Part) string {
	var key string
	switch {
	case p.Kind == annotation.PartPreamble || p.Kind == annotation.PartClosing:
		key = p.Kind
	case p.Kind == annotation.PartAnnex:
		return strings.TrimSpace(p.Kind + " " + p.Number)
	default:
		key = p.Number
	}
	if p.Within != "" {
		return p.Within + ", " + key
	}
	return key
}

// Plain is the text of a part, one paragraph a line.
func Plain(p *annotation.Part) string {
	lines := make([]string, len(p.Paragraphs))
	for i, par := range p.Paragraphs {
		lines[i] = par.Text
	}
	return strings.Join(lines, "\n")
}
