package format

import (
	"bytes"
	"net/url"

	"pactlight/internal/annotation"
	"pactlight/internal/export"
)

// annotationPage gives the Web Annotation page of d, whose source is its file.
func annotationPage(d Document) any {
	a := article(d, Options{})
	a.Source = (&url.URL{Path: d.File}).String()
	return ordered(a.WebAnnotations())
}

// ordered is an export.Object that keeps its order as JSON.
type ordered export.Object

func (o ordered) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	for i, m := range o {
		if i > 0 {
			out.WriteByte(',')
		}
		name, err := marshal(m.Name, "", "")
		if err != nil {
			return nil, err
		}
		value, err := marshal(inOrder(m.Value), "", "")
		if err != nil {
			return nil, err
		}
		out.Write(name)
		out.WriteByte(':')
		out.Write(value)
	}
	return append(append([]byte{'{'}, out.Bytes()...), '}'), nil
}

// inOrder makes every object in a value an ordered one.
func inOrder(value any) any {
	switch v := value.(type) {
	case export.Object:
		return ordered(v)
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = inOrder(v[i])
		}
		return out
	}
	return value
}

// tag is the kind of a with its form or role, such as "agreement:name".
func tag(a annotation.Annotation) string { return export.Tag(&a) }
