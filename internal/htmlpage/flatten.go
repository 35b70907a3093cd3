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

// flatten rewrites a document that is nested too deeply: tags beyond flatDepth are
// dropped, and where a block-level one stood a rule keeps its neighbours apart.
func flatten(source []byte) []byte {
	var out bytes.Buffer
	z := html.NewTokenizer(bytes.NewReader(source))
	var open []string
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return out.Bytes()
		}
		raw := append([]byte(nil), z.Raw()...)
		name, _ := z.TagName()
		tag := string(name)
		switch {
		case kind == html.StartTagToken && !void[tag]:
			if formatting[tag] {
				continue
			}
			if len(open) >= flatDepth {
				part(&out, tag)
				continue
			}
			open = append(open, tag)
		case kind == html.EndTagToken:
			if formatting[tag] {
				continue
			}
			at := lastIndex(open, tag)
			if at < 0 {
				part(&out, tag)
				continue
			}
			open = open[:at]
		}
		out.Write(raw)
	}
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
