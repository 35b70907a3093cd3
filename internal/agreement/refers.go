package agreement

import (
	"slices"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// says says whether the verb before token i, and before the pointing word there, is one of
// persons and papers that speak: "adds this text", which is a letter.
func (d *Doc) says(i int) bool {
	for d.is(i, determiners|language.Therein) {
		i--
	}
	return d.is(i, language.Say) && !d.is(i, language.Provide)
}

// newly says whether the agreement spoken of is one that can be called new, now.
func (r *resolver) newly() bool {
	return r.latest != nil && !r.latest.Foil && r.young(r.latest)
}

// complemented resolves a noun that goes on into what it is about, though the pack
// knows no such subject, "соглашение о разграничении дна": nothing that was spoken of,
// but what the states of its sentence make.
func (r *resolver) complemented(m *Mention) {
	if m.made && (len(m.near) == 0 || r.states(m) < 2) || !m.made && (len(m.near) == 0 || !r.bound(m)) || m.wanted || m.plural || !r.d.Pack.NumbersBefore && !r.acting(m) {
		return
	}
	if r.d.Pack.NumbersBefore && len(m.near) > 1 && len(r.makers(m)) < 2 {
		return // states that are named for something else
	}
	if m.own.parties = slices.Clone(m.near); len(m.near) == 1 && r.states(m) > 1 {
		m.own.parties = append(m.own.parties, r.d.Pack.Home)
	}
	if e := r.described(m); e != nil && r.d.Pack.NumbersBefore {
		m.Entity, m.Confidence, m.Why = e, 0.7, []string{"of the same parties"}
		return
	}
	m.Entity, m.Confidence, m.Why = r.unknown(m), 0.5, m.unlisted(m.near)
}

// bound says whether the word before m tells that it is kept, broken or left.
func (r *resolver) bound(m *Mention) bool {
	i := m.From - 1
	for r.d.is(i, language.Definite|language.Stop) && !r.d.is(i, language.Bound) && i > m.From-boundReach {
		i--
	}
	return r.d.is(i, language.Bound)
}

// acting says whether a state in the sentence of m stands without a preposition, as who
// does something: a club from Germany is no state.
func (r *resolver) acting(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	for i := s.From; i < s.To; i++ {
		if tag := r.d.Tags[i]; tag.Is(language.Place) && tag.From == i && (i == s.From || !r.d.is(i-1, language.Stop) || r.d.is(i-1, language.And)) {
			return true
		}
	}
	return false
}

// still says whether a bare plural goes on about agreements that the article spoke of
// as several, just before.
func (r *resolver) still(m *Mention) bool {
	return r.latest != nil && !r.latest.Foil && r.several(m, r.latest) && r.named(r.latest, m.head) && r.distance(r.latest) <= stillReach
}

// stillReach is for how many sentences a bare plural does.
const stillReach = 2

// refers says whether a bare noun is written as one that stands for an agreement.
func (r *resolver) refers(m *Mention) bool {
	if r.runsIntoName(m) || m.generic && m.det == 0 || r.tellsAnother(m) || r.d.Pack.NoArticles && r.d.is(m.From-1, language.Not) || r.d.mark(m.To, "(") && r.d.Tokens[m.To].Join == prose.Glued || r.ceasing(m) { // это не договор, umowa(y)
		return false
	}
	return m.definite() || r.capital(m) || r.telegram(m) || r.d.Pack.NoArticles && m.det == 0 && (!m.plural || r.still(m))
}

// tellsAnother says whether a noun opens its sentence and goes on into something new:
// "The agreement on a second protocol" is none that was spoken of before.
func (r *resolver) tellsAnother(m *Mention) bool {
	return m.head <= r.d.Sentences[r.d.SentenceAt(m.head)].From+1 && m.det&language.Demonstrative == 0 &&
		r.d.is(m.To, language.About) && r.d.is(m.To+1, language.Indefinite)
}

// runsIntoName says whether a noun written as that of a name goes on into more of it:
// "il Patto Gentiloni" is no pact spoken of before.
func (r *resolver) runsIntoName(m *Mention) bool {
	if !r.d.Pack.AdjectivesAfter || r.d.Pack.NoArticles || m.To != m.head+1 || m.To+1 >= len(r.d.Tokens) || m.To >= r.d.Sentences[r.d.SentenceAt(m.head)].To {
		return false
	}
	if r.d.mark(m.To, "«“\"") && r.d.Tokens[m.To].Join == prose.Spaced && r.d.Tokens[m.To+1].Capital { // o acordo "Saber Mais"
		return true
	}
	if !r.titled(m) && (m.plural || m.det&language.Demonstrative != 0 || !general[m.kind] && m.kind != "convention") {
		return false
	}
	next := &r.d.Tokens[m.To]
	return next.Kind == prose.Word && next.Capital && next.Join == prose.Spaced && !r.d.is(m.To, language.Evaluative)
}

// titled says whether a noun is written as that of a name, in a language that writes
// only names so.
func (r *resolver) titled(m *Mention) bool {
	return !r.d.Pack.Capitals && r.d.Tokens[m.head].Capital && m.head > r.d.Sentences[r.d.SentenceAt(m.head)].From
}

// capital says whether a bare noun is written as a name: "the case for the Charter".
func (r *resolver) capital(m *Mention) bool {
	return m.det == 0 && !r.d.Pack.Capitals && r.d.Tokens[m.head].Capital && !r.d.begins(m.head, r.d.Sentences[r.d.SentenceAt(m.head)]) && !m.plural
}

// longestHeadline is how many tokens a headline has at most.
const longestHeadline = 24

// telegram says whether a bare noun begins a headline, which leaves its article out:
// "Treaty to be signed in May".
func (r *resolver) telegram(m *Mention) bool {
	block := r.d.Blocks[r.d.BlockAt(m.head)]
	if m.det != 0 || m.plural || m.From != block.Tokens.From || !r.d.headline(m.head) {
		return false
	}
	return m.To < block.Tokens.To && r.d.Tokens[m.To].Kind == prose.Word && !r.d.is(m.To, language.Of|language.With|language.Between|language.About)
}

// opensHeadline says whether m, one agreement, begins a headline without its article.
func (r *resolver) opensHeadline(m *Mention) bool {
	return r.telegraphs(m) && !m.plural && !m.wanted && m.From == r.d.Blocks[r.d.BlockAt(m.head)].Tokens.From
}

// headline says whether the block of token i is written as a headline: one sentence,
// not long, without its full stop.
func (d *Doc) headline(i int) bool {
	block := d.Blocks[d.BlockAt(i)]
	from, to := block.Tokens.From, block.Tokens.To
	return to-from <= longestHeadline && block.Sentences.To-block.Sentences.From == 1 && !d.mark(to-1, ".!?:")
}
