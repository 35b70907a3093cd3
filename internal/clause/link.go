package clause

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

// References finds the references in d and links each to an agreement. Those that
// belong to a law, or to nothing that the article tells, are left out.
func References(c *catalogue.Catalogue, d *phrase.Doc, found *agreement.Found, quotes []quotation.Quote) []*Reference {
	l := &linker{c: c, d: d, found: found, said: statements(quotes), traces: map[*agreement.Entity]*trace{}}
	all := l.collect()
	all = l.deal(all)
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
			if r.Part == "article" {
				t.recent = base(r.Number)
			}
			t.cited, t.last, t.block = true, max(t.last, l.d.SentenceAt(r.From)), l.d.Text.BlockAt(r.From)
		}
	}
	return slices.DeleteFunc(all, func(r *Reference) bool { return r.Entity == nil || r.Entity.Foil })
}

type linker struct {
	c      *catalogue.Catalogue
	d      *phrase.Doc
	found  *agreement.Found
	said   []statement
	traces map[*agreement.Entity]*trace
	latest *agreement.Entity
	next   int // the first mention that was not yet met
}

// trace is what the article said of an entity up to the reference at hand.
type trace struct {
	count  int            // mentions in the whole article
	block  int            // block of the same
	last   int            // sentence of the latest mention or reference; -1: none yet
	cited  bool           // a reference was linked to it
	recent string         // the article that was linked to it last
	listed bool           // its latest mention stands in one list with that of another
	free   bool           // it was spoken of outside quotations
	first  int            // the first token of its first mention
	in     int            // else the statement that it was, by its first byte
	told   map[string]int // the articles that are told outright to be its own, and the first token that does
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
		if m.Aside {
			continue
		}
		t := l.trace(m.Entity)
		if t.last < 0 {
			t.first = m.From
		}
		t.last, t.block, t.in = at, l.d.Text.BlockAt(m.From), l.within(m.From)
		t.free = t.free || t.in < 0
		t.listed = l.listed(l.next)
		if m.From < token {
			l.latest = m.Entity
		}
	}
}

// listed says whether another agreement is named right before or behind mention i: "the mine
// and the cluster conventions".
func (l *linker) listed(i int) bool {
	return l.joins(i-1) || l.joins(i)
}

// joins says whether nothing but "and", a comma or an article stands between mention i and
// the next, which means another.
func (l *linker) joins(i int) bool {
	if i < 0 || i+1 >= len(l.found.Mentions) {
		return false
	}
	a, b := l.found.Mentions[i], l.found.Mentions[i+1]
	if a.Entity == b.Entity || a.Entity.Foil || b.Entity.Foil || b.From <= a.To || b.From-a.To > 2 || !l.d.Tags[a.To].Is(language.And) && !l.d.Tokens[a.To].Is(',') {
		return false
	}
	return b.From-a.To == 1 || l.d.Tags[a.To+1].Is(language.Definite|language.And)
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
			if r == nil || len(out) > 0 && r.From < out[len(out)-1].To { // ст. 1-й п.: its number is taken
				continue
			}
			if n := len(out); n > 0 {
				out[n-1].listed = l.lists(out[n-1].To, r.From)
			}
			for ; r != nil; r = l.further(r, s.To) {
				out = append(out, r)
				i = r.To - 1
			}
		}
	}
	return out
}

// lists says whether nothing but "and" or a comma stands from one token up to another.
func (l *linker) lists(from, to int) bool {
	if to-1 > from && joining(l.d, to-1) && !l.d.Tokens[to-1].Is(',') { // bzw.
		to--
	}
	return to-from == 1 && (l.d.Tags[from].Is(language.And|language.Respective) || l.d.Tokens[from].Is(','))
}

// skip gives the first token from i on at which parse may read a reference, end where
// none is.
func (l *linker) skip(i, end int) int {
	for ; i < end; i++ {
		if e := l.d.Tags[i].Entry; e != nil {
			if e.Class&(language.Clause|language.Item) != 0 || e.Is(language.Therein) && i+1 < end && l.d.Tokens[i+1].Kind == prose.Number {
				break
			}
		} else if i+1 < end && (l.d.Tokens[i+1].Kind != prose.Word || l.d.Tokens[i+1].Upper) {
			break
		}
	}
	return i
}
