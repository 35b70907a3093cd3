package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// signing says whether m is what somebody signs, without a determiner: "подписали в
// Киеве соглашение о безопасности".
func (r *resolver) signing(m *Mention) bool {
	if !r.d.Pack.NoArticles || m.det != 0 {
		return false
	}
	for i := m.From - 1; i >= max(0, m.From-signingReach) && r.d.Tokens[i].Kind == prose.Word; i-- {
		if r.d.is(i, language.Sign) {
			return true
		}
	}
	return false
}

// reached says whether m is what somebody comes to, which Romance languages say without an
// article: "chegam a acordo", where "a" is none.
func (d *Doc) reached(m *Phrase) bool {
	i := m.From - 1
	return d.Pack.AdjectivesAfter && !d.Pack.NoArticles && general[m.kind] && !m.plural && m.det&^language.Definite == 0 &&
		d.is(i, language.Through) && !d.is(i, language.And) && d.Tokens[i].End-d.Tokens[i].Start == 1 && d.is(i-1, language.Sign)
}

// signedBefore says whether a verb of making stands just before a phrase.
func (d *Doc) signedBefore(m *Phrase, s prose.Range) bool {
	for i := m.From - 1; i >= max(s.From, m.From-signingReach); i-- {
		if d.is(i, language.Sign) {
			return true
		}
	}
	return false
}

// signingReach is how many tokens stand between a verb of making and what is made.
const signingReach = 4

// wished says whether a phrase without a determiner speaks of what is only wanted, the
// verb before it, or behind it where verbs stand there.
func (d *Doc) wished(m *Phrase, s prose.Range) bool {
	first := m.From
	for first > s.From && d.is(first-1, language.Evaluative) {
		first--
	}
	if d.Pack.NoArticles && first > s.From && d.is(first-1, language.Wanted) && d.is(first-1, language.Sign) {
		return true
	}
	return (m.fresh || m.kind == "ceasefire" || m.peaceful() || d.partner(m) || !d.Pack.NoArticles) && d.wanted(first, s) || d.Pack.NumbersBefore && d.wanted(min(m.To+1, s.To), prose.Range{From: m.To, To: s.To})
}

// nicknamed says whether a noun is only the first of two words in quotation marks:
// «договор века».
func (d *Doc) nicknamed(m *Phrase) bool {
	last := m.To + 1
	return !d.Tokens[m.From].Capital && d.mark(m.From-1, "«“„\"»‚‘") && d.mark(last, "»”“\"’‘«") && d.Tokens[last].Join == prose.Glued && d.Tokens[m.To].Kind == prose.Word
}

// elses says whether a noun tells by its ending that it is somebody's, and the word
// before it that the owner is no state: "az ellenzék megállapodása".
func (d *Doc) elses(m *Phrase, n noun) bool {
	if !d.Tags[n.From].Is(language.Possessed) || !m.own.none() || n.From == 0 {
		return false
	}
	before := n.From - 1
	t := &d.Tokens[before]
	return t.Kind == prose.Word && d.Tags[before].Entry == nil && (!t.Capital || t.Upper && t.Join == prose.Spaced && m.kind != "charter")
}

// placed says whether a treaty is named after the place at token i, in a language
// whose word for "with" is that for "from".
func (d *Doc) placed(m *Phrase, i int, s prose.Range) bool {
	return d.Pack.NoArticles && m.kind == "treaty" && i < s.To && d.Tokens[i].Capital && d.Tags[i].Entry == nil && d.Tokens[i].Kind == prose.Word && d.Tags[i-1].Is(language.Year)
}
