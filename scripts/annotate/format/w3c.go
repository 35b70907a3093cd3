package format

import (
	"crypto/sha1" // for names, not for secrets
	"fmt"
	"net/url"

	"pactlight/internal/annotation"
)

// surroundings is how much text before and after a mark a quote selector holds, in
// code points.
const surroundings = 32

// The types of the Web Annotation Data Model that are used, in JSON-LD.
type (
	webPage struct {
		Context string          `json:"@context"`
		Type    string          `json:"type"`
		Items   []webAnnotation `json:"items"`
	}
	webAnnotation struct {
		ID         string    `json:"id"`
		Type       string    `json:"type"`
		Motivation string    `json:"motivation"`
		Body       []webBody `json:"body"`
		Target     webTarget `json:"target"`
	}
	webBody struct {
		Type    string `json:"type"`
		Purpose string `json:"purpose"`
		Value   string `json:"value,omitempty"`
		Source  string `json:"source,omitempty"`
	}
	webTarget struct {
		Source   string `json:"source"`
		Language string `json:"language,omitempty"`
		Selector []any  `json:"selector"`
	}
	quoteSelector struct {
		Type   string `json:"type"`
		Exact  string `json:"exact"`
		Prefix string `json:"prefix,omitempty"`
		Suffix string `json:"suffix,omitempty"`
	}
	positionSelector struct {
		Type  string `json:"type"`
		Start int    `json:"start"`
		End   int    `json:"end"`
	}
)

// motivations say why each kind was marked, in the model's own vocabulary.
var motivations = map[annotation.Kind]string{
	annotation.KindAgreement: "identifying",
	annotation.KindClause:    "linking",
	annotation.KindQuote:     "classifying",
}

// annotationPage gives the Web Annotation page of d. Positions and quotes are those of
// the article's text, as in the other formats.
func annotationPage(d Document) any {
	text := []rune(d.Report.Text)
	source := (&url.URL{Path: d.File}).String()
	items := make([]webAnnotation, 0, len(d.Report.Annotations))
	for _, a := range d.Report.Annotations {
		items = append(items, webAnnotation{
			ID:         identifier(d.File, a),
			Type:       "Annotation",
			Motivation: motivations[a.Kind],
			Body:       bodies(d.Report, a),
			Target:     webTarget{Source: source, Language: d.Report.Language, Selector: selectors(text, a)},
		})
	}
	return webPage{Context: "http://www.w3.org/ns/anno.jsonld", Type: "AnnotationPage", Items: items}
}

func selectors(text []rune, a annotation.Annotation) []any {
	return []any{
		quoteSelector{
			Type:   "TextQuoteSelector",
			Exact:  a.Exact,
			Prefix: string(text[max(0, a.Start-surroundings):a.Start]),
			Suffix: string(text[a.End:min(len(text), a.End+surroundings)]),
		},
		positionSelector{Type: "TextPositionSelector", Start: a.Start, End: a.End},
	}
}

// bodies say what was found: a tag, the agreement, its official text, the article.
func bodies(r *annotation.Report, a annotation.Annotation) []webBody {
	list := []webBody{{Type: "TextualBody", Purpose: "tagging", Value: tag(a)}}
	if about := find(r, a.Agreement); about != nil {
		list = append(list, webBody{Type: "TextualBody", Purpose: "identifying", Value: titled(*about)})
		if about.Card != nil && len(about.Card.Official) > 0 {
			list = append(list, webBody{Type: "SpecificResource", Purpose: "linking", Source: about.Card.Official[0]})
		}
	}
	if a.Article != "" {
		list = append(list, webBody{Type: "TextualBody", Purpose: "describing", Value: "article " + a.Article})
	}
	return list
}

// tag is the kind of a with its form or role, such as "agreement:name".
func tag(a annotation.Annotation) string {
	if detail := string(a.Form) + string(a.Role); detail != "" {
		return string(a.Kind) + ":" + detail
	}
	return string(a.Kind)
}

// identifier names an annotation by what it marks where, so that a second run on
// the same file gives the same names (a UUID of version 5).
func identifier(file string, a annotation.Annotation) string {
	sum := sha1.Sum(fmt.Appendf(nil, "%s#%s:%d-%d", file, a.Kind, a.Start, a.End))
	sum[6] = sum[6]&0x0f | 0x50
	sum[8] = sum[8]&0x3f | 0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", sum[0:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}
