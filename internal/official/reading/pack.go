package reading

import (
	"errors"
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/jsontext"
	"pactlight/internal/language"
	"pactlight/internal/official/script"
)

// A text pack is a JSON file of official texts. This is the format that is written:
//
//	{"format": "pactlight-texts", "version": 1, "texts": [
//	  {"title": "…", "agreement": "paris-agreement", "language": "en",
//	   "source": "https://…", "licence": "public domain", "date": "2015-12-12",
//	   "parts": [
//	     {"kind": "preamble", "paragraphs": [{"text": "…"}]},
//	     {"kind": "article", "number": "4", "heading": "…",
//	      "paragraphs": [{"number": "1", "text": "1. …"}]},
//	     {"kind": "annex", "number": "1", "paragraphs": []}]}]}
//
// source, licence and date may also stand beside texts, for all of them. A single text
// may stand without the object around it, and a list of texts too. What is read besides
// is a text in columns of languages, each key ending in its code:
//
//	{"treaty_en": "…", "treaty_zh": "…", "preamble_en": "…",
//	 "articles": [{"article": "4", "title_en": "…", "content_en": "…"}]}
//
// where "title" does for "treaty", "number" for "article" and "text" for "content".

// PackFormat and PackVersion are what a text pack of this program says that it is.
const (
	PackFormat  = "pactlight-texts"
	PackVersion = 1
)

// ErrNoText says that a file holds no official text; ReadPack says it of JSON.
var ErrNoText = errors.New("no official text is in it")

// ReadPack reads a text pack.
func ReadPack(data []byte) (*annotation.Reading, error) {
	in := jsontext.NewReader(data)
	value := in.Value()
	if err := in.End(); err != nil {
		return nil, err
	}
	out := &annotation.Reading{Texts: []annotation.OfficialText{}}
	for _, t := range textsIn(value) {
		if len(t.Parts) == 0 {
			continue
		}
		if t.Agreement == "" {
			t.Agreement = Identify(t.Title, t.Source, t.Language)
		}
		out.Notes = append(out.Notes, notes(&t, nil, len(out.Texts))...)
		out.Texts = append(out.Texts, t)
	}
	share(out.Texts)
	if len(out.Texts) == 0 {
		return nil, ErrNoText
	}
	return out, nil
}

// share gives texts of one file that differ in language the agreement that one of them
// was told by.
func share(texts []annotation.OfficialText) {
	told := slices.IndexFunc(texts, func(t annotation.OfficialText) bool { return t.Agreement != "" })
	if told < 0 {
		return
	}
	for i := range texts {
		if texts[i].Agreement == "" && texts[i].Language != texts[told].Language && len(texts[i].Parts) == len(texts[told].Parts) {
			texts[i].Agreement = texts[told].Agreement
		}
	}
}

// textsIn gives the texts of a pack, of a text or of a list of either.
func textsIn(value any) (out []annotation.OfficialText) {
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			out = append(out, textsIn(item)...)
		}
	case map[string]any:
		out = textsIn(v["texts"])
		for i := range out {
			origin(&out[i], v)
		}
		out = append(out, columns(v)...)
	}
	return out
}

// canonical is a number as parts have it: 四 and IV are 4. An article may be called
// "Article 4" as well.
func canonical(label, code string) string {
	pack := language.Load(code)
	if h := parseHeading(label, pack); h.Text != "" {
		return h.Text
	}
	if n := script.ReadNumber(label, pack); n.Value > 0 && n.Size == len(label) {
		return n.Text
	}
	return strings.ToLower(label)
}

// linesIn gives the lines of a text that say something.
func linesIn(text string) (out []string) {
	for _, l := range strings.Split(text, "\n") {
		if l = strings.Join(strings.Fields(l), " "); l != "" {
			out = append(out, l)
		}
	}
	return out
}
