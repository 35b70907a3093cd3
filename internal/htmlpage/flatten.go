package htmlpage

import (
	"bytes"

	"golang.org/x/net/html"

	"pactlight/internal/page"
)

// flatDepth is how deep elements stay nested in a flattened document. The parser
// gives up at 512 and may add several elements of its own for each of these.
const flatDepth = 100

// void elements have no end tag, so they do not nest.
var void = map[string]bool{"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true,
	"input": true, "link": true, "meta": true, "param": true, "source": true, "track": true, "wbr": true}

// formatting elements are reopened by the parser in every following paragraph if
// they are not closed, which nests as deep as it likes. They carry no meaning here.
var formatting = map[string]bool{"b": true, "big": true, "code": true, "em": true, "font": true, "i": true, "nobr": true,
	"s": true, "small": true, "strike": true, "strong": true, "tt": true, "u": true}

// raw elements hold text that is no markup; without their tags it would become such.
var raw = map[string]bool{"script": true, "style": true, "title": true, "textarea": true, "iframe": true, "noscript": true,
	"noembed": true, "noframes": true, "xmp": true}

// flatten rewrites a document that is nested too deeply: tags beyond flatDepth are
// dropped, and where a block-level one stood a rule keeps its neighbours apart.
func flatten(source []byte) []byte {
	var f flattener
	z := html.NewTokenizer(bytes.NewReader(source))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return f.out.Bytes()
		}
		text := bytes.Clone(z.Raw())
		name, _ := z.TagName()
		if f.keeps(kind, string(name)) {
			f.out.Write(text)
		}
	}
}

type flattener struct {
	out  bytes.Buffer
	open []string
}

// keeps says whether a token stays.
func (f *flattener) keeps(kind html.TokenType, tag string) bool {
	switch {
	case kind != html.StartTagToken && kind != html.EndTagToken, void[tag], raw[tag]:
		return true
	case formatting[tag]:
		return false
	case kind == html.StartTagToken && len(f.open) < flatDepth:
		f.open = append(f.open, tag)
		return true
	case kind == html.EndTagToken:
		if at := lastIndex(f.open, tag); at >= 0 {
			f.open = f.open[:at]
			return true
		}
	}
	part(&f.out, tag)
	return false
}

func part(out *bytes.Buffer, tag string) {
	if page.BlockLevel(tag) {
		out.WriteString("<hr>")
	}
}

func lastIndex(open []string, tag string) int {
	for i := len(open) - 1; i >= 0; i-- {
		if open[i] == tag {
			return i
		}
	}
	return -1
}
