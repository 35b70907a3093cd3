package official

import (
	"slices"
	"strings"
	"unicode/utf8"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/official/script"
	"pactlight/internal/prose"
)

// changeNames are the kinds of changes, the gravest first.
var changeNames = []string{annotation.ChangeNegation, annotation.ChangeNumber, annotation.ChangeDate, annotation.ChangeModal, annotation.ChangeParty}

// meaning is what a word does in a clause; empty: nothing that is looked for.
func meaning(text string, pack *language.Pack, code string) string {
	lower := strings.ToLower(text)
	switch w := allWords(); {
	case w.is("negation", code, lower), strings.HasSuffix(lower, "n't"), strings.HasSuffix(lower, "n’t"):
		return annotation.ChangeNegation
	case w.is("modal", code, lower):
		return annotation.ChangeModal
	}
	first, _ := utf8.DecodeRuneInString(text)
	year := len(text) == 4 && script.Arabic(text) > 1500 && script.Arabic(text) < 2200
	e := entry(pack, text)
	switch {
	case year, e.Is(language.Month) && !script.IsLower(text):
		return annotation.ChangeDate
	case first >= '0' && first <= '9', fraction(first), e.Is(language.Number), numberWithin(text, pack), len(text) > 1 && script.InRoman(text).Size == len(text):
		return annotation.ChangeNumber
	case e.Is(language.Place):
		return annotation.ChangeParty
	}
	return ""
}

// numberWithin says whether a number stands among words that hyphens join: two-thirds.
func numberWithin(text string, pack *language.Pack) bool {
	before, rest, ok := strings.Cut(text, "-")
	return ok && (script.ValueInWords(before, pack) > 0 || script.ValueInWords(rest, pack) > 0 || numberWithin(rest, pack))
}

func entry(pack *language.Pack, text string) *language.Entry {
	if pack == nil {
		return nil
	}
	return pack.Word(text)
}

// changes lists what differs and matters, the gravest first; out are those that are
// known already.
func (c *comparison) changes(d *laid, out []annotation.Change) []annotation.Change {
	t := c.l.texts[c.l.parts[d.part].text]
	for n := range d.runs {
		for _, s := range d.runs[n].stretches() {
			if s.op == annotation.DiffSame {
				continue
			}
			out = append(out, changesIn(&s, t.pack, t.about.Language)...)
		}
	}
	var sorted []annotation.Change
	for _, kind := range changeNames {
		for _, change := range out {
			if change.Kind == kind {
				sorted = append(sorted, change)
			}
		}
	}
	return sorted
}

// changesIn lists the changes of a stretch: the words of each kind that stand on one
// side and not on the other.
func changesIn(s *stretch, pack *language.Pack, code string) (out []annotation.Change) {
	for _, kind := range changeNames {
		quote, text := ofKind(s.quote, kind, pack, code), ofKind(s.text, kind, pack, code)
		quote, text = without(quote, text), without(text, quote)
		if len(quote)+len(text) > 0 {
			out = append(out, annotation.Change{Kind: kind, Quote: strings.Join(quote, " "), Text: strings.Join(text, " ")})
		}
	}
	return out
}

func ofKind(list []string, kind string, pack *language.Pack, code string) (out []string) {
	for _, w := range list {
		if w = strings.Trim(w, ".,;:()[]“”\"'"); w != "" && meaning(w, pack, code) == kind {
			out = append(out, w)
		}
	}
	return out
}

// without gives what of list is not in other, each as often as it is there more.
func without(list, other []string) (out []string) {
	rest := slices.Clone(other)
	for _, w := range list {
		i := slices.IndexFunc(rest, func(o string) bool { return prose.Fold(o) == prose.Fold(w) })
		if i < 0 {
			out = append(out, w)
			continue
		}
		rest = slices.Delete(rest, i, i+1)
	}
	return out
}

// onlyWriting says whether there is nothing among changes but numbers.
func onlyWriting(changes []annotation.Change) bool {
	return len(changes) > 0 && !slices.ContainsFunc(changes, func(c annotation.Change) bool { return c.Kind != annotation.ChangeNumber })
}

// sameNumbers says whether nothing differs but numbers that are the same, in digits
// here and in letters there.
func (l *Library) sameNumbers(d *laid) bool {
	pack := l.texts[l.parts[d.part].text].pack
	for n := range d.runs {
		for _, s := range d.runs[n].stretches() {
			if s.op == annotation.DiffSame {
				continue
			}
			if len(s.quote) != 1 || len(s.text) != 1 {
				return false
			}
			a, b := s.quote[0], s.text[0]
			value := max(script.Arabic(a), script.Arabic(b))
			if value < 2 || max(script.ValueInWords(a, pack), script.ValueInWords(b, pack)) != value {
				return false
			}
		}
	}
	return true
}
