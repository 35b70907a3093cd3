package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// leftward walks from a noun to the left, collects what identifies its agreement, and
// stops at the determiner, which it notes.
type leftward struct {
	d       *Doc
	m       *Phrase
	n       Noun
	s       prose.Range
	at      int  // the token that is read
	first   int  // the first token that identifies the agreement
	foil    bool // the noun is none of an agreement
	strange int  // words that the pack does not know
	when    bool // the year tells when something was done: 1961-ben
}

// leftRules are asked in this order what a token is.
var leftRules = []func(*leftward) outcome{
	(*leftward).formal, (*leftward).border, (*leftward).joint, (*leftward).complement, (*leftward).owner, (*leftward).foiled,
	(*leftward).date, (*leftward).ordinal, (*leftward).seat, (*leftward).attribute, (*leftward).subject,
	(*leftward).colour, (*leftward).determiner, (*leftward).rest,
}

// before reads what stands before a noun and gives the first token that identifies the
// agreement.
func (d *Doc) before(m *Phrase, n Noun, s prose.Range, foil bool) (first int, isFoil bool) {
	w := &leftward{d: d, m: m, n: n, s: s, at: n.From - 1, first: n.From, foil: foil}
	for w.at >= s.From && step(w, leftRules) {
		w.at = d.Start(w.at) - 1
	}
	if m.Det == 0 && len(m.Own.Parties)+len(m.Own.Topics) == 0 && d.attributed(n) {
		m.Det = d.attributeOpener(n.From-1, s)
	}
	return w.first, w.foil
}

// tag is what the pack says of the token that is read.
func (w *leftward) tag() language.Tag { return w.d.Tags[w.at] }

func (w *leftward) token() *prose.Token { return &w.d.Tokens[w.at] }

// named takes token i for part of a name, which begins at first.
func (w *leftward) named(i, first int) outcome {
	w.m.Proper = append(w.m.Proper, i)
	w.first = first
	return taken
}

// border tells where the phrase cannot reach to.
func (w *leftward) border() outcome {
	d, j := w.d, w.at
	switch {
	case d.dashed(j), d.Pack.NumbersBefore && d.ordinalDot(j): // 1945. január
		return taken
	case d.Pack.NumbersBefore && w.tag().Is(language.Body) && !d.Tags[w.n.From].Is(language.Possessed): // a Közgyűlés határozatot hozott
		return stopped
	case d.mediated(j):
		w.at = d.Start(j - 1) // by whom it was brought about
		return taken
	case d.Mark(j, "'’") && w.token().Join == prose.Glued && d.Is(j-1, language.Definite): // L’ accordo
		return taken
	case d.Mark(j, "–-") && w.first == j+1 && d.Is(j+1, language.Place) && d.Is(j-1, language.Place): // the Peru –Chile treaty
		return taken
	case w.token().Kind == prose.Mark:
		return stopped
	case d.elided(w.n, j, w.s): // handels- och investeringsavtal
		w.at -= 2
		w.m.Own.add(w.tag().Entry)
		w.first = w.at
		return taken
	case d.Cites(j-1) && w.strange == 0 && (w.token().Kind == prose.Number || w.token().Upper): // статья XV договора
		return stopped
	case d.counts(j):
		w.m.Det, w.m.Plural = w.m.Det|language.Indefinite, true
		return stopped
	}
	return undecided
}

// joint reads what hangs together with another token.
func (w *leftward) joint() outcome {
	d, j := w.d, w.at
	switch {
	case d.Pack.NumbersBefore && w.tag().Is(language.And) && d.Is(j-1, language.Place) && d.Tags[j-1].As == language.ByAdjective && d.Is(j+1, language.Place): // orosz és amerikai
		return taken
	case d.Joined(j+1) && w.first == j+1 && w.tag().Is(language.Not|language.Negative): // niet-aanvalsverdrag
		w.first = j
		return taken
	case d.pairsSubjects(j) && w.first == j+1: // the trade and investment agreement
		return taken
	case d.Joined(j) && IsYear(d, j-1): // 1961-es
		w.when = len([]rune(d.Of(j))) > longestAdjective
		return taken
	case d.Joined(j) && !d.Joined(j+1) && w.token().Kind == prose.Word && !w.tag().Is(language.Head|language.Topic) && (d.Is(j-1, language.Number) || d.Tokens[j-1].Kind == prose.Number): // ten-point, 30-day
		w.at--
		return taken
	case d.Pack.NumbersBefore && w.tag().Entry == nil && j == w.n.From-1 && d.Joined(j) && d.Tokens[j-1].Capital: // Duna-védelmi egyezmény
		w.at--
		return w.named(w.at, w.at)
	}
	return undecided
}

// complement reads who makes the agreement and what it is about, in a language that
// says so before the noun.
func (w *leftward) complement() outcome {
	switch {
	case w.d.Pack.NumbersBefore && w.tag().Is(language.Between) && w.adjectives():
		w.first = w.d.partiesBefore(w.m, w.at, w.s)
		return stopped
	case w.d.Pack.NumbersBefore && (w.tag().Is(language.About) || w.d.makes(w.at) && w.d.onSubject(w.at-1)): // névváltoztatásáról kötött
		w.m.About = true
		w.first = w.d.subjectBefore(w.m, w.at, w.first, w.s)
		return stopped
	}
	return undecided
}

// adjectives says whether all words behind the one that is read, up to the noun, are known or
// end as adjectives do.
func (w *leftward) adjectives() bool {
	for i := w.tag().To; i < w.n.From; i++ {
		if w.d.Joined(i) && w.d.Tokens[i-1].Kind == prose.Number { // 1945-ben
			continue
		}
		if adjective, _ := w.d.Pack.Adjectival(w.d.Of(i)); !adjective && w.d.Tags[i].Entry == nil && w.d.Tokens[i].Kind == prose.Word {
			return false
		}
	}
	return true
}

// owner reads a possessor, who is a party, and determines: Iran's deal.
func (w *leftward) owner() outcome {
	if t := w.token(); t.Join != prose.Apostrophe || t.End-t.Start != 1 || w.at == w.s.From {
		return undecided
	}
	w.m.Own.add(w.d.Tags[w.at-1].Entry)
	w.m.Det = language.Definite
	return stopped
}

// foiled reads a word that makes the noun another. Beyond words that the pack does not
// know, only the determiner is looked for.
func (w *leftward) foiled() outcome {
	tag := w.tag()
	switch {
	case tag.Is(language.Foil) && !tag.Is(language.Topic) && w.at == w.n.From-1 && w.d.statesOnly(w.n):
		return taken // arms treaty
	case tag.Is(language.Foil) && !tag.Is(language.Topic) && w.at == w.n.From-1:
		w.foil = true
		return stopped
	case w.strange > 0 && !tag.Is(Determiners|language.Evaluative) && tag.Entry != nil && !(w.d.Pack.NumbersBefore && w.d.dashed(tag.From-1) && w.adjectives()): // magyar–szerb kishatárforgalmi
		return stopped
	}
	return undecided
}

// outcome is what a rule makes of a token.
type outcome uint8

const (
	undecided outcome = iota // another rule may know
	taken                    // the walk goes on
	stopped                  // the walk ends
)

// step asks the rules of a walk in turn what the token is that it has come to; false: the
// walk ends, also where none of them knows.
func step[W any](walk *W, rules []func(*W) outcome) bool {
	for _, rule := range rules {
		if o := rule(walk); o != undecided {
			return o == taken
		}
	}
	return false
}
