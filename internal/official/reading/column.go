package reading

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/jsontext"
)

// keys are what the things that a text or an article says of itself may be called.
var keys = [][]string{
	{"title", "treaty", "name"}, {"language", "lang"}, {"source", "url"}, {"licence", "license"},
	{"heading", "title"}, {"content", "text"}, {"number", "article"}, {"parts", "articles"},
}

// formsOf gives what a thing may be called.
func formsOf(name string) []string {
	for _, forms := range keys {
		if forms[0] == name {
			return forms
		}
	}
	return []string{name}
}

// said gives what an object says under a name, as text; empty where it says nothing.
func said(o map[string]any, name string) string { return saidIn(o, name, "") }

// saidIn gives what an object says under a name in a language: under "title_en".
func saidIn(o map[string]any, name, code string) string {
	if code != "" {
		code = "_" + code
	}
	for _, form := range formsOf(name) {
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
			about := slices.Contains(formsOf("content"), name) || slices.Contains(formsOf("heading"), name)
			if about && (len(code) == 2 || len(code) > 2 && code[2] == '-') && !slices.Contains(out, code) {
				out = append(out, code)
			}
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out[:min(len(out), mostColumns)]
}

// mostColumns is how many languages a text is read in, more than any is authentic in.
const mostColumns = 40

// columns makes a text of each language that an object has columns in, or one of an
// object without columns.
func columns(o map[string]any) (out []annotation.OfficialText) {
	articles := articlesIn(o)
	if len(articles) == 0 {
		return nil
	}
	codes := codesOf(articles)
	if len(codes) == 0 {
		out = []annotation.OfficialText{{ID: said(o, "id")}}
		column(&out[0], o, articles, "")
	}
	for _, code := range codes {
		out = append(out, annotation.OfficialText{})
		column(&out[len(out)-1], o, articles, code)
	}
	return out
}

func articlesIn(o map[string]any) (out []map[string]any) {
	for _, name := range formsOf("parts") {
		list, _ := o[name].([]any)
		for _, item := range list {
			if article, ok := item.(map[string]any); ok {
				out = append(out, article)
			}
		}
	}
	return out
}

// column reads the text in the column of a language, of an object and its articles.
func column(t *annotation.OfficialText, o map[string]any, articles []map[string]any, code string) {
	t.Agreement, t.Title, t.Language = said(o, "agreement"), cmp.Or(saidIn(o, "title", code), said(o, "title")), cmp.Or(code, said(o, "language"))
	origin(t, o)
	if preamble := linesIn(saidIn(o, "preamble", code)); len(preamble) > 0 {
		t.Parts = append(t.Parts, annotation.Part{Kind: annotation.PartPreamble, Paragraphs: paragraphs(preamble)})
	}
	for _, a := range articles {
		t.Parts = append(t.Parts, article(a, code, t.Language))
	}
}

// origin fills in where a text comes from, as an object says, where that is not known.
func origin(t *annotation.OfficialText, o map[string]any) {
	t.Source, t.Licence, t.Date = cmp.Or(t.Source, said(o, "source")), cmp.Or(t.Licence, said(o, "licence")), cmp.Or(t.Date, said(o, "date"))
}

// article reads an article in the column of a language.
func article(o map[string]any, code, language string) annotation.Part {
	p := annotation.Part{
		Kind: cmp.Or(said(o, "kind"), annotation.PartArticle), Number: canonical(said(o, "number"), language),
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
