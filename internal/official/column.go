package official

import (
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/jsontext"
)

// keys are what the things that a text or an article says of itself may be called.
var keys = map[string][]string{
	"title": {"title", "treaty", "name"}, "language": {"language", "lang"}, "source": {"source", "url"}, "licence": {"licence", "license"},
	"heading": {"heading", "title"}, "content": {"content", "text"}, "number": {"number", "article"}, "parts": {"parts", "articles"},
}

// said gives what an object says under a name, as text; empty where it says nothing.
func said(o map[string]any, name string) string { return saidIn(o, name, "") }

// saidIn gives what an object says under a name in a language: under "title_en".
func saidIn(o map[string]any, name, code string) string {
	forms := keys[name]
	if forms == nil {
		forms = []string{name}
	}
	if code != "" {
		code = "_" + code
	}
	for _, form := range forms {
		switch v := o[form+code].(type) {
		case string:
			return v
		case jsontext.Number:
			return string(v)
		}
	}
	return ""
}

// codesOf gives the languages that articles have titles and texts in, by the end of the
// key, sorted; none where they have none of their own.
func codesOf(articles []map[string]any) (out []string) {
	for _, o := range articles {
		for key := range o {
			name, code, _ := strings.Cut(key, "_")
			about := slices.Contains(keys["content"], name) || slices.Contains(keys["heading"], name)
			if about && (len(code) == 2 || len(code) > 2 && code[2] == '-') && !slices.Contains(out, code) {
				out = append(out, code)
			}
		}
	}
	slices.Sort(out)
	return out[:min(len(out), mostColumns)]
}

// mostColumns is how many languages a text is read in, more than any is authentic in.
const mostColumns = 40

// columns makes a text of each language that an object has columns in, or one of an
// object without columns.
func columns(o map[string]any) (out []annotation.OfficialText) {
	var articles []map[string]any
	for _, name := range keys["parts"] {
		list, _ := o[name].([]any)
		for _, item := range list {
			if article, ok := item.(map[string]any); ok {
				articles = append(articles, article)
			}
		}
	}
	if len(articles) == 0 {
		return nil
	}
	codes := codesOf(articles)
	if len(codes) == 0 {
		codes = []string{""}
	}
	for _, code := range codes {
		t := annotation.OfficialText{
			Agreement: said(o, "agreement"), Title: orElse(saidIn(o, "title", code), said(o, "title")), Language: orElse(code, said(o, "language")),
			Source: said(o, "source"), Licence: said(o, "licence"), Date: said(o, "date"),
		}
		if code == "" {
			t.ID = said(o, "id")
		}
		if preamble := linesIn(saidIn(o, "preamble", code)); len(preamble) > 0 {
			t.Parts = append(t.Parts, annotation.Part{Kind: annotation.PartPreamble, Paragraphs: paragraphs(preamble)})
		}
		for _, a := range articles {
			t.Parts = append(t.Parts, article(a, code, t.Language))
		}
		out = append(out, t)
	}
	return out
}

// article reads an article in the column of a language.
func article(o map[string]any, code, language string) annotation.Part {
	p := annotation.Part{
		Kind: orElse(said(o, "kind"), annotation.PartArticle), Number: canonical(said(o, "number"), language),
		Within: said(o, "within"), Heading: saidIn(o, "heading", code), Paragraphs: []annotation.Paragraph{},
	}
	if list, ok := o["paragraphs"].([]any); ok {
		p.Paragraphs = paragraphsIn(list)
	} else if text := linesIn(saidIn(o, "content", code)); len(text) > 0 {
		p.Paragraphs = paragraphs(text)
	}
	return p
}

func paragraphsIn(list []any) []annotation.Paragraph {
	out := []annotation.Paragraph{}
	for _, item := range list {
		switch v := item.(type) {
		case string:
			out = append(out, annotation.Paragraph{Text: v})
		case map[string]any:
			out = append(out, annotation.Paragraph{Number: said(v, "number"), Text: said(v, "text")})
		}
	}
	return out
}
