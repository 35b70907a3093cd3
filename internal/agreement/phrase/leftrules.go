package phrase

import (
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// date reads a year or a month.
func (w *leftward) date() outcome {
	d, j, tag := w.d, w.at, w.tag()
	switch {
	case (IsYear(d, j) || tag.Is(language.Month)) && d.ends(j, w.n.From): // das 2022 gekündigte Abkommen
		return taken
	case IsYear(d, j) && j < w.n.From-1 && d.attributed(w.n) && d.holdsFrom(j-1):
		w.m.Since = YearOf(d, j)
	case tag.Is(language.YearWord) && j > w.s.From && IsYear(d, j-1) && d.Pack.Compounds(): // 1951 års konvention
		w.m.Det |= language.Definite
	case IsYear(d, j) && d.monthFirst(j, w.s) < j: // the July 14, 2015 agreement
		w.m.Own.Years, w.m.Own.Day = append(w.m.Own.Years, YearOf(d, j)), d.dayAfterMonth(j, w.s.From)
		w.at = d.monthFirst(j, w.s)
		w.first = w.at
	case IsYear(d, j):
		w.m.Own.Years = append(w.m.Own.Years, YearOf(d, j))
		if !w.when && !(d.attributed(w.n) && j < w.n.From-1) { // die 2015 unterzeichnete Vereinbarung
			w.first = j
		}
	case !tag.Is(language.Month):
		return undecided
	case d.Pack.NoArticles && (j == w.s.From || d.Tokens[j-1].Kind == prose.Number || d.Tags[j-1].Entry != nil):
		return stopped // when something happens: "24 февраля договор"
	case j < w.n.From-1 && d.attributed(w.n): // das am 27. Juni geschlossene Abkommen
		w.m.Det |= d.attributeOpener(w.n.From-1, w.s)
		return stopped
	default:
		w.m.Own.Months = append(w.m.Own.Months, tag.Value)
		if !d.Pack.NumbersBefore || !strings.HasSuffix(d.Of(j), "en") && !strings.HasSuffix(d.Of(j), "an") { // decemberben: when something was done
			w.first = j
		}
	}
	return taken
}

// ends says whether a word between two tokens tells that an agreement is left or broken, and not
// made: what a date before it is of.
func (d *Doc) ends(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if d.Is(i, language.Bound) && !d.Is(i, language.Sign) {
			return true
		}
	}
	return false
}

// holdsFrom says whether the word at token i tells that something holds from the year behind it,
// or until then: "das seit 1990 geltende Abkommen". Who makes it in a year writes a shorter one.
func (d *Doc) holdsFrom(i int) bool {
	return d.Is(i, language.Stop) && !d.Is(i, Determiners|language.Year|language.About) && d.Tokens[i].End-d.Tokens[i].Start > 2
}

// ordinal reads which of several it is.
func (w *leftward) ordinal() outcome {
	tag := w.tag()
	switch {
	case w.d.ordinal(w.m, w.at):
		if tag.Is(language.Number) {
			w.m.Ordinals = append(w.m.Ordinals, tag.Value)
		}
		w.first = w.at
		return taken
	case tag.Is(language.Number) && w.token().Capital && !w.d.Begins(w.at, w.s): // the Fourth Protocol
		return w.named(w.at, w.at)
	}
	return undecided
}

// seat reads the town that a name is made of: the Caracas Convention.
func (w *leftward) seat() outcome {
	d, j, tag := w.d, w.at, w.tag()
	if tag.Is(language.Place) && tag.As == language.BySeat && j == w.n.From-1 && (d.Tokens[w.n.From].Capital || w.m.Kind == "treaty" && d.Joined(w.n.From)) && !d.Pack.NoArticles || d.seatName(w.m, j, w.n) {
		return w.named(j, d.Start(j))
	}
	return undecided
}

// attribute reads what belongs to another noun, or to a participle before this one.
func (w *leftward) attribute() outcome {
	tag := w.tag()
	switch {
	case tag.Is(language.Topic) && !tag.Is(language.Place) && !w.token().Upper && w.d.otherNoun(tag.To-1):
		return stopped
	case tag.Is(language.Place) && w.d.betweenWithin(w.at, w.n, w.s) < tag.From:
		w.states(w.d.betweenWithin(w.at, w.n, w.s))
		return stopped
	case w.d.withinAttribute(w.at):
		w.m.Det |= w.d.attributeOpener(w.at, w.s)
		return stopped
	}
	return undecided
}

// subject reads states and subjects.
func (w *leftward) subject() outcome {
	d, j, tag := w.d, w.at, w.tag()
	switch {
	case d.Pack.NumbersBefore && tag.Is(language.Place) && tag.As == language.BySeat && d.Inflected(j): // where it was signed: Prágában
		return taken
	case d.subjectPlace(j, w.n):
		return stopped
	case tag.Is(language.Topic | language.Place):
		w.m.Own.add(tag.Entry)
		w.m.tells(tag)
		w.first = tag.From
		return taken
	}
	return undecided
}

// colour reads adjectives that tell nothing of what is agreed.
func (w *leftward) colour() outcome {
	m, tag := w.m, w.tag()
	switch {
	case tag.Is(language.Evaluative):
		m.Earlier, m.Fresh, m.Generic = m.Earlier || tag.Is(language.Earlier), m.Fresh || tag.Is(language.Fresh), m.Generic || tag.Is(language.Generic)
		m.Current = m.Current || tag.Is(language.Current)
		w.foil = w.foil && !w.d.Joined(w.at+1)
		if w.titles() {
			w.first = w.at
		}
		return taken
	case tag.Is(language.Qualifier):
		m.Modifiers = append(m.Modifiers, w.at)
		if !m.Own.None() || w.n.Compound || w.titles() {
			w.first = w.d.Start(w.at)
		}
		return taken
	}
	return undecided
}

// titles says whether the capital of the word that is read tells that a title begins with it: the
// Additional Protocol, «Совместная декларация».
func (w *leftward) titles() bool {
	return w.token().Capital && !w.d.Pack.Capitals && !w.d.Begins(w.at, w.s) &&
		(w.m.Kind == "protocol" && w.d.Tokens[w.n.From].Capital || Formal[w.m.Kind] && w.d.Mark(w.at-1, "«“„\""))
}

// determiner reads the word that says whether one agreement is meant, and which.
func (w *leftward) determiner() outcome {
	d, m, tag := w.d, w.m, w.tag()
	switch {
	case !tag.Is(Determiners) && tag.To-tag.From > 1 && d.Pack.Hashed(d.Tokens[tag.To-1].Hash).Is(language.Definite): // além do
		m.Det |= language.Definite
		return stopped
	case !tag.Is(Determiners):
		return undecided
	case w.strange > 0 && d.Pack.NumbersBefore && m.Own.None(): // that of another noun: "a cég szerződést"
		return stopped
	case m.Det&language.Definite != 0 && tag.Is(language.Definite) && w.at == w.n.From-1: // den konventionen
		m.Det |= language.Demonstrative
	}
	m.Det |= tag.Class & Determiners
	m.Plural = m.Plural || tag.Is(language.Plural)
	if m.Plural && tag.Is(language.Number) && tag.From > w.s.From && d.Is(tag.From-1, language.Definite|language.Demonstrative) { // the two agreements
		m.Det = d.Tags[tag.From-1].Class & Determiners
	}
	m.Wanted = d.wanted(tag.From, w.s)
	return stopped
}

// mostStrange is how many words that the pack does not know may stand in a phrase.
const mostStrange = 2

// rest reads a word of which the pack knows nothing that matters here.
func (w *leftward) rest() outcome {
	d, j, token := w.d, w.at, w.token()
	switch {
	case w.tag().Entry != nil:
		return stopped
	case d.Joined(j) && w.strange == 0 && d.Is(j-1, language.Topic): // water-sharing
		return taken
	case token.Capital && w.strange == 0 && j == w.n.From-1 && d.Joined(w.n.From) && d.Pack.Compounds(): // Gruber-De-Gasperi-Abkommen
		w.at = d.hyphened(j, w.s)
		return w.named(j, w.at)
	case w.actor(): // kalte Aftenposten atomavtalen, signerer John Healey avtalen
		return stopped
	case d.somebodyWith(j):
		w.foil = w.m.Own.None()
		return stopped
	case token.Capital && w.first < w.n.From && d.otherNoun(j): // под Козлуджей Ясский договор
		return stopped
	case token.Capital && w.strange == 0 && d.Pack.NoArticles && d.Joined(j) && d.Tokens[j-1].Capital && d.Tags[j-1].Entry == nil: // Кючук-Кайнарджийский
		w.at--
		return w.named(j, w.at)
	case token.Capital && !d.Begins(j, w.s) && w.strange == 0 && (!d.Pack.Capitals || d.ofTown(j, w.n)) && (!d.Pack.AdjectivesAfter || d.Pack.NoArticles || d.Joined(w.n.From)):
		return w.named(j, j)
	}
	if w.strange++; w.strange > mostStrange || j == w.n.From-1 && d.Joined(w.n.From) {
		return stopped
	}
	return taken
}
