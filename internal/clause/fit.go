package clause

import (
	"math"
	"slices"
	"strings"

	"pactlight/internal/agreement"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// fit says how likely a bare reference belongs to e, 0 where it cannot, and why.
func (l *linker) fit(r *Reference, e *agreement.Entity) (share float64, why string) {
	t := l.trace(e)
	wellKnown := e.Entry != nil && e.Entry.IsAlone(l.d, base(l.alone(r)))
	if !l.has(r, e, t) || !wellKnown && l.strayed(r, t) {
		return 0, ""
	}
	at, told := t.told[base(r.Number)]
	switch {
	case told && (wellKnown || at < r.From && !l.elsewhere(r, t)):
		return 2, again
	case told && e.Law && l.d.Text.BlockAt(at)-l.d.Text.BlockAt(r.From) <= 1: // and only then which law
		return 1.9, again
	}
	if e.Law && !t.cited && !(r.Part == "article" && e == l.latest && l.lawBeside(r)) {
		return 0, ""
	}
	s, why := l.recency(r, t)+l.standing(r, e, t)+l.spoken(r, t), "spoken of here"
	if t.last >= 0 && t.first > r.To+closeBehind && !t.cited {
		s -= onlyBehind
	}
	if told {
		s, why = s+0.6, again
		if l.elsewhere(r, t) {
			s -= 0.3
		}
	}
	if r.Part == "article" && t.recent == base(r.Number) && t.block == l.d.Text.BlockAt(r.From) {
		s, why = s+0.4, "named just before"
	}
	if wellKnown {
		s, why = s+0.6+l.beside(r, e), byword
		if t.last < 0 { // nobody cites what is not yet named by number but as a byword
			s += 0.6
		}
	}
	return s, why
}

// onlyBehind is how much less likely a bare article is of what its sentence brings up behind it than
// of what was spoken of: "Article 1 confirms the borders, as the Alma-Ata Declaration did".
const onlyBehind = 0.9

// closeBehind is how many tokens may yet lead from an article to its agreement: "artikel 5 d v i konventionen".
const closeBehind = 4

// has says whether e can have the part that is referred to at all.
func (l *linker) has(r *Reference, e *agreement.Entity, t *trace) bool {
	switch {
	case e.Foil && !e.Law:
		return false
	case e.Entry != nil && e.Entry.Articles > 0 && r.Part == "article" && r.highest > e.Entry.Articles:
		return false
	case e.Kind() == "resolution" && (r.Part == "article" || r.Part == "chapter"): // resolutions have paragraphs
		return false
	case r.Part == "paragraph" || r.Part == "point":
		return l.holdsPart(r, e, t)
	}
	return true
}

// strayed says whether a chapter or an annex, written small, stands too far from the latest
// mention: other texts have them too.
func (l *linker) strayed(r *Reference, t *trace) bool {
	return (r.Part == "chapter" || r.Part == "annex") && !l.d.Tokens[r.From].Capital && t.block < l.d.Text.BlockAt(r.From)-1
}

// standing weighs what e is to the article at the place of the reference.
func (l *linker) standing(r *Reference, e *agreement.Entity, t *trace) (s float64) {
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
	}
	if r.From == l.d.Blocks[l.d.Text.BlockAt(r.From)].Tokens.From && l.dominates(e, t) {
		s += 0.3
	}
	if e == l.latest && t.last == l.d.SentenceAt(r.From) {
		s += 0.2
		if e.Law {
			s += 0.3 // the Constitution, and in it Article 22
		}
	}
	if e.Entry == nil {
		return s
	}
	if e.Entry.Ended.Before(l.d.Date) || l.d.Date == "" && e.Entry.Ended != "" {
		s -= 0.2 // what is over is cited less
	}
	if _, ok := e.Entry.Clauses[r.Number]; ok {
		s += 0.1
	}
	return s
}

// fewestDominant is how often an article names the agreement that it is about, at least.
const fewestDominant = 4

// dominates says whether the article is about e: it names it twice as often as any other, so that
// a paragraph or a crosshead which begins with a bare article is on that.
func (l *linker) dominates(e *agreement.Entity, t *trace) bool {
	return t.count >= fewestDominant && !slices.ContainsFunc(l.found.Entities, func(o *agreement.Entity) bool {
		return o != e && !o.Foil && 2*l.trace(o).count > t.count
	})
}

// spoken weighs how the article has spoken of the agreement of t.
func (l *linker) spoken(r *Reference, t *trace) (s float64) {
	if !t.free && t.last >= 0 && t.in != l.within(r.From) {
		s -= 0.4 // only those who are quoted speak of it
	}
	if t.listed {
		s -= 0.3 // no single one of them
	}
	if t.in >= 0 && t.in != l.within(r.From) && l.behindQuote(r) {
		s -= 0.6 // what the words quoted speak of is not whose they are
	}
	return s
}

// behindQuote says whether a reference stands in brackets right behind a quotation, as
// the source of its words.
func (l *linker) behindQuote(r *Reference) bool {
	i := r.From - 1
	return i > 0 && l.d.Tokens[i].Is('(') && strings.ContainsRune("”\"»“’'", rune(l.d.Tokens[i-1].Hash))
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
