package analysis

import (
	"strings"
	"unicode/utf8"

	"github.com/mailru/easyjson/jlexer"

	"pactlight/internal/page"
)

// The request is read field by field and not by reflection: that is a quarter of the
// time and of the code, in a program that is compiled anew in every browser.

// readRequest reads a request. Unknown fields are skipped.
func readRequest(data []byte) (r page.Request, err error) {
	in := &jlexer.Lexer{Data: data}
	object(in, func(key string) {
		switch key {
		case "version":
			r.Version = in.Int()
		case "page":
			readPage(in, &r.Page)
		case "options":
			readOptions(in, &r.Options)
		default:
			in.SkipRecursive()
		}
	})
	in.Consumed()
	return r, in.Error()
}

// object reads an object; field reads the value of each key. null is an empty object.
func object(in *jlexer.Lexer, field func(key string)) {
	if in.IsNull() {
		in.Skip()
		return
	}
	in.Delim('{')
	for in.Ok() && !in.IsDelim('}') {
		key := in.UnsafeFieldName(false)
		in.WantColon()
		field(key)
		in.WantComma()
	}
	in.Delim('}')
}

// array reads an array; item reads each value. null is an empty array.
func array(in *jlexer.Lexer, item func()) {
	if in.IsNull() {
		in.Skip()
		return
	}
	in.Delim('[')
	for in.Ok() && !in.IsDelim(']') {
		item()
		in.WantComma()
	}
	in.Delim(']')
}

// text reads a string, what is no UTF-8 in it replaced.
func text(in *jlexer.Lexer) string {
	s := in.String()
	if !utf8.ValidString(s) {
		return strings.ToValidUTF8(s, "\uFFFD")
	}
	return s
}

func readPage(in *jlexer.Lexer, p *page.Page) {
	object(in, func(key string) {
		switch key {
		case "url":
			p.URL = text(in)
		case "title":
			p.Title = text(in)
		case "lang":
			p.Lang = text(in)
		case "plain":
			p.Plain = in.Bool()
		case "meta":
			array(in, func() { p.Meta = append(p.Meta, readMeta(in)) })
		case "data":
			array(in, func() { p.Data = append(p.Data, text(in)) })
		case "nodes":
			array(in, func() { p.Nodes = append(p.Nodes, readNode(in)) })
		case "blocks":
			array(in, func() { p.Blocks = append(p.Blocks, readBlock(in)) })
		default:
			in.SkipRecursive()
		}
	})
}

func readMeta(in *jlexer.Lexer) (m page.Meta) {
	object(in, func(key string) {
		switch key {
		case "name":
			m.Name = text(in)
		case "content":
			m.Content = text(in)
		case "at":
			m.At = in.Int()
		default:
			in.SkipRecursive()
		}
	})
	return m
}

func readNode(in *jlexer.Lexer) (n page.Node) {
	object(in, func(key string) {
		switch key {
		case "p":
			n.Parent = in.Int()
		case "t":
			n.Tag = text(in)
		case "h":
			n.Hint = text(in)
		case "r":
			n.Role = text(in)
		case "i":
			n.Prop = text(in)
		case "a":
			n.Hidden = in.Bool()
		default:
			in.SkipRecursive()
		}
	})
	return n
}

func readBlock(in *jlexer.Lexer) (b page.Block) {
	object(in, func(key string) {
		switch key {
		case "n":
			b.Node = in.Int()
		case "x":
			b.Text = text(in)
		case "l":
			b.Link = in.Int()
		default:
			in.SkipRecursive()
		}
	})
	return b
}

func readOptions(in *jlexer.Lexer, o *page.Options) {
	object(in, func(key string) {
		switch key {
		case "language":
			o.Language = text(in)
		case "date":
			o.Date = text(in)
		case "body":
			o.Body = in.Bool()
		default:
			in.SkipRecursive()
		}
	})
}
