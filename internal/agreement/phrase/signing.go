package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// signedBefore says whether a verb of making stands just before a phrase.
func (d *Doc) signedBefore(m *Phrase, s prose.Range) bool {
	for i := m.From - 1; i >= max(s.From, m.From-SigningReach); i-- {
		if d.Is(i, language.Sign) {
			return true
		}
	}
	return false
}

// SigningReach is how many tokens stand between a verb of making and what is made.
const SigningReach = 4

// wished says whether a phrase without a determiner speaks of what is only wanted, the
// verb before it, or behind it where verbs stand there.
func (d *Doc) wished(m *Phrase, s prose.Range) bool {
	first := m.From
	for first > s.From && d.Is(first-1, language.Evaluative) {
		first--
	}
	if d.Pack.NoArticles && first > s.From && d.Is(first-1, language.Wanted) && d.Is(first-1, language.Sign) {
		return true
	}
	return (m.Fresh || m.Kind == "ceasefire" || m.Peaceful() || d.Partner(m) || !d.Pack.NoArticles) && d.wanted(first, s) || d.Pack.NumbersBefore && d.wanted(min(m.To+1, s.To), prose.Range{From: m.To, To: s.To})
}

// wishedLast says whether the verb behind a phrase, where verbs stand last, tells that what it brings
// up is only wanted: "dat het een verdrag wil sluiten", „ein Abkommen schließen will“.
func (d *Doc) wishedLast(m *Phrase) bool {
	i := m.To
	if m.Det != 0 && !m.Indefinite() || !d.Pack.Compounds() || d.Pack.NumbersBefore || i+1 >= len(d.Tokens) || d.Tokens[i].Kind != prose.Word {
		return false
	}
	return d.Is(i, language.Wanted) || d.Pack.Capitals && d.Is(i+1, language.Wanted)
}

// nicknamed says whether a noun is only the first of two words in quotation marks:
// «договор века».
func (d *Doc) nicknamed(m *Phrase) bool {
	last := m.To + 1
	return !d.Tokens[m.From].Capital && d.Mark(m.From-1, "«“„\"»‚‘") && d.Mark(last, "»”“\"’‘«") && d.Tokens[last].Join == prose.Glued && d.Tokens[m.To].Kind == prose.Word
}

// elses says whether a noun tells by its ending that it is somebody's, and the word
// before it that the owner is no state: "az ellenzék megállapodása".
func (d *Doc) elses(m *Phrase, n Noun) bool {
	if !d.Tags[n.From].Is(language.Possessed) || !m.Own.None() || n.From == 0 {
		return false
	}
	before := n.From - 1
	t := &d.Tokens[before]
	return t.Kind == prose.Word && d.Tags[before].Entry == nil && (!t.Capital || t.Upper && t.Join == prose.Spaced && m.Kind != "charter")
}

// placed says whether a treaty is named after the place at token i, in a language
// whose word for "with" is that for "from".
func (d *Doc) placed(m *Phrase, i int, s prose.Range) bool {
	return d.Pack.NoArticles && m.Kind == "treaty" && i < s.To && d.Tokens[i].Capital && d.Tags[i].Entry == nil && d.Tokens[i].Kind == prose.Word && d.Tags[i-1].Is(language.Year)
}

// AgreedOn says whether m is what somebody agrees on, in a language without articles:
// "договорились о перемирии".
func (d *Doc) AgreedOn(m *Phrase) bool {
	if !d.Pack.NoArticles || m.Det != 0 {
		return false
	}
	for i := m.From - 1; i > max(0, m.From-SigningReach); i-- {
		if d.Is(i, language.About) {
			return true
		}
		if d.Tags[i].Entry != nil && !d.Is(i, language.Evaluative|language.Qualifier) {
			return false
		}
	}
	return false
}

// longestTown is how many tokens behind a phrase tell in which town its agreement was signed.
const longestTown = 5

// TownBehind gives the token of the town where the words right behind m say that it was
// signed, 0 where they do not.
func (d *Doc) TownBehind(m *Phrase) int {
	made := false
	for i := m.To; i < min(len(d.Tokens)-1, m.To+longestTown) && d.Tokens[i].Kind == prose.Word; i++ {
		switch tag := d.Tags[i]; {
		case (made && tag.Is(language.At) || tag.Is(language.Year) && tag.To == i+1 && i > tag.From) && d.Tokens[i+1].Capital: // signed in
			return i + 1
		case tag.Is(language.Sign):
			made = true
		}
	}
	return 0
}

// beyondVerb reads what an agreement is about, or with whom it is, behind the verb that
// stands between: "een akkoord gesloten over de grens", "a deal struck with Togo". It is no part
// of the phrase.
func (d *Doc) beyondVerb(m *Phrase, s prose.Range) {
	if !m.Indefinite() || d.Pack.NumbersBefore || d.Pack.NoArticles || d.Pack.AdjectivesAfter || m.To != m.Head+1 || m.To+1 >= s.To {
		return
	}
	with := d.Is(m.To+1, language.With)
	if d.Is(m.To, language.Sign) && (d.Pack.Compounds() || with) || d.Is(m.To, language.Has) && with {
		d.attachment(m, m.To+1, s)
	}
}

// wantedReach is how many tokens before the second of two things wanted tell that both are:
// "toward a truce or a treaty".
const wantedReach = 6

// wanted says whether the words just before token i speak of an agreement that is
// only wished for.
func (d *Doc) wanted(i int, s prose.Range) bool {
	first := max(s.From, i-2)
	if d.Is(i-1, language.And|language.Or) { // beside something else that is wanted
		first = max(d.Sentences[d.SentenceAt(i-1)].From, i-wantedReach)
	}
	for j := first; j < i; j++ {
		if d.Is(j, language.Wanted) && !(d.Is(j, language.Sign) && d.Is(j-1, language.Place)) && !(j == i-2 && d.Is(i-1, language.At) && !d.Is(i-1, language.About|language.With)) && !(j == i-2 && (d.otherVerb(i-1) || d.Is(i-1, language.Bound) && d.Pack.NoArticles)) { // and not "Oslo, Riga reach deal"
			return true
		}
	}
	return false
}

// wishReach is how many tokens stand between what states wish and the verb that ends their clause.
const wishReach = 14

// Wishes says whether a state beside a verb of wishing is yet to make what m brings up: „Bis Juli wollen
// Kanada und Peru ein Abkommen schließen“, "På måndag vill Sverige underteckna ett avtal".
func (d *Doc) Wishes(m *Phrase, s prose.Range) bool {
	if !d.Pack.Compounds() || d.Pack.NumbersBefore || m.Det&language.Indefinite == 0 {
		return false
	}
	signs := d.Is(m.To, language.Sign)
	for i := m.From - 1; i > max(s.From, m.From-wishReach) && d.Tokens[i].Kind == prose.Word && !d.Is(i, language.Negative); i-- {
		if signs && d.Is(i, language.Wanted) && d.Is(i, language.Auxiliary|language.Stop) && (d.Is(i-1, language.Place|language.States) || d.Is(i+1, language.Place|language.States) || d.Is(i+1, Determiners) && d.Is(i+2, language.Place|language.States)) {
			return true
		}
		signs = signs || d.Is(i, language.Sign)
	}
	return false
}

// otherVerb says whether a verb that the pack does not know stands at token i, in a language
// without adjectives there: who wants to revise an agreement has one.
func (d *Doc) otherVerb(i int) bool {
	t := &d.Tokens[i]
	return d.Pack.AdjectivesAfter && !d.Pack.NoArticles && t.Kind == prose.Word && !t.Capital && d.Tags[i].Entry == nil
}
