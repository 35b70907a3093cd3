package agreement

import (
	"math"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// recurs resolves a treaty of which nothing more is told where the article first speaks of it, and
// goes on to: "Parliament has ratified a treaty … The treaty was signed in May". It is of the two
// states that the article is about, or on its one subject; false: it is not known to be any.
func (r *resolver) recurs(m *Mention) bool {
	if !phrase.General[m.Kind] || m.Wanted || m.Det&language.Negative != 0 || m.Indefinite() && !m.Made || r.d.Pack.NoArticles || r.d.Pack.NumbersBefore || !r.abroad() || !r.again(m) {
		return false
	}
	told := *m
	if len(r.places) <= mostPlaces {
		told.Own.Parties = r.places.chiefs()
	}
	if t := r.theme(m); t != "" {
		told.Own.Topics, told.Own.Strong = []string{t}, true
	}
	if told.Own.None() {
		return false
	}
	if best, ok := r.best(&told, r.judge(&told)); ok && len(told.Own.Topics) > 0 && (!m.Indefinite() || r.newborn(&told, best)) {
		m.link(r.entity(best.entry), round(math.Min(best.score, 0.8)), best.why...)
		return true
	}
	m.link(r.unknown(&told), 0.5, told.unlisted(told.Own.Parties)...)
	m.Entity.bare = true
	return true
}

// again says whether the article goes on to speak of m, by its noun alone, as of one treaty that
// is made, and of no agreement of which it tells more.
func (r *resolver) again(m *Mention) bool {
	for _, e := range r.entities {
		if !e.Foil {
			return false
		}
	}
	times, made := 0, m.Kind == "treaty" && m.Made || r.bound(m)
	for _, x := range append([]*Mention{m}, r.coming[:min(len(r.coming), firstMentions)]...) {
		switch {
		case x.Head < 0 || x.Plural || !phrase.General[x.Kind]:
		case x.Wanted && !x.Definite() || !x.Own.None() || len(x.Proper) > 0 || x.Earlier:
			return false
		case x.Kind == m.Kind && x.Definite():
			times++
			made = made || x.Kind == "treaty" && x.Made || r.bound(x)
		}
	}
	return made && times >= fewestAgain
}

// mostPlaces is how many states an article names at most that is about a treaty of two.
const mostPlaces = 4

// fewestAgain is how often an article speaks of "the treaty" at least where it is one treaty.
const fewestAgain = 2

// themeReach is within how many tokens an article tells its subject, so that a hostile text takes
// no more time.
const themeReach = 1000

// theme is the one subject of agreements between states that the article has told of again and
// again before m; empty: there is none such.
func (r *resolver) theme(m *Mention) string {
	var topics []string
	again := ""
	for i := range r.d.Tags[:min(m.From, themeReach)] {
		t := r.d.Tags[i]
		if !t.Is(language.Strong) || t.From != i {
			continue
		}
		if !set.Has(topics, t.Topic) {
			topics = append(topics, t.Topic)
		} else if again == "" || again == t.Topic {
			again = t.Topic
		} else {
			return ""
		}
	}
	return again
}
