package clause

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/language"
)

// sameReach is for how many sentences "of the same" points back.
const sameReach = 2

// ofSame gives the agreement, or law, named last before a reference that goes on "of the
// same".
func (l *linker) ofSame(r *Reference, end int) *agreement.Entity {
	to := l.behind(r, end)
	if to >= end || !l.d.Tags[to].Is(language.Of) || !l.same(to, end) {
		return nil
	}
	i, _ := slices.BinarySearchFunc(l.found.Mentions, r.From, func(m *agreement.Mention, t int) int { return m.From - t })
	for i--; i >= 0; i-- {
		m := l.found.Mentions[i]
		far := l.d.SentenceAt(r.From) - l.d.SentenceAt(m.From)
		if far > sameReach {
			break
		}
		if !m.Entity.Foil || m.Entity.Law && far == 0 {
			return m.Entity
		}
	}
	return nil
}

// same says whether the words at token i, "of the same", stand for what was named before.
func (l *linker) same(i, end int) bool {
	for i < end && l.d.Tags[i].Is(language.Of|language.Definite) {
		i++
	}
	return i < end && l.d.Tags[i].Is(language.It) && (i+1 == end || !l.d.Tags[i+1].Is(language.Head|language.Law))
}
