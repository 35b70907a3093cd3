package phrase

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// LongestRelative is how many tokens a relative clause has at most that tells who made m.
const LongestRelative = 12

// SignsBehind says whether a word of making stands just behind the party that ends at token i.
func (d *Doc) SignsBehind(i int, s prose.Range) bool {
	for end := min(s.To, i+signedReach/3); i < end && d.Tokens[i].Kind == prose.Word; i++ {
		if d.Is(i, language.Sign) {
			return true
		}
	}
	return false
}

// BetweenBehind gives the states behind "signed between", or before "signed" where verbs stand
// last. nil where they are fewer than two.
func (d *Doc) BetweenBehind(m *Phrase, s prose.Range) []string {
	i, made := d.pastQuoted(m.To, s), false
	if d.Mark(i, ",") {
		i++
	}
	for i < min(s.To, m.To+LongestRelative) && (d.Is(i, language.Sign|language.Stop) || made && d.Plain(i)) && !d.Is(i, language.Between) && !(made && d.Is(i, language.By)) {
		made = made || d.Is(i, language.Sign)
		i++
	}
	signers := made && d.Is(i, language.By)
	if made && !signers && d.Is(i-1, language.Of) { // unterzeichnet von
		signers = true
		i--
	}
	if i == m.To || !d.Is(i, language.Between) && !signers {
		return nil
	}
	of := &Phrase{}
	to := d.PartyList(of, d.Tags[i].To, s)
	if signers && len(of.Own.Parties) == 1 && d.Is(to, language.With) { // reached by Peru with Chile
		to = d.PartyList(of, d.Tags[to].To, s)
	}
	if made = made || d.Is(to, language.Sign); !made || len(of.Own.Parties) < 2 {
		return nil
	}
	return of.Own.Parties
}

// longestMaking is how many tokens behind a phrase tell between whom it was made.
const longestMaking = 24

// SignedBetween gives those who stand behind a verb of making and "between": two states, or one
// with those who fight it. "Un accord a été signé lundi entre la Suisse et l'Italie."
func (d *Doc) SignedBetween(m *Phrase, s prose.Range) []string {
	made, at := false, 0
	var states, sides Features
	for i := m.To; i < min(s.To, m.To+longestMaking) && !d.Is(i, language.Head) && !d.Mark(i, ".;:"); i++ {
		switch tag := d.Tags[i]; {
		case made && tag.Is(language.Between) && !tag.Is(language.Of|language.With):
			at = i
		case at > 0 && tag.Is(language.Place) && (tag.Place == Nations || d.Is(i-1, language.At)): // under their aegis, in Sweden
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
	return slices.ContainsFunc(d.Tags[i:s.To], func(t language.Tag) bool { return t.Is(language.Fighters) })
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
