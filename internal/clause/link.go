package clause

import (
	"math"
	"slices"
	"strings"

	"pactlight/internal/agreement"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// References finds the references in d and links each to an agreement. Those that
// belong to a law, or to nothing that the article tells, are left out.
func References(c *agreement.Catalogue, d *agreement.Doc, found *agreement.Found) []*Reference {
	l := &linker{c: c, d: d, found: found, traces: map[*agreement.Entity]*trace{}}
	all := l.collect()
	for _, m := range found.Mentions {
		l.trace(m.Entity).count++
	}
	for i := range all {
		l.explicit(all, len(all)-1-i) // from the last: a list takes over what its end says
	}
	for i, r := range all {
		if r.Entity == nil && i > 0 {
			l.follows(r, all[i-1])
		}
		if r.Entity == nil {
			l.implicit(r)
		}
		if r.Entity != nil {
			t := l.trace(r.Entity)
			t.cited, t.last, t.block = true, max(t.last, l.d.SentenceAt(r.From)), l.d.Text.BlockAt(r.From)
		}
	}
	return slices.DeleteFunc(all, func(r *Reference) bool { return r.Entity == nil || r.Entity.Foil })
}

type linker struct {
	c      *agreement.Catalogue
	d      *agreement.Doc
	found  *agreement.Found
	traces map[*agreement.Entity]*trace
	latest *agreement.Entity
	next   int // the first mention that was not yet met
}

// trace is what the article said of an entity up to the reference at hand.
type trace struct {
	count int            // mentions in the whole article
	block int            // block of the same
	last  int            // sentence of the latest mention or reference; -1: none yet
	cited bool           // a reference was linked to it
	told  map[string]int // the articles that are told outright to be its own, and the first token that does
}

func (l *linker) trace(e *agreement.Entity) *trace {
	t := l.traces[e]
	if t == nil {
		t = &trace{last: -1, block: -1, told: map[string]int{}}
		l.traces[e] = t
	}
	return t
}

// meet notes the mentions up to the end of a sentence, and the latest before a token.
func (l *linker) meet(token, sentence int) {
	for ; l.next < len(l.found.Mentions); l.next++ {
		m := l.found.Mentions[l.next]
		at := l.d.SentenceAt(m.From)
		if at > sentence {
			return
		}
		t := l.trace(m.Entity)
		t.last, t.block = at, l.d.Text.BlockAt(m.From)
		if m.From < token {
			l.latest = m.Entity
		}
	}
}

// parse reads the reference at token i, by the number that the language puts first.
func (l *linker) parse(i, end int) *Reference {
	if !l.d.Pack.NumbersBefore {
		return parse(l.d, i, end)
	}
	if r := parseBefore(l.d, i, end); r != nil || l.d.Tags[i].Entry == nil || l.d.Tags[i].Part != "preamble" {
		return r
	}
	return parse(l.d, i, end)
}

func (l *linker) collect() (out []*Reference) {
	for _, s := range l.d.Sentences {
		for i := l.skip(s.From, s.To); i < s.To; i = l.skip(i+1, s.To) {
			r := l.parse(i, s.To)
			if r == nil {
				continue
			}
			if n := len(out); n > 0 && r.From > out[n-1].To && r.From-out[n-1].To == 1 && (l.d.Tags[r.From-1].Is(language.And) || l.d.Of(r.From-1) == ",") {
				out[n-1].listed = true
			}
			for ; r != nil; r = l.further(r, s.To) {
				out = append(out, r)
				i = r.To - 1
			}
		}
	}
	return out
}

// skip gives the first token from i on at which parse may read a reference, end where
// none is.
func (l *linker) skip(i, end int) int {
	for ; i < end; i++ {
		if e := l.d.Tags[i].Entry; e != nil {
			if e.Class&(language.Clause|language.Item) != 0 {
				break
			}
		} else if i+1 < end && (l.d.Tokens[i+1].Kind != prose.Word || l.d.Tokens[i+1].Upper) {
			break
		}
	}
	return i
}

// explicit links a reference that says itself what it is part of: "Article 4 of the
// treaty", "the treaty's Article 4".
func (l *linker) explicit(all []*Reference, i int) {
	r := all[i]
	if r.listed && i+1 < len(all) && all[i+1].Entity != nil {
		r.Entity, r.Confidence, r.Why = all[i+1].Entity, all[i+1].Confidence, []string{"list: with the next"}
		return
	}
	sentence := l.d.Sentences[l.d.SentenceAt(r.From)]
	if m := l.owner(r, sentence); m != nil && r.Part == "preamble" && m.Form == annotation.FormDescription {
		r.Entity = &agreement.Entity{Foil: true} // it has no number, and is little more than a word beside a mere description
		return
	} else if m != nil {
		r.Entity, r.Confidence, r.Why = m.Entity, 0.97*orOne(m.Confidence), []string{"of: " + l.d.Slice(m.Range)}
		l.trace(m.Entity).told[base(r.Number)] = r.From // the last is told first, see References
		return
	}
	if e := l.inserted(r, sentence); e != nil {
		r.Entity, r.Confidence, r.Why = e, 0.85, []string{"in it: named before the comma"}
		return
	}
	if e := l.possessor(r, sentence); e != nil {
		r.Entity, r.Confidence, r.Why = e, 0.85, []string{"its: named before"}
		return
	}
	if l.d.Pack.NoArticles && r.To < sentence.To && l.d.Tags[r.To].Is(language.Clause) && l.d.Tags[r.To].Part == "protocol" {
		r.Entity = &agreement.Entity{Foil: true} // part of a protocol, which numbers its articles anew
		return
	}
	if to := l.behind(r, sentence.To); to < sentence.To && l.d.Tags[to].Is(language.Of) && !l.d.Tags[to].Is(language.Through) && !r.listed && !l.same(to, sentence.To) {
		r.Entity = &agreement.Entity{Foil: true} // part of something that is no agreement
	}
}

// possessor finds whose article "its article 9" is: that of the latest agreement, or
// law, named before it in the same sentence.
func (l *linker) possessor(r *Reference, s prose.Range) *agreement.Entity {
	if r.From == s.From || !l.d.Tags[r.From-1].Is(language.Possessive) {
		return nil
	}
	i, _ := slices.BinarySearchFunc(l.found.Mentions, r.From, func(m *agreement.Mention, t int) int { return m.From - t })
	if i == 0 || l.found.Mentions[i-1].From < s.From || l.found.Mentions[i-1].Entity.Foil && !l.found.Mentions[i-1].Entity.Law {
		return nil
	}
	return l.found.Mentions[i-1].Entity
}

// longestGloss is how many tokens brackets behind a reference can take that say what
// it is about: "article 3 (the ban on torture)".
const longestGloss = 14

// gloss passes over the brackets at token i, if there are any.
func (l *linker) gloss(i, end int) int {
	if i >= end || !l.d.Tokens[i].Is('(') {
		return i
	}
	for j := i + 1; j < min(end, i+longestGloss); j++ {
		if l.d.Tokens[j].Is(')') {
			return j + 1
		}
	}
	return i
}

// behind gives the token after a reference and its gloss. A part between commas, as in
// "article 2, paragraph 4, of the", has the second one passed over too.
func (l *linker) behind(r *Reference, end int) int {
	i := l.gloss(r.To, end)
	if i+1 >= end || !l.d.Tokens[i].Is(',') || !l.d.Tags[i+1].Is(language.Of) {
		return i
	}
	for j := r.From; j < r.To; j++ {
		if l.d.Tokens[j].Is(',') {
			return i + 1
		}
	}
	return i
}

// same says whether the words at token i, "of the same", stand for what was named before.
func (l *linker) same(i, end int) bool {
	for i < end && l.d.Tags[i].Is(language.Of|language.Definite) {
		i++
	}
	return i < end && l.d.Tags[i].Is(language.It) && (i+1 == end || !l.d.Tags[i+1].Is(language.Head|language.Law))
}

// further reads the next number of a list whose numbers each have a gloss: "articles 2
// (the right to life), 3 (…) and 7 (…) of the Convention". nil where there is none.
func (l *linker) further(r *Reference, end int) *Reference {
	i := l.gloss(r.To, end)
	if i == r.To || r.Part != "article" {
		return nil
	}
	for i < end && (l.d.Tokens[i].Is(',') || l.d.Tags[i].Is(language.And)) {
		i++
	}
	n := numbers{d: l.d, at: i, end: end}
	if i >= end || l.d.Tokens[i].Kind != prose.Number || !n.list() {
		return nil
	}
	next := &Reference{Range: prose.Range{From: i, To: n.at}, Part: r.Part, Number: n.text, highest: n.highest}
	next.subPart(l.d, end)
	if next.To < end && !l.d.Tokens[next.To].Is('(') && !l.d.Tags[next.To].Is(language.Of) {
		return nil
	}
	r.listed = true
	return next
}

func orOne(x float64) float64 {
	if x == 0 {
		return 1
	}
	return x
}

// owner finds the mention that stands right behind "Article 4 of the", or right
// before "Article 4".
func (l *linker) owner(r *Reference, s prose.Range) *agreement.Mention {
	after := l.behind(r, s.To)
	at := after
	for at < s.To && at-after < 4 && (l.d.Tags[at].Is(language.Of|language.Definite|language.Demonstrative|language.Year|language.Evaluative|language.About) || l.d.Tags[at].Is(language.Qualifier)) {
		if m := l.mentionFrom(at); m != nil {
			break
		}
		at++
	}
	if (r.Part == "annex" || r.Part == "protocol" || r.Part == "preamble") && at == after && at+1 < s.To && l.d.Tags[at].Is(language.Stop) && !l.d.Tags[at].Is(language.And) && l.mentionFrom(at+1) != nil {
		at++ // Приложение I к СИТЕС
	}
	if m := l.mentionFrom(at); m != nil && (at > after || m.Form == annotation.FormName || m.Entity.Law || l.d.Pack.NoArticles) {
		return m
	}
	i, _ := slices.BinarySearchFunc(l.found.Mentions, r.From, func(m *agreement.Mention, t int) int { return m.From - t })
	if i < len(l.found.Mentions) && l.found.Mentions[i].To <= r.To {
		return l.found.Mentions[i]
	}
	if i == 0 {
		return nil
	}
	m := l.found.Mentions[i-1]
	if gap := r.From - m.To; gap == 0 || gap == 1 && (l.d.Tokens[m.To].Join == prose.Apostrophe || l.d.Of(m.To) == "," || l.d.Of(m.To) == "(") {
		return m
	}
	return nil
}

func (l *linker) mentionFrom(token int) *agreement.Mention {
	i, ok := slices.BinarySearchFunc(l.found.Mentions, token, func(m *agreement.Mention, t int) int { return m.From - t })
	if !ok {
		return nil
	}
	return l.found.Mentions[i]
}

// implicit links a bare "Article 16" to the likeliest of what the article speaks of.
func (l *linker) implicit(r *Reference) {
	l.meet(r.From, l.d.SentenceAt(r.From))
	if !l.stands(r) {
		return
	}
	var best *agreement.Entity
	var why string
	var high, low float64
	for _, e := range l.choices(r) {
		s, reason := l.fit(r, e)
		switch {
		case s > high:
			best, why, high, low = e, reason, s, high
		case s > low:
			low = s
		}
	}
	if best == nil || high < 0.15 || high-low < 0.05 || r.worded && why != byword {
		return
	}
	r.Entity, r.Confidence, r.Why = best, math.Round(100*math.Min(0.92, 0.5+high/3))/100, []string{why}
}

// stands says whether a reference can do without its agreement beside it.
func (l *linker) stands(r *Reference) bool {
	switch r.Part {
	case "article", "paragraph", "point":
		return true
	case "chapter", "annex":
		return true
	}
	return false
}

// choices are the entities of the article and those that a proverbial number means.
func (l *linker) choices(r *Reference) []*agreement.Entity {
	if r.Part != "article" {
		return l.found.Entities
	}
	return append(slices.Clone(l.found.Entities), l.c.Alone(l.d, l.found, r.Number)...)
}

// byword is the reason of a link by a number that is one for its agreement.
const byword = "number: well known"

// fit says how likely a bare reference belongs to e.
func (l *linker) fit(r *Reference, e *agreement.Entity) (float64, string) {
	if e.Foil && !e.Law || e.Entry != nil && e.Entry.Articles > 0 && r.Part == "article" && r.highest > e.Entry.Articles {
		return 0, ""
	}
	t := l.trace(e)
	if (r.Part == "paragraph" || r.Part == "point") && !l.holdsPart(r, e, t) {
		return 0, ""
	}
	if (r.Part == "chapter" || r.Part == "annex") && !l.d.Tokens[r.From].Capital && t.block < l.d.Text.BlockAt(r.From)-1 {
		return 0, ""
	}
	at, told := t.told[base(r.Number)]
	wellKnown := e.Entry != nil && l.c.IsAlone(l.d, e.Entry, base(r.Number))
	if told && (wellKnown || at < r.From && !l.elsewhere(r, t)) {
		return 2, "number: cited elsewhere"
	}
	if e.Law && !t.cited {
		return 0, ""
	}
	s, why := l.recency(r, t), "recency"
	if l.d.Text.BlockAt(r.From) == t.block {
		s += 0.5
	}
	switch {
	case t.cited:
		s += 0.1
	case e.Entry == nil && !e.Foil:
		s -= 0.2 // what was only mentioned is hardly known by its articles
	}
	if e == l.latest {
		s += 0.15
		if t.last == l.d.SentenceAt(r.From) {
			s += 0.2
		}
	}
	if e.Entry != nil && (e.Entry.Ended.Before(l.d.Date) || l.d.Date == "" && e.Entry.Ended != "") {
		s -= 0.2 // what is over is cited less
	}
	if e.Entry != nil {
		if _, ok := e.Entry.Clauses[r.Number]; ok {
			s += 0.1
		}
	}
	if told {
		s, why = s+0.6, "number: cited elsewhere"
		if l.elsewhere(r, t) {
			s -= 0.3
		}
	}
	if wellKnown {
		s, why = s+0.6, byword
		s += l.beside(r, e)
		if t.last < 0 { // nobody cites what is not yet named by number but as a byword
			s += 0.6
		}
	}
	return s, why
}

// holdsPart says whether a bare paragraph or point can be e's: only texts without
// articles are cited by paragraph, and nearby, and peace plans of which news knows the
// point.
func (l *linker) holdsPart(r *Reference, e *agreement.Entity, t *trace) bool {
	block := l.d.Text.BlockAt(r.From)
	if e.Entry == nil || e.Entry.Articles == 0 {
		return e.Entry != nil && t.block == block
	}
	known := e.Entry.Clauses[base(r.Number)] != nil
	return r.Part == "point" && e.Entry.Kind == "peace-agreement" && known && e == l.latest && t.block >= block-1
}

// elsewhere says whether the paragraph of r has gone on to another agreement than
// the one of t, which it does not speak of: there a number that was its is not sure to be.
func (l *linker) elsewhere(r *Reference, t *trace) bool {
	block := l.d.Text.BlockAt(r.From)
	return t.block < block && slices.ContainsFunc(l.found.Entities, func(e *agreement.Entity) bool {
		return !e.Foil && l.trace(e).block == block
	})
}

// besideReach is how many tokens of a sentence on either side of a reference, and of the
// paragraph before it, are looked at.
const besideReach = 200

// beside scores that an organisation which rests on e is spoken of in the sentence of
// r: 1, or else in its paragraph before it: half that.
func (l *linker) beside(r *Reference, e *agreement.Entity) float64 {
	s := l.d.Sentences[l.d.SentenceAt(r.From)]
	block := l.d.Blocks[l.d.Text.BlockAt(r.From)].Tokens
	s.From, s.To = max(s.From, r.From-besideReach), min(s.To, r.To+besideReach)
	switch {
	case l.speaksOf(s, e.Entry.Founds):
		return 1
	case l.speaksOf(prose.Range{From: max(block.From, s.From-besideReach), To: s.From}, e.Entry.Founds):
		return 0.5
	}
	return 0
}

func (l *linker) speaksOf(in prose.Range, places []string) bool {
	return slices.ContainsFunc(l.d.Tags[in.From:in.To], func(t language.Tag) bool {
		return t.Is(language.Place) && slices.Contains(places, t.Place)
	})
}

// recency scores how lately an entity was spoken of before r: 1 in the same sentence.
func (l *linker) recency(r *Reference, t *trace) float64 {
	if t.last < 0 {
		return 0
	}
	return math.Exp2(-float64(l.d.SentenceAt(r.From)-t.last)/8) + 0.1*math.Log2(float64(1+t.count))
}

// base is an article's number without its paragraphs.
func base(number string) string {
	base, _, _ := strings.Cut(number, "(")
	return base
}
