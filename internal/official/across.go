package official

import (
	"slices"
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/official/script"
	"pactlight/internal/prose"
)

// across lists what of a quote in one language and a part in another can be compared:
// numbers, states and what denies.
func (c *comparison) across(part int) (out []annotation.Change) {
	p := &c.l.parts[part]
	t := c.l.texts[p.text]
	quote, text := factsOf(c.q.Text, c.pack, c.q.Language), factsOf(p.plain, t.pack, t.about.Language)
	for _, n := range quote.numbers {
		if !slices.Contains(text.numbers, n) {
			out = append(out, annotation.Change{Kind: annotation.ChangeNumber, Quote: n})
		}
	}
	if c.pack != nil && t.pack != nil {
		for _, place := range quote.places {
			if !slices.Contains(text.places, place) {
				out = append(out, annotation.Change{Kind: annotation.ChangeParty, Quote: place})
			}
		}
	}
	if quote.told && text.told && quote.negations > 0 && text.negations == 0 {
		out = append(out, annotation.Change{Kind: annotation.ChangeNegation, Quote: quote.denial})
	}
	return out
}

// facts are what can be compared between languages.
type facts struct {
	numbers   []string // in digits
	places    []string // codes
	negations int
	denial    string // the first word that denies
	told      bool   // the language's words that deny are known
}

func factsOf(s string, pack *language.Pack, code string) (f facts) {
	text := &prose.Text{}
	text.Tokenize([]string{s})
	denies := allWords().sets["negation "+code]
	f.told = denies != nil
	tags := make([]language.Tag, len(text.Tokens))
	if pack != nil {
		text.CutSentences(pack)
		tags = pack.Tags(tags, text)
	}
	for i := 0; i < len(text.Tokens); i++ {
		switch text.Tokens[i].Kind {
		case prose.Word:
			if word := text.Of(i); denies[strings.ToLower(word)] {
				f.denies(word)
			}
			f.known(tags[i])
		case prose.Number:
			i = f.number(text, i)
		}
	}
	return f
}

func (f *facts) denies(word string) {
	if f.negations++; f.denial == "" {
		f.denial = word
	}
}

// number notes the number at token i, and gives its last token. None and one are as
// often words.
func (f *facts) number(text *prose.Text, i int) int {
	last, digits := numeral(text.Source, text.Tokens, i)
	if n := script.InDigits(digits); last == i && n.Size == len(digits) && n.Value > 0 {
		digits = strconv.Itoa(n.Value) // 19th
	}
	if digits != "0" && digits != "1" {
		f.numbers = append(f.numbers, digits)
	}
	return last
}

// known notes what the pack knows of a word.
func (f *facts) known(tag language.Tag) {
	if tag.Is(language.Number) && tag.Value > 1 {
		f.numbers = append(f.numbers, strconv.Itoa(tag.Value))
	}
	if tag.Is(language.Place) {
		f.places = append(f.places, tag.Place)
	}
}
