package wire

import (
	"pactlight/internal/annotation"
	"pactlight/internal/jsontext"
	"pactlight/internal/page"
)

func readLibrary(in *jsontext.Reader) *page.Library {
	l := &page.Library{}
	in.Object(func(key []byte) {
		switch string(key) {
		case "version":
			l.Version = in.String()
		case "add":
			l.Add = in.Bool()
		case "texts":
			in.Array(func() { l.Texts = append(l.Texts, readOfficial(in)) })
		default:
			in.Skip()
		}
	})
	return l
}

func readOfficial(in *jsontext.Reader) (t annotation.OfficialText) {
	strings := map[string]*string{
		"id": &t.ID, "agreement": &t.Agreement, "title": &t.Title, "language": &t.Language,
		"source": &t.Source, "licence": &t.Licence, "date": &t.Date,
	}
	in.Object(func(key []byte) {
		switch into := strings[string(key)]; {
		case into != nil:
			*into = in.String()
		case string(key) == "parts":
			in.Array(func() { t.Parts = append(t.Parts, readPart(in)) })
		default:
			in.Skip()
		}
	})
	return t
}

func readPart(in *jsontext.Reader) (p annotation.Part) {
	in.Object(func(key []byte) {
		switch string(key) {
		case "kind":
			p.Kind = in.String()
		case "number":
			p.Number = in.String()
		case "within":
			p.Within = in.String()
		case "heading":
			p.Heading = in.String()
		case "paragraphs":
			in.Array(func() { p.Paragraphs = append(p.Paragraphs, readParagraph(in)) })
		default:
			in.Skip()
		}
	})
	return p
}

func readParagraph(in *jsontext.Reader) (p annotation.Paragraph) {
	in.Object(func(key []byte) {
		switch string(key) {
		case "number":
			p.Number = in.String()
		case "text":
			p.Text = in.String()
		default:
			in.Skip()
		}
	})
	return p
}
