package clause

import "strings"

// followReach is for how many sentences a bare paragraph can be one of the article cited
// before it.
const followReach = 3

// follows links a bare paragraph to the article of which another was cited just before:
// "Article 33(1) forbids it. There is, though, paragraph 2." Laws are cited by §.
func (l *linker) follows(r, before *Reference) {
	if r.Part != "paragraph" || r.listed || before.Part != "article" || before.Entity == nil || before.Entity.Foil || strings.Contains(l.d.Slice(r.Range), "§") {
		return
	}
	article := base(before.Number)
	if article == before.Number || l.d.Text.BlockAt(r.From)-l.d.Text.BlockAt(before.From) > 1 || l.d.SentenceAt(r.From)-l.d.SentenceAt(before.From) > followReach {
		return
	}
	r.Entity, r.Number = before.Entity, article+"("+r.Number+")"
	r.Confidence, r.Why = 0.8, []string{"paragraph: of the article cited before"}
}
