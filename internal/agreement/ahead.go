package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// A headline and the first paragraphs may say "the deal" before the article tells which.
const (
	firstBlocks   = 6  // that introduce what the article is about
	firstMentions = 64 // that may, so that a hostile text takes no more time
	aheadReach    = 4  // blocks until it is told
	leadBlocks    = 1  // behind the headline, of which the text below may tell anew: "an accord"
)

// lookAhead links the first bare nouns of the article that nothing before them explains to the first agreement behind them, if it is called by the same noun,
// or is the article's only one.
func (r *resolver) lookAhead(mentions []*Mention) {
	for i, m := range mentions {
		if i == firstMentions {
			return
		}
		if e := r.toldAhead(mentions[i:]); e != nil {
			m.ahead = true
			m.Entity, m.Confidence, m.Why = e, 0.65, []string{"told further on"}
			e.count++
			continue
		}
		if i > 0 && r.againAhead(mentions[i-1], m) {
			m.announce(mentions[i-1].Entity)
			continue
		}
		if m.Entity != nil || m.Head < 0 { // told already, or a short name of what is not told
			continue
		}
		if e := r.calledAhead(m); e != nil {
			m.Entity, m.Form, m.Confidence, m.Why = e, annotation.FormName, 0.6, []string{"told further on"}
			continue
		}
		if at, new := r.brought[r.d.Noun(m.Head)]; new && at.From < m.From {
			continue
		}
		if (m.Own.None() || m.ofNations() || r.headlines(m)) && len(m.Proper) == 0 && !m.About && m.Kind != "text" && !m.Earlier && !r.d.Other(&m.Phrase) && (r.refers(m) || r.heralds(m) || r.headlines(m)) {
			before, x := r.told(mentions[:i], m), r.told(mentions[i:], m)
			if y := r.oftenTold(mentions[i:], m, x); y != nil {
				x = y
			}
			if x != nil && (before == nil || before.Entity == x.Entity && before.Head >= 0 && (before.ahead || before.Form == annotation.FormAnaphora)) {
				r.announced(m, x)
			}
		}
	}
}

// resume notes which of the agreements that two states are said to have, without a word of
// their making, are made all the same: the day stands beside, or the article goes on to
// speak of one. "A fisheries agreement between Morocco and Spain does not hold there, the
// court said of the agreement."
func (r *resolver) resume(mentions []*Mention) {
	for i, m := range mentions {
		switch {
		case !m.Indefinite():
		case r.untrue(m):
			m.Made = false
		case m.Det&language.Negative == 0 && len(m.Own.Parties) > 1 && !m.Wanted && !m.Plural && !m.Fresh:
			m.Made = m.Made || m.NearDay != "" || len(m.Own.Topics) > 0 || r.resumed(m, mentions[i+1:])
		}
	}
}

// untrue says whether the words of its clause before m deny it: "have not signed a treaty".
func (r *resolver) untrue(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := m.From - 1; i >= s.From && r.d.Tokens[i].Kind != prose.Mark; i-- {
		if r.d.Is(i, language.Not) {
			return true
		}
	}
	return false
}

// resumed says whether a later mention goes back to m by its noun, before another brings
// up anything by it.
func (r *resolver) resumed(m *Mention, later []*Mention) bool {
	for _, x := range later {
		if x.Head < 0 || r.d.Noun(x.Head) != r.d.Noun(m.Head) || len(x.Own.Topics) > 0 && len(m.Own.Topics) > 0 && !akin(x.Own.Topics, m.Own.Topics) {
			continue
		}
		return x.Definite() && !x.Plural && !x.Wanted && (x.Own.None() || set.Meet(x.Own.Topics, m.Own.Topics) || len(x.Own.Parties) > 0 && set.Within(x.Own.Parties, m.Own.Parties))
	}
	return false
}

// calledAhead gives the agreement outside the catalogue that the article calls further on by
// the very name of m.
func (r *resolver) calledAhead(m *Mention) *Entity {
	if len(m.Proper) == 0 || m.Plural || m.Indefinite() {
		return nil
	}
	words := r.d.Slice(m.Range)
	for _, e := range r.entities {
		if e.proper && (e.fresh || !m.Fresh) && slices.ContainsFunc(e.Names, func(name string) bool { return name == words || r.d.Inflects(name, words) }) {
			return e
		}
	}
	return nil
}

// ofNations says whether m is a resolution of which no more is told than who passed it.
func (m *Mention) ofNations() bool {
	return m.Kind == "resolution" && len(m.Own.Parties) == 1 && m.Own.Parties[0] == phrase.Nations && len(m.Own.Topics)+len(m.Own.Years)+len(m.Own.Months) == 0
}

// toldAhead gives the only agreement told behind the first of a list, a phrase of a subject that
// means nothing so far, which is about the same: "the returns deal" in a headline.
func (r *resolver) toldAhead(list []*Mention) (found *Entity) {
	m := list[0]
	if m.Head < 0 || m.Entity != nil && !m.Entity.Foil || !m.Definite() && !r.telegraphs(m) || m.Plural || len(m.Own.Topics) == 0 || len(m.Own.Years) > 0 || len(m.Near) == 0 {
		return nil
	}
	for _, x := range list[1:] {
		e := x.Entity
		switch {
		case e == nil, e.Foil, e == found, !phrase.SameKind(m.Kind, e.kind), !akin(m.Own.Topics, e.topics), !set.Within(m.Own.Parties, e.Parties):
		case found != nil, r.d.BlockAt(x.From)-r.d.BlockAt(m.From) > aheadReach, !set.Meet(m.Near, e.Parties) && !(m.Own.Strong && e.Entry != nil && len(e.Parties) == 0):
			return nil
		default:
			found = e
		}
	}
	return found
}

// told gives the first mention in a list that m could go back to, or forward.
func (r *resolver) told(list []*Mention, m *Mention) *Mention {
	for _, x := range list {
		switch {
		case x.Entity == nil, x.Silent, x.Entity.Law:
		case phrase.General[m.Kind], x.Entity.Foil, r.calls(m, x):
			return x
		}
	}
	return nil
}

// oftenTold gives the first mention of what the rest of the article speaks of more often than
// of x, which it names but once and which is not of the states of m.
func (r *resolver) oftenTold(list []*Mention, m, x *Mention) *Mention {
	if x == nil || x.Entity.Foil || x.Entity.count > 1 || len(m.Own.Parties) > 0 && set.Within(m.Own.Parties, x.Entity.Parties) {
		return nil
	}
	for _, y := range list {
		if y.Entity != nil && y.Entity.count > 1 && !y.Entity.Foil && !y.Entity.Law && !y.Silent && r.calls(m, y) {
			return y
		}
	}
	return nil
}
