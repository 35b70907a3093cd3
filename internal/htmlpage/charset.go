package htmlpage

import (
	"bytes"
	"mime"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
)

// headSize is how far into a document its declaration of a character set is looked
// for, in bytes. The standard says 1,024; pages put scripts first, and browsers
// find it all the same.
const headSize = 64 << 10

// toUTF8 decodes a document. Valid UTF-8 is believed over a guess, but not over
// what the header or the document declares.
func toUTF8(source []byte, contentType string) ([]byte, error) {
	enc, name, certain := charset.DetermineEncoding(source, contentType)
	if !certain && !utf8.Valid(source) {
		if late, lateName := declared(source[:min(len(source), headSize)]); late != nil {
			enc, name = late, lateName
		}
	}
	if name == "utf-8" || !certain && utf8.Valid(source) {
		return bytes.ToValidUTF8(source, []byte("\uFFFD")), nil
	}
	return enc.NewDecoder().Bytes(source)
}

// declared is the character set that a <meta> of the document names.
func declared(head []byte) (encoding.Encoding, string) {
	z := html.NewTokenizer(bytes.NewReader(head))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return nil, ""
		case html.StartTagToken, html.SelfClosingTagToken:
			if t := z.Token(); t.Data == "meta" {
				if enc, name := named(t.Attr); enc != nil {
					return enc, name
				}
			}
		}
	}
}

func named(attributes []html.Attribute) (encoding.Encoding, string) {
	for _, a := range attributes {
		label := a.Val
		if a.Key == "content" {
			_, params, err := mime.ParseMediaType(a.Val)
			if err != nil {
				continue
			}
			label = params["charset"]
		} else if a.Key != "charset" {
			continue
		}
		if enc, name := charset.Lookup(label); enc != nil {
			return enc, name
		}
	}
	return nil, ""
}
