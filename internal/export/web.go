package export

import (
	"hash/fnv"
	"strconv"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
)

// surroundings is how much text before and after a mark a quote selector holds, in
// code points.
const surroundings = 32

// Object is a JSON object whose members keep their order. A value is a string, an int,
// an Object or a []any of values.
type Object []Member

// Member is a name and a value of an Object.
type Member struct {
	Name  string
	Value any
}

// motivations say why each kind was marked, in the vocabulary of the Web Annotation
// Data Model.
var motivations = map[annotation.Kind]string{
	annotation.KindAgreement: "identifying",
	annotation.KindClause:    "linking",
	annotation.KindQuote:     "classifying",
}

// WebAnnotations gives the annotation page of the article by the W3C's Web Annotation
// Data Model. Positions and quotes are those of the report's text.
func (a *Article) WebAnnotations() Object {
	text := []rune(a.Report.Text)
	items := make([]any, 0, len(a.Report.Annotations))
	for i := range a.Report.Annotations {
		items = append(items, a.webAnnotation(text, &a.Report.Annotations[i]))
	}
	return Object{{"@context", "http://www.w3.org/ns/anno.jsonld"}, {"type", "AnnotationPage"}, {"items", items}}
}

func (a *Article) webAnnotation(text []rune, mark *annotation.Annotation) Object {
	target := Object{{"source", a.Source}}
	if a.Report.Language != "" {
		target = append(target, Member{"language", a.Report.Language})
	}
	return Object{
		{"id", identifier(a.Source, mark)},
		{"type", "Annotation"},
		{"motivation", motivations[mark.Kind]},
		{"body", a.bodies(mark)},
		{"target", append(target, Member{"selector", selectors(text, mark)})},
	}
}

func selectors(text []rune, mark *annotation.Annotation) []any {
	quote := Object{{"type", "TextQuoteSelector"}, {"exact", mark.Exact}}
	if prefix := string(text[max(0, mark.Start-surroundings):mark.Start]); prefix != "" {
		quote = append(quote, Member{"prefix", prefix})
	}
	if suffix := string(text[mark.End:min(len(text), mark.End+surroundings)]); suffix != "" {
		quote = append(quote, Member{"suffix", suffix})
	}
	return []any{quote, Object{{"type", "TextPositionSelector"}, {"start", mark.Start}, {"end", mark.End}}}
}

// bodies say what was found: a tag, the agreement, its official text, the article.
func (a *Article) bodies(mark *annotation.Annotation) []any {
	words := func(purpose, value string) Object {
		return Object{{"type", "TextualBody"}, {"purpose", purpose}, {"value", value}}
	}
	list := []any{words("tagging", Tag(mark))}
	if of := a.about(mark); of != nil {
		list = append(list, words("identifying", facts.Titled(of)))
		if of.Card != nil && len(of.Card.Official) > 0 {
			list = append(list, Object{{"type", "SpecificResource"}, {"purpose", "linking"}, {"source", of.Card.Official[0]}})
		}
	}
	if mark.Article != "" {
		list = append(list, words("describing", part(mark, a.about(mark))))
	}
	if verdict := Verdict(a.Report, mark); verdict != "" {
		list = append(list, words("assessing", verdict))
	}
	return list
}

// Tag is the kind of a mark with its form or role, such as "agreement:name".
func Tag(mark *annotation.Annotation) string {
	if detail := string(mark.Form) + string(mark.Role); detail != "" {
		return string(mark.Kind) + ":" + detail
	}
	return string(mark.Kind)
}

// identifier names a mark by what it is and where, so that a second run on the same
// article gives the same names: a UUID of version 8 over an FNV hash.
func identifier(source string, mark *annotation.Annotation) string {
	const hex = "0123456789abcdef"
	sum := fnv.New128a()
	sum.Write([]byte(source + "#" + string(mark.Kind) + ":" + strconv.Itoa(mark.Start) + "-" + strconv.Itoa(mark.End)))
	id := []byte("urn:uuid:")
	bytes := sum.Sum(nil)
	bytes[6] = bytes[6]&0x0f | 0x80
	bytes[8] = bytes[8]&0x3f | 0x80
	for i, b := range bytes {
		if i == 4 || i == 6 || i == 8 || i == 10 {
			id = append(id, '-')
		}
		id = append(id, hex[b>>4], hex[b&15])
	}
	return string(id)
}
