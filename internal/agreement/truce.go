package agreement

import (
	"math"
	"slices"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/set"
)

// truce links a ceasefire that the sentence brings up without more than the states that
// make it, if the catalogue has just that one, and else notes it without a mark: what is
// agreed on may be called the agreement next. false: the sentence does not tell of any.
func (r *resolver) truce(m *Mention) bool {
	if m.Kind != "ceasefire" || !m.Indefinite() && !r.d.AgreedOn(&m.Phrase) || !m.Made || m.Wanted || m.Plural || len(m.Proper) > 0 {
		return false
	}
	told := *m
	told.Own.Topics = []string{m.Kind}
	if len(m.Near) == 0 {
		if e := r.latest; e != nil && e.kind == m.Kind && !e.hushed && len(m.Modifiers) > 0 { // spoken of just before
			m.link(e, 0.6, "described in the same words")
		} else if told.Own.Years = m.NearYears; len(m.NearYears) == 1 && r.abroad() && !r.refused(m) {
			m.Entity, m.Confidence, m.Why = r.unknown(&told), 0.5, told.unlisted(nil)
		}
		return m.Entity != nil
	}
	best, ok := r.best(&told, r.judge(&told))
	switch {
	case ok && len(m.Near) > 1:
		m.Entity, m.Confidence, m.Why = r.entity(best.entry), round(math.Min(best.score, 0.9)), best.why
	case !r.inland(&told) && len(m.Near) == 1 || r.refused(m):
		return false
	case len(m.NearYears) == 1 && !m.Fresh: // what has its year is one in particular
		told.Own.Years = m.NearYears
		m.Entity, m.Confidence, m.Why = r.unknown(&told), 0.5, told.unlisted(nil)
	case r.foesMake(m):
		if told.Own.Parties = m.Near; !r.sameTruce(m, &told) {
			m.link(r.unknown(&told), 0.5, told.unlisted(m.Near)...)
		}
	case (len(m.Modifiers) > 0 || r.signs(m)) && r.lasting(m, &told):
		// one that both sides make, and that is told to be permanent, or is signed
	default:
		m.Entity, m.Silent = r.unknown(&told), true
		m.Entity.hushed = true
	}
	return true
}

// foesMake says whether the sentence of m tells that those who fight a state make it, or agree on it, with those who
// rule it: "the government and the rebels have agreed on a truce".
func (r *resolver) foesMake(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	return m.Made && r.d.Fighters(s.From, s) && r.d.Any(language.Government, s.From, s.To) && len(m.Near) == 1
}

// signs says whether a verb of making stands before m, and between them no more than when.
func (r *resolver) signs(m *Mention) bool {
	i := m.From - 1
	for i > m.From-2*phrase.SigningReach && i > 0 && !r.d.Is(i, language.Sign|language.Of|language.About|language.Head) {
		i--
	}
	return r.d.Is(i, language.Sign)
}

// lasting links a ceasefire that is told to be of some sort, told with its subject in told, to the
// one described before, or takes it for a new one that two sides make; false: it is neither.
func (r *resolver) lasting(m, told *Mention) bool {
	if !r.sameTruce(m, told) && r.makers(m) != nil {
		m.link(r.unknown(told), 0.5, told.unlisted(nil)...)
	}
	return m.Entity != nil
}

// sameTruce links m, told with its subject in told, to what was described so before; false: nothing was.
func (r *resolver) sameTruce(m, told *Mention) bool {
	e := r.described(told)
	if e != nil {
		m.link(e, 0.6, "described in the same words")
	}
	return e != nil
}

// refused says whether the sentence of m denies what it tells.
func (r *resolver) refused(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	return r.d.Any(language.Not|language.Negative, s.From, s.To)
}

// ceasing says whether a noun of several words, without a determiner, rather tells that the
// fire ceases, where nothing that the article spoke of was called so: "wstrzymanie ognia".
func (r *resolver) ceasing(m *Mention) bool {
	return r.d.Pack.NoArticles && m.Kind == "ceasefire" && m.Det == 0 && m.To > m.From+1 &&
		!slices.ContainsFunc(r.entities, func(e *Entity) bool { return e.kind == m.Kind && e.last >= 0 })
}

// durable says whether the noun of m is one for a truce that may hold for ever.
func (r *resolver) durable(m *Mention) bool {
	return m.Head >= 0 && r.d.Tags[m.Head].Entry != nil && r.d.Tags[m.Head].Paper
}

// anyTruce says whether m tells of a truce no more than the one state where it holds, and nothing
// tells that it is e: truces are made there again and again, and the article is not of e's year.
func (r *resolver) anyTruce(m *Mention, e *catalogue.Entry) bool {
	if !set.Has(m.Own.Topics, "ceasefire") || r.durable(m) || len(m.Proper) > 0 || e.Signed.Year() == 0 {
		return false
	}
	told := len(m.Own.Years)+len(m.Own.Months)+m.Signed > 0 || m.Own.Day != "" || set.Has(m.NearYears, e.Signed.Year())
	apart := months(r.d.Date) - months(e.Signed)
	ofThen := r.d.Date != "" && (apart >= -2 && apart <= 12 || months(r.d.Date)*months(e.Signed) == 0 && r.d.Date.Year() == e.Signed.Year())
	both := len(m.Own.Parties) > 1 && set.Within(m.Own.Parties, slices.Concat(e.Parties, e.About))
	return !told && !ofThen && !both && !r.atTown(m, e) && !r.eventful(e) && !r.ownWord(m, e)
}

// ownWord says whether a word of m that tells neither a state nor a subject is one of the names of e.
func (r *resolver) ownWord(m *Mention, e *catalogue.Entry) bool {
	return slices.ContainsFunc(m.Modifiers, func(i int) bool { return !r.d.Is(i, language.Place|language.Topic) && r.inNames(e, i) })
}

// faded says whether e was signed a generation before the article, and m is a truce of which no year is
// told: nobody calls so what has held for so long. An armistice may be called by its noun for ever.
func (r *resolver) faded(m *Mention, e *catalogue.Entry) bool {
	return m.Kind == "ceasefire" && !r.durable(m) && r.d.Date != "" && e.Signed.Year() > 0 &&
		r.d.Date.Year()-e.Signed.Year() > generation && len(m.Own.Years) == 0 && !set.Has(m.NearYears, e.Signed.Year())
}

// elsewhereHeld links a ceasefire whose sentence begins with where it holds, which is none of the
// places of the one spoken of last: "In Libya the ceasefire holds". false: it is not so.
func (r *resolver) elsewhereHeld(m *Mention) bool {
	if m.Kind != "ceasefire" || m.Plural || m.Indefinite() || len(m.Proper) > 0 || r.latest == nil && !m.Definite() {
		return false
	}
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	at := r.d.PlaceAt(s.From, s)
	if at.Entry == nil || at.To > m.From || r.latest != nil && r.holds(r.latest, at.Place) {
		return false
	}
	told := *m
	told.Own.Parties = []string{at.Place}
	r.description(&told)
	m.Entity, m.Form, m.Confidence, m.Why = told.Entity, told.Form, told.Confidence, told.Why
	return true
}

// holds says whether a state is a party to e, or what e is about.
func (r *resolver) holds(e *Entity, state string) bool {
	return set.Has(e.Parties, state) || e.Entry != nil && set.Has(e.Entry.About, state)
}

// onlyHoped says whether a ceasefire of which no more is told than where it would hold is but spoken
// about, or denied, in a language whose nouns do not tell such from one that there is: "talks on a
// ceasefire in Gaza".
func (r *resolver) onlyHoped(m *Mention) bool {
	if !r.d.Pack.NoArticles || m.Kind != "ceasefire" || m.Det != 0 || len(m.Own.Parties) > 1 || len(m.Own.Years)+len(m.Own.Months) > 0 {
		return false
	}
	return r.d.Is(m.From-1, language.About) || r.refused(m)
}
