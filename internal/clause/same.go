package clause

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/phrase"
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

// pastMaking passes over the year behind a participle that stands from one token to another, in a
// language that puts it before its noun: "статья 1 принятого в 2000 году закона".
func (l *linker) pastMaking(from, to int) int {
	year := to
	if l.d.Pack.NoArticles && to > from && !phrase.IsYear(l.d, min(year, len(l.d.Tokens)-1)) {
		year++
	}
	if !l.d.Pack.NoArticles || to == from || year+1 >= len(l.d.Tokens) || !phrase.IsYear(l.d, year) || !l.d.Tags[year+1].Is(language.YearWord) {
		return to
	}
	return year + 2
}
