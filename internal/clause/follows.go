package clause

import (
	"strings"

	"pactlight/internal/language"
)

// followReach is for how many sentences a bare paragraph can be one of the article cited
// before it.
const followReach = 3

// follows links a bare paragraph to the article of which another was cited just before:
// "Article 33(1) forbids it. There is, though, paragraph 2." Laws are cited by §.
func (l *linker) follows(r, before *Reference) {
	if r.Part == before.Part && !l.stands(r) && before.Entity != nil && l.d.SentenceAt(r.From) == l.d.SentenceAt(before.From) { // under section VII of the treaty or under section VIII
		r.link(before.Entity, 0.8, "named just before")
		return
	}
	if r.Part != "paragraph" || r.listed || before.Part != "article" || before.Entity == nil || before.Entity.Foil || strings.Contains(l.d.Slice(r.Range), "§") {
		return
	}
	article := base(before.Number)
	if article == before.Number && !l.owns(r, before) || l.d.Text.BlockAt(r.From)-l.d.Text.BlockAt(before.From) > 1 || l.d.SentenceAt(r.From)-l.d.SentenceAt(before.From) > followReach {
		return
	}
	r.Entity, r.Number = before.Entity, article+"("+r.Number+")"
	r.Confidence, r.Why = 0.8, []string{"named just before"}
}

// owns says whether a paragraph is said to be that of the article before it in the same
// sentence: "article 2 has in its paragraph 4".
func (l *linker) owns(r, before *Reference) bool {
	return r.Part == "paragraph" && before.Part == "article" && l.d.Tags[r.From-1].Is(language.Possessive) && l.d.SentenceAt(r.From) == l.d.SentenceAt(before.From)
}
