package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Other says whether a noun goes on, by "of" and a word without an article or by
// "about" and a subject that the pack does not know, into a phrase of its own: "the pact
// of stability" is none that was spoken of before.
func (d *Doc) Other(m *Phrase) bool {
	i := m.To
	if !d.Pack.AdjectivesAfter || m.Kind == "text" || m.Det&language.Demonstrative != 0 || i+2 >= len(d.Tokens) || i >= d.Sentences[d.SentenceAt(m.Head)].To {
		return false
	}
	for i+2 < len(d.Tokens) && d.Is(i, language.Evaluative|language.Qualifier|language.Sign) && !d.Is(i, language.Stop) {
		i++
	}
	if d.Is(i-1, language.Sign) && d.Is(i, language.About) { // aprobado por el Senado
		return false
	}
	if d.Is(i, language.Of) && d.ofName(i+1) {
		return true
	}
	i, ok := d.leadsInto(m, i)
	return ok && d.unknownWord(i)
}

// leadsInto gives the token behind the word at i that leads from the noun of m into a phrase
// of its own, and behind an article there; false: it does not.
func (d *Doc) leadsInto(m *Phrase, i int) (int, bool) {
	opens := m.Head <= d.Sentences[d.SentenceAt(m.Head)].From+1 // no verb stands before it that "of" could belong to
	switch {
	case d.Is(i, language.By) && !d.Tokens[m.Head].Capital:
		return i, false
	case d.Is(i, language.About) && !d.Is(i, language.Of):
		if d.Is(i, language.View) && d.Pack.AdjectivesAfter && !d.Tokens[m.Head].Capital {
			return i, false
		}
	case !d.Is(i, language.Of) || !opens && d.Is(i, language.Definite):
		return i, false
	case !opens:
		return i + 1, true
	}
	if i++; d.Is(i, language.Definite) {
		i++
	}
	return i, true
}

// unknownWord says whether a word without a capital stands at token i that the pack does not
// know, or a noun made of a verb that it knows.
func (d *Doc) unknownWord(i int) bool {
	t := &d.Tokens[i]
	return t.Kind == prose.Word && !t.Capital && (d.Tags[i].Entry == nil || d.Is(i, language.Provide|language.Sign) && d.Is(i-1, language.Definite)) && t.Join != prose.Hyphenated
}

// ofName says whether a name that the pack does not know stands at token i, behind an
// article perhaps: "de la Haye".
func (d *Doc) ofName(i int) bool {
	if d.Is(i, language.Definite) {
		i++
	}
	t := &d.Tokens[min(i, len(d.Tokens)-1)]
	return t.Kind == prose.Word && t.Capital && d.Tags[i].Entry == nil
}
