package agreement

import (
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// againAhead says whether m is the text, which begins its sentence, of an agreement just before it that is
// told further on, "The treaty … The document …", or points at that: "… this accord".
func (r *resolver) againAhead(before, m *Mention) bool {
	if m.Entity != nil || !before.ahead || !m.Definite() || !m.Own.None() || m.Plural || r.d.SentenceAt(m.From)-r.d.SentenceAt(before.From) > goneOnReach {
		return false
	}
	if m.Kind == "text" {
		return r.d.Sentences[r.d.SentenceAt(m.From)].From >= m.From-1
	}
	return m.Det&language.Demonstrative != 0 && len(m.Proper) == 0 && !m.About && phrase.SameKind(m.Kind, before.Entity.kind)
}

// announced links m to what x means, the first agreement that is told behind it.
func (r *resolver) announced(m, x *Mention) {
	if x.Indefinite() && r.d.BlockAt(m.From) > leadBlocks || len(m.Own.Parties) > 0 && !m.ofNations() && (len(x.Entity.Parties) == 0 || !set.Within(m.Own.Parties, x.Entity.Parties)) {
		return // what is brought up there was not spoken of before
	}
	if x.Entity.Foil || r.d.BlockAt(x.From)-r.d.BlockAt(m.From) > aheadReach || m.Plural && !r.several(m, x.Entity) || !r.calls(m, x) || r.madeElsewhere(m, x.Entity) {
		return
	}
	m.announce(x.Entity)
}

// madeReach is how many tokens stand between the town where something is made and that.
const madeReach = 4

// madeElsewhere says whether m is told to be made in a town right before it that is neither where e
// was signed nor in its names: "signed in Jeddah the accord …", which is not that of Juba.
func (r *resolver) madeElsewhere(m *Mention, e *Entity) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	if e.Entry == nil || e.Entry.Place == "" || !r.d.Any(language.Sign, s.From, s.To) {
		return false
	}
	for i := m.From - 1; i > max(s.From, m.From-madeReach) && r.d.Tokens[i].Kind == prose.Word; i-- {
		if r.d.Is(i-1, language.At) && r.d.Tokens[i].Capital && (r.d.Tags[i].Entry == nil || r.d.Tags[i].Is(language.Place) && r.d.Tags[i].As == language.BySeat) && (i+1 == m.From || r.d.Is(i+1, phrase.Determiners|language.Sign)) {
			return !r.signedAt(e.Entry, i) && !r.inNames(e.Entry, i)
		}
	}
	return false
}

// announce links m to an agreement that is told further on.
func (m *Mention) announce(e *Entity) {
	m.Entity, m.Form, m.Confidence, m.Why, m.ahead = e, annotation.FormAnaphora, 0.68, []string{"told further on"}, true
	e.count++
}

// heralds says whether a headline tells in m of what the text below it names, without an
// article, "Government, rebels sign ceasefire", or as one that is kept or left: "Spain to quit a
// treaty".
func (r *resolver) heralds(m *Mention) bool {
	return r.d.Headline(m.Head) && !m.Wanted && !m.Plural &&
		(r.telegraphs(m) || m.Indefinite() && m.Det&language.Negative == 0 && r.bound(m))
}

// headlines says whether m tells no more in a headline than with whom an agreement is, which
// the text below it tells in full: "Court rules on Mauritius treaty".
func (r *resolver) headlines(m *Mention) bool {
	return r.telegraphs(m) && len(m.Own.Parties) > 0 && len(m.Own.Topics)+len(m.Own.Years)+len(m.Own.Months) == 0 && !m.Wanted && !m.Plural
}

// calls says whether the noun of m calls what x means.
func (r *resolver) calls(m, x *Mention) bool {
	if x.Head >= 0 && r.d.Noun(x.Head) == r.d.Noun(m.Head) || r.named(x.Entity, m.Head) || set.Has(x.Own.Topics, m.Kind) {
		return true
	}
	if phrase.Formal[x.Entity.kind] && m.Kind != "treaty" {
		return false // conventions are seldom called accords
	}
	return phrase.General[m.Kind] && !(r.d.Pack.NoArticles && phrase.Formal[x.Entity.kind]) && phrase.SameKind(m.Kind, x.Entity.kind) && !slices.ContainsFunc(r.entities, func(e *Entity) bool { return e != x.Entity && !e.Foil })
}
