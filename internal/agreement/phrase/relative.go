package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// LongestRelative is how many tokens a relative clause has at most that tells who made m.
const LongestRelative = 12

// BetweenBehind gives the states behind "signed between", or before "signed" where verbs stand
// last. nil where they are fewer than two.
func (d *Doc) BetweenBehind(m *Phrase, s prose.Range) []string {
	i, made := d.pastQuoted(m.To, s), false
	if d.Mark(i, ",") {
		i++
	}
	end := min(s.To, m.To+LongestRelative)
	for i < end && d.making(i, made) {
		made = made || d.Is(i, language.Sign) || Makes(d.Tags[i])
		i++
	}
	of := &Phrase{}
	if d.Is(i, language.Broker) {
		made = true // and by whom tells no party
	} else if made {
		d.signedBy(of, i, s)
	}
	if made && len(of.Own.Parties) < 2 {
		of, i = &Phrase{}, d.pastWhen(i, end, s)
	}
	if i > m.To && d.Is(i, language.Between) {
		to := d.PartyList(of, d.Tags[i].To, s)
		made = made || d.Is(to, language.Sign)
	}
	if !made || len(of.Own.Parties) < 2 {
		return nil
	}
	return of.Own.Parties
}

// making says whether token i goes on with telling that an agreement was made, before the word
// that tells by whom.
func (d *Doc) making(i int, made bool) bool {
	if d.Is(i, language.Between|language.Broker) || made && d.Is(i, language.By) {
		return false
	}
	return d.Is(i, language.Sign|language.Stop) || Makes(d.Tags[i]) || made && d.Plain(i)
}

// signedBy reads the parties behind "signed by", of which the last word ends before token i, or
// begins there: "unterzeichnet von", "reached by Peru with Chile".
func (d *Doc) signedBy(of *Phrase, i int, s prose.Range) {
	if !d.Is(i, language.By) {
		if i--; !d.Is(i, language.Of) {
			return
		}
	}
	to := d.PartyList(of, d.Tags[i].To, s)
	if len(of.Own.Parties) == 1 && d.Is(to, language.With) {
		d.PartyList(of, d.Tags[to].To, s)
	}
}

// pastWhen passes over where and when an agreement was signed, "in Geneva last Thursday", from
// token i on, up to the word that tells between whom; i where that does not follow.
func (d *Doc) pastWhen(i, end int, s prose.Range) int {
	j := i
	for j < end && d.Tokens[j].Kind != prose.Mark && !d.Is(j, language.Between|language.Head|language.With) {
		j++
	}
	if j < s.To && d.Is(j, language.Between) {
		return j
	}
	return i
}

// Between says whether "between" stands in the clause behind a phrase that ends at token i.
func (d *Doc) Between(i int) bool {
	to := min(len(d.Tokens), i+LongestRelative)
	return d.Any(language.Between, i, to)
}

// longestMaking is how many tokens behind a phrase tell between whom it was made.
const longestMaking = 24

// SignedBetween gives those who stand behind a verb of making and "between": two states, or one
// with those who fight it. "Un accord a été signé lundi entre la Suisse et l'Italie."
func (d *Doc) SignedBetween(m *Phrase, s prose.Range) []string {
	made, at := false, 0
	var states, sides Features
	for i := m.To; i < min(s.To, m.To+longestMaking) && !d.Is(i, language.Head) && !d.Mark(i, ".;:") && !(len(states.Parties) > 1 && d.Is(i, language.At)); i++ { // and then where
		switch tag := d.Tags[i]; {
		case made && tag.Is(language.Between) && !tag.Is(language.Of|language.With):
			at = i
		case at > 0 && tag.Is(language.Place) && (tag.Place == Nations && i > at+2 || d.Is(i-1, language.At)): // under their aegis, in Sweden
		case at > 0 && tag.Is(language.Place) && tag.As != language.ByAdjective:
			states.add(tag.Entry)
		case at > 0 && tag.Is(language.Place):
			sides.add(tag.Entry)
		}
		made = made || d.Is(i, language.Sign) || d.Is(i, language.Year) && d.Tags[i].To > d.Tags[i].From+1
	}
	switch {
	case len(states.Parties) > 1:
		return states.Parties
	case at > 0 && len(states.Parties) == 0 && len(sides.Parties) == 1 && d.Fighters(at, s):
		return sides.Parties
	}
	return nil
}

// Fighters says whether those who fight a state stand in a sentence, from token i on.
func (d *Doc) Fighters(i int, s prose.Range) bool {
	return d.Any(language.Fighters, i, s.To)
}

// Actor says whether a state is named as one that acts, and not as where somebody is
// from: "French companies", "Germany's Siemens".
func (d *Doc) Actor(tag language.Tag) bool {
	next := tag.To
	if next < len(d.Tokens) && d.Tokens[next].Join == prose.Apostrophe {
		return false
	}
	return tag.As != language.ByAdjective || d.Is(next, language.States)
}
