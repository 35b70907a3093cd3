// Package wire reads the requests and writes the replies that cross the core's border, both
// JSON. It does so field by field and not by reflection: that is a quarter of the time and
// of the code, in a program that is compiled anew in every browser.
package wire

import (
	"pactlight/internal/jsontext"
	"pactlight/internal/page"
)

// ReadRequest reads a request. Unknown fields are skipped.
func ReadRequest(data []byte) (r page.Request, err error) {
	in := jsontext.NewReader(data)
	in.Object(func(key []byte) {
		switch string(key) {
		case "version":
			r.Version = in.Int()
		case "page":
			readPage(in, &r.Page)
		case "options":
			readOptions(in, &r.Options)
		case "read":
			r.Read = in.Bool()
		case "text":
			r.Text = in.String()
		case "pack":
			r.Pack = in.String()
		case "library":
			r.Library = readLibrary(in)
		case "catalogue":
			r.Catalogue = readLookup(in)
		default:
			in.Skip()
		}
	})
	return r, in.End()
}

func readPage(in *jsontext.Reader, p *page.Page) {
	in.Object(func(key []byte) {
		switch string(key) {
		case "url":
			p.URL = in.String()
		case "title":
			p.Title = in.String()
		case "lang":
			p.Lang = in.String()
		case "plain":
			p.Plain = in.Bool()
		case "meta":
			in.Array(func() { p.Meta = append(p.Meta, readMeta(in)) })
		case "data":
			in.Array(func() { p.Data = append(p.Data, in.String()) })
		case "nodes":
			in.Array(func() { p.Nodes = append(p.Nodes, readNode(in)) })
		case "blocks":
			in.Array(func() { p.Blocks = append(p.Blocks, readBlock(in)) })
		default:
			in.Skip()
		}
	})
}

func readMeta(in *jsontext.Reader) (m page.Meta) {
	in.Object(func(key []byte) {
		switch string(key) {
		case "name":
			m.Name = in.String()
		case "content":
			m.Content = in.String()
		case "at":
			m.At = in.Int()
		default:
			in.Skip()
		}
	})
	return m
}

func readNode(in *jsontext.Reader) (n page.Node) {
	in.Object(func(key []byte) {
		switch string(key) {
		case "p":
			n.Parent = in.Int()
		case "t":
			n.Tag = in.String()
		case "h":
			n.Hint = in.String()
		case "r":
			n.Role = in.String()
		case "i":
			n.Prop = in.String()
		case "a":
			n.Hidden = in.Bool()
		default:
			in.Skip()
		}
	})
	return n
}

func readBlock(in *jsontext.Reader) (b page.Block) {
	in.Object(func(key []byte) {
		switch string(key) {
		case "n":
			b.Node = in.Int()
		case "x":
			b.Text = in.String()
		case "l":
			b.Link = in.Int()
		default:
			in.Skip()
		}
	})
	return b
}

func readOptions(in *jsontext.Reader, o *page.Options) {
	in.Object(func(key []byte) {
		switch string(key) {
		case "language":
			o.Language = in.String()
		case "date":
			o.Date = in.String()
		case "body":
			o.Body = in.Bool()
		case "library":
			o.Library = in.String()
		case "noText":
			o.NoText = in.Bool()
		default:
			in.Skip()
		}
	})
}

func readLookup(in *jsontext.Reader) *page.Lookup {
	l := &page.Lookup{}
	in.Object(func(key []byte) {
		if string(key) == "address" {
			l.Address = in.String()
		} else {
			in.Skip()
		}
	})
	return l
}
