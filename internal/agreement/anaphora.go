package agreement

import (
	"math"
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
)

// anaphora links a bare noun to an agreement that the article spoke of.
func (r *resolver) anaphora(m *Mention) {
	var best, second *Entity
	var high, low float64
	for _, e := range r.entities {
		s := r.salience(m, e)
		switch {
		case s > high:
			best, second, high, low = e, best, s, high
		case s > low:
			second, low = e, s
		}
	}
	if best == nil {
		if r.organic(m); m.Entity == nil {
			r.recurs(m)
		}
		return
	}
	if best.Foil || high < needed || m.Loose && (best != r.latest || r.distance(best) > looseReach || !r.named(best, m.Head)) {
		return
	}
	m.Form = annotation.FormAnaphora
	rival := second != nil && !second.Foil && high-low < marginNeeded
	if rival && m.ofThen(best) != m.ofThen(second) { // the year tells which of the two
		if rival = false; m.ofThen(second) {
			best, second = second, best
		}
	}
	if rival {
		m.Confidence, m.Why = 0.3, []string{"two fit equally"}
		m.Candidates = []annotation.Candidate{{Agreement: best.ID, Title: best.Title, Score: round(high / 2)}, {Agreement: second.ID, Title: second.Title, Score: round(low / 2)}}
		return
	}
	m.Entity = best
	m.Confidence = round(math.Min(0.95, 0.5+high/2))
	m.Why = []string{"spoken of here"}
	if second == nil || second.Foil {
		m.Why = append(m.Why, "only agreement so far")
	}
}

// justNow says whether e is what the paragraph spoke of last, and of no agreement.
func (r *resolver) justNow(e *Entity) bool {
	block := r.d.BlockAt(r.token)
	return e == r.latest && !slices.ContainsFunc(r.entities, func(o *Entity) bool {
		return o.last >= 0 && r.d.BlockAt(o.last) == block && !o.Foil
	}) && r.d.BlockAt(e.last) == block
}

// organic links a noun written as a name to the agreement that an organisation of the
// article rests on, if that is of the noun's own kind: "the Charter" beside the United
// Nations.
func (r *resolver) organic(m *Mention) {
	if !r.titled(m) && !r.cited(m.Range) || m.Plural {
		return
	}
	if phrase.General[m.Kind] {
		r.ofCourt(m)
		return
	}
	if entry, ok := r.foundation(m.Kind); ok && r.cat.Profile(r.cat.Entry(entry), r.d.Pack).Nouns[r.d.Noun(m.Head)] {
		m.Entity, m.Form, m.Confidence, m.Why = r.entity(entry), annotation.FormAnaphora, 0.7, []string{"an organisation rests on it"}
	}
}

// ofCourt links a noun of which an article is cited to the convention that the one court of the article applies,
// where the press calls that by the noun: "artikel 13 van het verdrag", the court of Strasbourg says.
func (r *resolver) ofCourt(m *Mention) {
	entry, ok := r.foundation("convention")
	if !ok || !m.Definite() || !m.Own.None() || !r.cat.Profile(r.cat.Entry(entry), r.d.Pack).Nouns[r.d.Noun(m.Head)] {
		return
	}
	m.Entity, m.Form, m.Confidence, m.Why = r.entity(entry), annotation.FormAnaphora, 0.7, []string{"an organisation rests on it"}
}

// foundation gives the only agreement of a kind that an organisation of the article rests on.
func (r *resolver) foundation(kind string) (found int, ok bool) {
	for place := range r.places {
		entry, founds := r.cat.Founded(place)
		if !founds || r.cat.Entry(entry).Kind != kind {
			continue
		}
		if ok {
			return 0, false // two organisations, each with its own
		}
		found, ok = entry, true
	}
	return found, ok
}

// ahead allows a sentence to speak of an agreement just before it is named.
func (r *resolver) ahead(m *Mention, e *Entity) float64 {
	if e.Foil || e.Entry == nil || e.first == math.MaxInt || r.isBrought(m) && !r.knownAs(m, e) {
		return 0
	}
	switch r.d.SentenceAt(e.first) - r.d.SentenceAt(m.From) {
	case 0:
		return needed + weightAhead
	case 1:
		return r.nextNamed(m, e)
	}
	return 0
}

// nextNamed says how likely m means what the next sentence of its paragraph names by the
// same noun: surely, where nothing spoken of before is called so.
func (r *resolver) nextNamed(m *Mention, e *Entity) float64 {
	if m.Indefinite() || r.d.BlockAt(e.first) != r.d.BlockAt(m.From) || !r.named(e, m.Head) || phrase.Formal[m.Kind] {
		return 0
	}
	spoken := false
	for _, o := range r.entities {
		if o.last < 0 || o == e || o.Law {
			continue
		}
		if o.Foil || o.Entry == nil || r.named(o, m.Head) || o.heads[r.d.Noun(m.Head)] > 0 || o == r.latest && r.distance(o) <= 1 && phrase.SameKind(m.Kind, o.kind) {
			return 0
		}
		spoken = true
	}
	if !spoken {
		return 0
	}
	return weightNext
}

func (r *resolver) isBrought(m *Mention) bool {
	_, new := r.brought[r.d.Noun(m.Head)]
	return new
}

// longestKnownAs is how many tokens lead from a noun to the name that it is known by.
const longestKnownAs = 10

// knownAs says whether e is named right behind m as what m is called: "the treaty, known
// as the Istanbul Convention".
func (r *resolver) knownAs(m *Mention, e *Entity) bool {
	return e.first > m.To && e.first-m.To <= longestKnownAs && r.d.Any(language.SoCalled, m.To, e.first)
}

// distance counts the sentences from the latest mention of e to the mention that is
// being resolved.
func (r *resolver) distance(e *Entity) int {
	return r.d.SentenceAt(r.token) - r.d.SentenceAt(max(e.last, 0))
}

// looseReach is for how many sentences a noun means what was spoken of, though it goes on into
// somebody that it may be with.
const looseReach = 3
