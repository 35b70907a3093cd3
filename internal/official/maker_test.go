package official

import (
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/official/reading"
)

// maker makes quotes from texts, the same ones from the same seed.
type maker struct {
	r     *rand.Rand
	texts []annotation.OfficialText
	other []string // sentences of agreements that are not held
	vocab []string
}

// labelPattern matches the number or letter that a paragraph begins with: "2.", "(a)".
var labelPattern = regexp.MustCompile(`^\(?(\d{1,3}|[a-z]{1,4})[.)] *`)

// sentencesOf cuts the articles of a text into sentences of enough words.
func sentencesOf(p *annotation.Part) (out []string) {
	for _, par := range p.Paragraphs {
		for _, s := range strings.SplitAfter(labelPattern.ReplaceAllString(par.Text, ""), ". ") {
			s = strings.TrimSpace(s)
			if n := len(strings.Fields(s)); n >= 8 && n <= 90 {
				out = append(out, s)
			}
		}
	}
	return out
}

// pick gives a sentence with the text and article that it stands in.
func (m *maker) pick() (string, *annotation.OfficialText, *annotation.Part) {
	for {
		t := &m.texts[m.r.IntN(len(m.texts))]
		p := &t.Parts[m.r.IntN(len(t.Parts))]
		if p.Kind != annotation.PartArticle || p.Within != "" {
			continue
		}
		if s := sentencesOf(p); len(s) > 0 {
			return s[m.r.IntN(len(s))], t, p
		}
	}
}

// inOneLine is the text of a part with single spaces between its words.
func inOneLine(p *annotation.Part) string { return strings.Join(strings.Fields(reading.Plain(p)), " ") }

// window cuts a stretch of words from a sentence.
func (m *maker) window(s string, least int) string {
	words := strings.Fields(s)
	if len(words) <= least {
		return s
	}
	n := least + m.r.IntN(len(words)-least)
	from := m.r.IntN(len(words) - n + 1)
	return strings.Join(words[from:from+n], " ")
}

func (m *maker) quote(sort, text string, t *annotation.OfficialText, p *annotation.Part, want annotation.Status) generated {
	g := generated{sort: sort, want: want, article: p.Number, quote: Quote{Text: text, Agreement: t.Agreement, Article: p.Number, Language: t.Language}}
	if m.r.IntN(4) == 0 && sort != "renumbered" {
		g.quote.Article = "" // the news names the agreement alone
	}
	return g
}

func (m *maker) make(sort string) (generated, bool) {
	s, t, p := m.pick()
	words := strings.Fields(s)
	switch sort {
	case "true":
		if m.r.IntN(2) == 0 {
			s = m.window(s, 8)
		}
		return m.quote(sort, s, t, p, annotation.StatusVerbatim), true
	case "trimmed":
		return m.quote(sort, m.trimmed(words), t, p, annotation.StatusOmissions), true
	case "typography":
		text := m.retyped(m.window(s, 8))
		return m.quote(sort, text, t, p, annotation.StatusTypography), text != ""
	case "altered":
		text := m.altered(strings.Fields(m.window(s, 10)))
		return m.quote(sort, text, t, p, annotation.StatusDiffers), !strings.Contains(inOneLine(p), text)
	case "negated":
		text := m.negated(strings.Fields(m.window(s, 10)))
		g := m.quote(sort, text, t, p, annotation.StatusDiffers)
		g.change = annotation.ChangeNegation
		return g, text != ""
	case "number":
		text := m.renumbered(strings.Fields(m.window(s, 10)))
		g := m.quote(sort, text, t, p, annotation.StatusDiffers)
		g.change = annotation.ChangeNumber
		return g, text != ""
	case "modal":
		text := m.swapped(strings.Fields(m.window(s, 10)), map[string]string{"shall": "may", "may": "shall", "must": "should", "should": "shall"})
		g := m.quote(sort, text, t, p, annotation.StatusDiffers)
		g.change = annotation.ChangeModal
		return g, text != ""
	case "renumbered":
		g := m.quote(sort, m.window(s, 8), t, p, annotation.StatusElsewhere)
		g.quote.Article = strconv.Itoa(1 + m.r.IntN(reading.Articles(t)))
		return g, g.quote.Article != p.Number
	}
	text := m.invented()
	g := m.quote(sort, text, t, p, annotation.StatusNotFound)
	g.article = ""
	return g, text != ""
}

// invented gives a sentence of an agreement that is not held, or words of treaties in
// no order.
func (m *maker) invented() string {
	if m.r.IntN(2) == 0 && len(m.other) > 0 {
		return m.other[m.r.IntN(len(m.other))]
	}
	words := make([]string, 8+m.r.IntN(20))
	for i := range words {
		words[i] = m.vocab[m.r.IntN(len(m.vocab))]
	}
	return strings.Join(words, " ")
}

// stands says whether the words of a quote stand in the article of that number too.
func (m *maker) stands(q Quote, article string) bool {
	for i := range m.texts {
		for k := range m.texts[i].Parts {
			if p := &m.texts[i].Parts[k]; m.texts[i].Agreement == q.Agreement && reading.Key(p) == article && strings.Contains(inOneLine(p), strings.TrimRight(q.Text, ".,;: ")) {
				return true
			}
		}
	}
	return false
}

// generator makes a library of texts and a maker of quotes from them. The sentences of other
// texts that the library does not have are there to be put in their mouth.
func generator(texts, other []annotation.OfficialText) (*Library, *maker) {
	m := &maker{r: rand.New(rand.NewPCG(1, 2)), texts: texts}
	l := NewLibrary("1")
	for _, t := range texts {
		l.Add(t)
		for i := range t.Parts {
			m.vocab = append(m.vocab, strings.Fields(strings.ToLower(reading.Plain(&t.Parts[i])))...)
		}
	}
	for _, t := range other {
		for i := range t.Parts {
			m.other = append(m.other, sentencesOf(&t.Parts[i])...)
		}
	}
	return l, m
}
