package agreement

import (
	"math"
	"slices"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// makers gives the states that the sentence of m names side by side before it and says
// to make an agreement, or to have one: "Denmark and Iceland have signed a", "change their".
// nil where they are not two.
func (r *resolver) makers(m *Mention) []string {
	if !m.Made && m.Det&language.Possessive == 0 || m.Wanted || m.Plural {
		return nil
	}
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	if two := r.d.SignedBetween(&m.Phrase, s); two != nil && len(m.Own.Parties) == 0 {
		return two
	}
	if r.spokenOf(m) {
		return nil
	}
	g, ok := r.signers(m, s)
	if !ok {
		return nil
	}
	if states := g.with(m.Own.Parties); states != nil {
		return states
	}
	if states := r.makersBehind(m, s); states != nil {
		return states
	}
	if two := r.withWhom(m, s); two != nil && !m.Definite() {
		return two
	}
	return r.bothMakers(m, s)
}

// spokenOf says whether a verb of saying right before m tells that somebody speaks of it, and not
// that he makes it: "Egypt and Cyprus denounced an agreement".
func (r *resolver) spokenOf(m *Mention) bool {
	i := m.From - 1
	for r.d.Is(i, phrase.Determiners|language.Evaluative) {
		i--
	}
	return r.d.Is(i, language.Say) && !r.d.Is(i, language.Sign|language.Wanted)
}

// joint resolves a bare noun that a sentence brings up as what its states make: "Armenia
// and Azerbaijan signed an agreement to end the war"; false: it does not.
func (r *resolver) joint(m *Mention) bool {
	if !m.Indefinite() && !r.telegraphs(m) && !(m.Definite() && (m.About || r.firstSigned(m))) && !(r.d.Pack.NumbersBefore && m.Det == 0) && !r.unmarked(m) && !r.reached(m) || m.Det&language.Negative != 0 || len(m.Proper) > 0 || m.Kind == "text" || m.Kind == "resolution" {
		return false
	}
	told := *m
	if told.Own.Parties = r.makers(m); told.Own.Parties == nil {
		return false
	}
	if m.Kind == "ceasefire" {
		told.Own.Topics = []string{m.Kind}
	}
	if e := r.described(&told); e != nil || r.goesOn(&told) {
		if e == nil {
			e = r.latest
		}
		m.Entity, m.Confidence, m.Why = e, 0.7, []string{"of the same parties"}
		return true
	}
	list := r.judge(&told)
	if best, ok := r.best(&told, list); ok && r.particular(&told, best) && r.newborn(&told, best) {
		m.Entity, m.Confidence, m.Why = r.entity(best.entry), round(math.Min(best.score, 0.9)), best.why
		return true
	}
	m.Entity, m.Confidence, m.Why = r.unknown(&told), 0.5, told.unlisted(told.Own.Parties)
	m.Entity.bare = true
	m.Candidates = r.doubtful(list)
	m.To = r.d.PastSubject(&m.Phrase)
	return true
}

// reached says whether m stands without a determiner right behind a verb of making, or before one:
// "reached agreement on the border", "hebben akkoord bereikt".
func (r *resolver) reached(m *Mention) bool {
	return m.Det == 0 && !m.Plural && phrase.General[m.Kind] && m.From == m.Head && (r.d.Is(m.From-1, language.Sign) && !r.d.Is(m.From-1, language.Head) || r.d.Pack.Compounds() && r.d.Is(m.To, language.Sign))
}

// unmarked says whether m stands without a determiner where something is made, below the
// headline, in a language without articles: «Кения и Чад подписали меморандум».
func (r *resolver) unmarked(m *Mention) bool {
	return r.d.Pack.NoArticles && m.Det == 0 && m.Made && !r.quoted(m) && !r.d.Headline(m.Head)
}

// firstSigned says whether the sentence tells that states made m, and the article spoke of no
// agreement before, nor brought one up: "Ghana and Togo have settled their border. The two
// countries signed the agreement on Friday."
func (r *resolver) firstSigned(m *Mention) bool {
	return m.Made && !m.Plural && m.Det&language.Definite != 0 && phrase.General[m.Kind] && len(r.brought) == 0 &&
		!slices.ContainsFunc(r.entities, func(e *Entity) bool { return e.last >= 0 || e.first < len(r.d.Tokens) })
}

// goesOn says whether m tells how the agreement was made that the article spoke of last,
// in its headline or lead, of the same states.
func (r *resolver) goesOn(m *Mention) bool {
	e := r.latest
	return e != nil && !e.Foil && e.Entry != nil && !e.past && (len(m.NearYears) == 0 || set.Has(m.NearYears, e.Year)) && r.d.BlockAt(m.From) < firstBlocks &&
		(e.kind == m.Kind || phrase.General[m.Kind] && phrase.SameKind(m.Kind, e.kind)) && len(e.Parties) > 0 && set.Within(m.Own.Parties, e.Parties)
}

// recognised gives the mentions of what two states were said to make to the agreement of
// the same states that the article describes further on, if the catalogue holds it.
func (r *resolver) recognised(mentions []*Mention, m *Mention) {
	e := m.Entity
	if e.Entry == nil || e.count > 1 || m.Form != annotation.FormDescription || len(m.Own.Years) > 0 {
		return
	}
	for i, o := range r.entities {
		if !(m.Definite() && o.bare && len(o.Parties) == len(e.Parties) && phrase.SameKind(o.kind, e.kind) || r.heralded(m, o, e)) || !set.Within(o.whose(), slices.Concat(e.Parties, e.Entry.About)) {
			continue
		}
		for _, earlier := range mentions {
			if earlier.Entity == o {
				earlier.Entity, earlier.Candidates, earlier.Why = e, nil, []string{"told further on"}
			}
		}
		for noun, n := range o.heads {
			e.heads[noun] += n
		}
		e.count += o.count
		r.entities = append(r.entities[:i:i], r.entities[i+1:]...)
		return
	}
}

// whose gives the parties to e, or where none is told those whom its first sentence names.
func (e *Entity) whose() []string {
	if len(e.Parties) == 0 {
		return e.around
	}
	return e.Parties
}

// heralded says whether o is what the headline brought up, and the lead now tells in m, by the
// same noun or on the same subject, as e of the catalogue.
func (r *resolver) heralded(m *Mention, o, e *Entity) bool {
	return o.Entry == nil && !o.Foil && o.topic && o.count == 1 && !o.proper && len(o.whose()) > 0 && r.d.BlockAt(m.From) > 0 && r.d.BlockAt(m.From) <= leadBlocks+1 && m.Indefinite() && m.Made &&
		phrase.SameKind(o.kind, e.kind) && len(o.topics) > 0 && set.Within(o.topics, e.topics) && (o.Year == 0 || o.Year == e.Year)
}

// withWhom gives the state that a sentence says to make an agreement and the one with whom,
// wherever they stand: "Kenya egyezményt kötött Indiával". The state at home goes without saying
// where m tells its subject. nil where the sentence does not tell both.
func (r *resolver) withWhom(m *Mention, s prose.Range) []string {
	if !r.d.Pack.NumbersBefore {
		return nil // nothing is told by endings
	}
	who, whom := "", ""
	if len(m.Own.Topics) > 0 || r.ruled(m) {
		who = r.d.Pack.Home
	}
	for i := s.From; i < s.To; i++ {
		switch tag := r.d.Tags[i]; {
		case !tag.Is(language.Place) || tag.From != i:
		case r.d.Comitative(i):
			whom = tag.Place
		case tag.As == language.ByAdjective:
		case (!r.d.Inflected(i) || tag.To > i+1 && i <= s.From+1) && !r.d.Joined(tag.To): // Az Európai Bizottság
			who = tag.Place
		}
	}
	if who == "" || whom == "" || who == whom {
		return nil
	}
	return []string{who, whom}
}

// doing says whether a state stands before m without an ending, as who does something, so that
// another than the one at home may be its partner: "Örményország aláírta a megállapodást".
func (r *resolver) doing(state string, m *Mention) bool {
	for i := r.d.Sentences[r.d.SentenceAt(m.From)].From; i < m.From; i++ {
		if tag := r.d.Tags[i]; tag.Is(language.Place) && tag.From == i && tag.Place == state && tag.As == language.ByName && !r.d.Inflected(i) {
			return true
		}
	}
	return false
}
