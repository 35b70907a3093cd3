package clause

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// spoken says whether the sentence around a quotation tells by its form that somebody
// speaks, whatever the verb: “…”, grumbled the minister.
func (j *judge) spoken(s setting) bool {
	return j.followed(s) || j.inserted(s.lead) || j.viewed(s.lead) || j.alone(s)
}

// inverted says whether token i can be a verb of speaking with its subject behind it:
// a word that the pack does not know, perhaps behind an auxiliary, and a determiner or,
// where nouns do not stand before names, a name.
func (j *judge) inverted(i, end int) bool {
	for i < end && j.d.Tags[i].Is(language.Auxiliary) {
		i = j.d.Tags[i].To
	}
	if i+1 >= end || j.d.Tokens[i].Kind != prose.Word || j.d.Tokens[i].Capital || j.d.Tags[i].Entry != nil {
		return false
	}
	next, tag := &j.d.Tokens[i+1], j.d.Tags[i+1]
	if tag.Is(language.Of) {
		return false
	}
	return tag.Is(language.Definite|language.Indefinite|language.Possessive) || j.d.Pack.AdjectivesAfter && next.Capital && next.Join == prose.Spaced
}

// followed says whether such a verb stands behind the comma that ends a quotation,
// outside or inside its marks, or behind a whole statement.
func (j *judge) followed(s setting) bool {
	i := s.tail.From
	if i >= s.tail.To {
		return false
	}
	if j.d.Tokens[i].Is(',') {
		return j.inverted(i+1, s.tail.To)
	}
	last := &j.d.Tokens[s.inner.To-1]
	return (last.Is(',') || last.Is('!') || last.Is('?') || s.words > 3) && j.inverted(i, s.tail.To)
}

// longestInsert is how many tokens a speaker named between commas takes.
const longestInsert = 7

// inserted says whether such a verb and its subject stand between commas before the
// quotation: "For a truce, jokes the porter, one needs “…”".
func (j *judge) inserted(lead prose.Range) bool {
	for i := lead.From; i < lead.To; i++ {
		if !j.d.Tokens[i].Is(',') || !j.inverted(i+1, lead.To) {
			continue
		}
		for k := i + 3; k < min(lead.To, i+longestInsert); k++ {
			if j.d.Tokens[k].Is(',') {
				return true
			}
		}
	}
	return false
}

// longestView is how many tokens can name whose view a sentence gives.
const longestView = 12

// viewed says whether the sentence opens with whose view the quotation is: "For the
// minister of Quito, “…”".
func (j *judge) viewed(lead prose.Range) bool {
	n := lead.To - lead.From
	return n > 2 && n <= longestView && j.d.Tags[lead.From].Is(language.View) && j.d.Tokens[lead.To-1].Is(',') &&
		(j.d.Tags[lead.From+1].Is(language.Definite|language.Possessive) || j.d.Tokens[lead.From+1].Capital)
}

// alone says whether a quotation of some words is a whole sentence.
func (j *judge) alone(s setting) bool {
	if s.lead.From < s.lead.To || s.words < 3 {
		return false
	}
	n := s.tail.To - s.tail.From
	return n == 0 || n == 1 && j.d.Tokens[s.tail.From].Is('.')
}

// nearestCue is how many tokens may stand between a verb of saying and the quotation
// within a quotation that it brings in.
const nearestCue = 3

// told says whether a verb of saying stands right before a quotation of more words than
// a name has: “He told me ‘the door was open’”, and not “I call it ‘cars for cows’”.
func (j *judge) told(s setting) bool {
	return s.words > 4 && j.any(prose.Range{From: max(s.lead.From, s.lead.To-nearestCue), To: s.lead.To}, language.Say)
}
