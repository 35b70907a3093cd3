package clause

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// ofPaper says whether a reference stands beside what has articles too and is no agreement, in a
// language that puts no word between the two: "art. 3 tej decyzji", "a döntés 3. cikke".
func (l *linker) ofPaper(r *Reference, s prose.Range) bool {
	if l.d.Pack.NumbersBefore {
		return r.From > s.From && l.d.Tags[r.From-1].Is(language.Paper)
	}
	if !l.d.Pack.NoArticles {
		return false
	}
	i := r.To
	if i < s.To && l.d.Tokens[i].Is('.') { // art. 3.
		i++
	}
	for i < s.To && l.d.Tags[i].Is(language.Demonstrative|language.Possessive|language.Evaluative) && !l.d.Tags[i].Is(language.Paper) {
		i++
	}
	return i < s.To && l.d.Tags[i].Is(language.Paper)
}
