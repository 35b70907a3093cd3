package agreement

import (
	"math"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// makers gives the states that the sentence of m names side by side before it and says
// to make an agreement: "Denmark and Iceland have signed a". nil where they are not two.
func (r *resolver) makers(m *Mention) []string {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	if !m.made || m.wanted || m.plural {
		return nil
	}
	var states []string
	leaders, subject := 0, false
	for i := s.From; i < m.From; i++ {
		tag := r.d.Tags[i]
		switch {
		case tag.Is(language.Not|language.Wanted) && !tag.Is(language.Sign) && len(states) > 1:
			return nil
		case !tag.Is(language.Place) || tag.From != i:
		case tag.As == language.ByLeader && leaders > 0 && has(states, tag.Place) && r.beside(states, i, s):
			leaders++ // both sides of a war
		case len(states) < 2 && !r.beside(states, i, s):
			states, leaders = []string{tag.Place}, 0
			subject = tag.As != language.ByAdjective && !r.d.is(i-1, language.Stop) || r.d.is(i-1, language.Definite)
			if tag.As == language.ByLeader {
				leaders = 1
			}
		case !has(states, tag.Place) && r.beside(states, i, s):
			states = append(states, tag.Place)
		}
	}
	if with := m.own.parties; len(states) == 1 && len(with) == 1 && with[0] != states[0] && subject {
		return []string{states[0], with[0]}
	}
	if len(states) < 2 && leaders < 2 {
		return nil
	}
	return states
}

// beside says whether the state at token i stands in one list with the one before it.
func (r *resolver) beside(states []string, i int, s prose.Range) bool {
	joined := false
	for j := i - 1; j >= s.From && j >= i-longestBeside; j-- {
		switch tag := r.d.Tags[j]; {
		case tag.Is(language.Place):
			return joined && has(states, tag.Place)
		case tag.Is(language.And) || r.d.mark(j, ","):
			joined = true
		case tag.Is(language.Sign | language.Head):
			return false
		}
	}
	return false
}

// longestBeside is how many tokens stand between two states of one list, with the
// titles of those who sign for them.
const longestBeside = 6

// joint resolves a bare noun that a sentence brings up as what its states make: "Armenia
// and Azerbaijan signed an agreement to end the war"; false: it does not.
func (r *resolver) joint(m *Mention) bool {
	if !m.indefinite() && !r.telegraphs(m) || len(m.proper) > 0 || m.kind == "text" || m.kind == "resolution" {
		return false
	}
	told := *m
	if told.own.parties = r.makers(m); told.own.parties == nil {
		return false
	}
	if e := r.described(&told); e != nil || r.goesOn(&told) {
		if e == nil {
			e = r.latest
		}
		m.Entity, m.Confidence, m.Why = e, 0.7, []string{"mentioned: of the same states"}
		return true
	}
	list := r.judge(&told)
	if best, ok := r.best(list); ok && r.particular(&told, best) && r.newborn(&told, best) {
		m.Entity, m.Confidence, m.Why = r.entity(best.entry), round(math.Min(best.score, 0.9)), best.why
		return true
	}
	m.Entity, m.Confidence, m.Why = r.unknown(&told), 0.5, []string{"unknown: " + strings.Join(told.own.parties, " ")}
	m.Candidates = r.doubtful(list)
	return true
}

// goesOn says whether m tells how the agreement was made that the article spoke of last,
// in its headline or lead, of the same states.
func (r *resolver) goesOn(m *Mention) bool {
	e := r.latest
	return e != nil && !e.Foil && e.Entry != nil && !e.past && r.d.BlockAt(m.From) < firstBlocks &&
		sameKind(m.kind, e.kind) && len(e.Parties) > 0 && within(m.own.parties, e.Parties)
}

// newborn says whether what m brings up as made now can be one of the catalogue: signed
// lately, or then if the article names it elsewhere, or of more states than two. Two have
// many.
func (r *resolver) newborn(m *Mention, best judged) bool {
	about := m.about && m.To+1 < len(r.d.Tokens) && !r.d.Tokens[m.To+1].Capital // and not "on Tuesday"
	e, known := r.cat.Entry(best.entry), r.known[best.entry]
	return !about && (r.recent(e) || known != nil && (r.young(known) && (r.d.Date != "" || r.named(known, m.head)) || has(m.nearYears, e.Signed.Year())) || len(m.own.parties) > 2)
}

// telegraphs says whether m stands without a determiner in a headline.
func (r *resolver) telegraphs(m *Mention) bool {
	return m.det == 0 && !r.d.Pack.NoArticles && r.d.headline(m.head)
}

// doubtful gives the first of a judged list as candidates.
func (r *resolver) doubtful(list []judged) (out []annotation.Candidate) {
	for _, j := range list[:min(3, len(list))] {
		out = append(out, annotation.Candidate{Agreement: r.cat.Entry(j.entry).ID, Score: round(j.score)})
	}
	return out
}
