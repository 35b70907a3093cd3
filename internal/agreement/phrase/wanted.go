package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// wantedReach is how many tokens before the second of two things wanted tell that both are:
// "toward a truce or a treaty".
const wantedReach = 6

// wanted says whether the words just before token i speak of an agreement that is
// only wished for.
func (d *Doc) wanted(i int, s prose.Range) bool {
	first := max(s.From, i-2)
	if d.Is(i-1, language.And|language.Or) { // beside something else that is wanted
		first = max(d.Sentences[d.SentenceAt(i-1)].From, i-wantedReach)
	}
	for j := first; j < i; j++ {
		if d.Is(j, language.Wanted) && !(d.Is(j, language.Sign) && d.Is(j-1, language.Place)) && !(j == i-2 && d.Is(i-1, language.At) && !d.Is(i-1, language.About|language.With)) && !(j == i-2 && (d.otherVerb(i-1) || d.Is(i-1, language.Bound) && d.Pack.NoArticles)) { // and not "Oslo, Riga reach deal"
			return true
		}
	}
	return false
}

// otherVerb says whether a verb that the pack does not know stands at token i, in a language
// without adjectives there: who wants to revise an agreement has one.
func (d *Doc) otherVerb(i int) bool {
	t := &d.Tokens[i]
	return d.Pack.AdjectivesAfter && !d.Pack.NoArticles && t.Kind == prose.Word && !t.Capital && d.Tags[i].Entry == nil
}
