package format

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"pactlight/internal/annotation"
)

// Output is what programs read: the report without what only the panel needs.
type Output struct {
	File        string                  `json:"file"`
	Language    string                  `json:"language"`
	Date        string                  `json:"date"`
	Text        string                  `json:"text"`
	Annotations []annotation.Annotation `json:"annotations"`
	Agreements  []annotation.Agreement  `json:"agreements"`
	Claims      []annotation.Claim      `json:"claims,omitempty"`
	Texts       []annotation.HeldText   `json:"texts,omitempty"` // official texts that verdicts refer to
}

// output gives the Output of d. The report itself stays whole.
func output(d Document) any {
	o := Output{
		File: d.File, Language: d.Report.Language, Date: d.Report.Date, Text: d.Report.Text,
		Annotations: make([]annotation.Annotation, len(d.Report.Annotations)),
		Agreements:  make([]annotation.Agreement, len(d.Report.Agreements)),
		Claims:      d.Report.Claims, Texts: d.Report.Texts,
	}
	copy(o.Annotations, d.Report.Annotations)
	for i := range o.Annotations {
		o.Annotations[i].Sentence, o.Annotations[i].Anchor = nil, nil
	}
	copy(o.Agreements, d.Report.Agreements)
	for i := range o.Agreements {
		o.Agreements[i].Card = nil
	}
	return o
}

// jsonWriter writes one indented value, or an array of them for several files.
type jsonWriter struct {
	w       io.Writer
	several bool
	shape   func(Document) any
	count   int
}

func (j *jsonWriter) Write(d Document) error {
	begin, margin := "", ""
	switch {
	case j.several && j.count == 0:
		begin, margin = "[\n  ", "  "
	case j.several:
		begin, margin = ",\n  ", "  "
	}
	j.count++
	text, err := marshal(j.shape(d), margin, "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(j.w, "%s%s", begin, text)
	return err
}

func (j *jsonWriter) Close() error {
	end := "\n"
	switch {
	case j.several && j.count == 0:
		end = "[]\n"
	case j.several:
		end = "\n]\n"
	case j.count == 0: // its only file failed
		return nil
	}
	_, err := io.WriteString(j.w, end)
	return err
}

// ndjsonWriter writes one value a line.
type ndjsonWriter struct{ w io.Writer }

func (n *ndjsonWriter) Write(d Document) error {
	text, err := marshal(output(d), "", "")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(n.w, "%s\n", text)
	return err
}

func (n *ndjsonWriter) Close() error { return nil }

// marshal leaves <, > and & as they are: the output is read by programs and people,
// not put into HTML.
func marshal(value any, margin, indent string) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent(margin, indent)
	err := encoder.Encode(value)
	return bytes.TrimSuffix(text.Bytes(), []byte("\n")), err
}
