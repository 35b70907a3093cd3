// Package official holds official texts of agreements, reads them from pages and text
// packs, and tells how true a quote is to them.
package official

import (
	"strconv"
	"strings"
	"unicode"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/page"
)

// Read reads the official texts on a page, whatever else stands on it: one for each
// language. The page's indexes must be in range (see page.Page.Check).
func Read(p *page.Page, o page.Options) *annotation.Reading {
	r := &reading{annotation.Reading{Texts: []annotation.OfficialText{}}}
	claimed := p.Lang
	if o.Language != "" {
		claimed = o.Language
	}
	codes := languages(linesOf(p, nil), claimed)
	if o.Language != "" && len(codes) == 1 {
		codes = []string{o.Language}
	}
	for _, code := range codes {
		readOne(r, p, o, code, codes)
	}
	if len(codes) > 1 && !r.even() {
		r.Reading = annotation.Reading{Texts: []annotation.OfficialText{}}
		readOne(r, p, o, codes[0], codes[:1])
	}
	share(r.Texts)
	if len(r.Texts) == 0 {
		r.Notes = []annotation.ReadingNote{{Code: annotation.NoteNothing}}
	} else if len(r.Texts) > 1 {
		r.Notes = append([]annotation.ReadingNote{{Code: annotation.NoteLanguages}}, r.Notes...)
	}
	return &r.Reading
}

type reading struct{ annotation.Reading }

// even says whether the texts in several languages hold about as many articles: they do
// where a page gives them all, and not where lines of one language were taken for
// another.
func (r *reading) even() bool {
	least, most := -1, 0
	for i := range r.Texts {
		n := 0
		for k := range r.Texts[i].Parts {
			if len(r.Texts[i].Parts[k].Paragraphs) > 0 {
				n++
			}
		}
		if least < 0 || n < least {
			least = n
		}
		most = max(most, n)
	}
	return 2*least >= most && len(r.Texts) > 1
}

// readOne reads the text in one of the page's languages.
func readOne(r *reading, p *page.Page, o page.Options, code string, codes []string) {
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
	t.Agreement = identify(t.Title, p.URL, code)
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

// itoa is no part of its many callers, for they are smaller so.
//
//go:noinline
func itoa(n int) string { return strconv.Itoa(n) }

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }
