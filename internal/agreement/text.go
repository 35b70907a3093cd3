package agreement

import "pactlight/internal/language"

// For how many sentences "the text" can stand for an agreement, and for one that was
// called so before.
const (
	textReach  = 3
	textRepeat = 10
)

// text says how likely "the text" means e: little, unless the article has just spoken
// of it, or called it so.
func (r *resolver) text(m *Mention, e *Entity) float64 {
	if e.Foil || m.Plural && m.Det&language.Demonstrative == 0 || e.last < 0 || e.kind == "ceasefire" && e.Entry == nil || e.last < r.unmeant || r.latest != nil && r.quotedBy(m, r.latest) {
		return 0
	}
	if up := r.raised; up != nil && up.Made && up.Head > e.last && r.d.BlockAt(up.Head) == r.d.BlockAt(m.Head) && r.d.SentenceAt(m.Head)-r.d.SentenceAt(up.Head) == 1 {
		return 0 // of what the paragraph brought up since
	}
	again := e.heads[r.d.Noun(m.Head)] > 0 && r.distance(e) <= textRepeat || r.onlyOne(e) && r.distance(e) <= 2*textReach
	if !again && (e != r.latest || r.distance(e) > textReach || r.barely(e)) {
		return 0
	}
	return needed + weightAhead
}

// paper says whether m can be the text of the agreement that the article spoke of just before,
// and takes it for one then: it opens its sentence, or the agreement was called so before. What
// somebody says in a document is in one of his own.
func (r *resolver) paper(m *Mention) bool {
	e := r.latest
	if e == nil || e.Foil || !m.Definite() || m.Plural || !m.Own.None() || len(m.Proper) > 0 || m.To != m.Head+1 || r.d.Is(m.To, language.Say|language.Of|language.About) {
		return false
	}
	again := e.heads[r.d.Noun(m.Head)] > 0 && r.distance(e) <= textReach
	opens := r.d.Pack.AdjectivesAfter && !r.d.Pack.NoArticles && r.distance(e) <= 1 && m.From <= r.d.Sentences[r.d.SentenceAt(m.From)].From+1
	if !again && !opens {
		return false
	}
	m.Kind = "text"
	return true
}

// quotedBy says whether m says words in which e was spoken of last: “…the grain deal…”, says
// the document.
func (r *resolver) quotedBy(m *Mention, e *Entity) bool {
	if r.distance(e) > 0 {
		return false
	}
	for i := m.From - 1; i > e.last && i >= m.From-saidReach; i-- {
		if r.d.Mark(i, "»”\"") {
			return true
		}
	}
	return false
}

// saidReach is how many tokens lead from the end of a quotation to the paper that says it.
const saidReach = 5
